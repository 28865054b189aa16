package apparat.view.hierarchy.scene;

import apparat.drawing.Theme;
import apparat.history.Camp;
import apparat.history.ComparedMoment;
import apparat.history.History;
import apparat.history.Panel;
import apparat.history.Seat;
import apparat.history.SeatComparison;
import apparat.history.SeatComparison.Left;
import apparat.history.Snapshot;
import apparat.history.Wing;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.record.Person;
import apparat.view.frame.SideColour;
import apparat.view.hierarchy.period.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One day as it is to be drawn: what holds, what is new, and how people are named and coloured. */
public final class Scene {

  /** What happened to a seat since the compared moment. */
  public enum News {
    NONE,
    CAME,
    UP,
    DOWN
  }

  private record Place(String person, String body) {}

  public final History history;
  public final Period period;
  public final Sites sites;
  public final Look options;
  public final Theme theme;
  public final Snapshot snapshot;
  public final ComparedMoment compared;
  public final SeatComparison changes;
  private final Map<Place, News> news = new HashMap<>();
  private final Map<String, Optional<Camp>> camps = new HashMap<>();
  private final Map<Optional<Camp>, SideColour> sides = new HashMap<>();
  private final Map<String, Integer> posts = new HashMap<>();
  private final Set<String> named;

  public Scene(History history, Period period, Sites sites, LocalDate day, Look options) {
    this.history = history;
    this.period = period;
    this.sites = sites;
    this.options = options;
    this.theme = options.theme();
    this.snapshot = history.at(day);
    this.compared = history.compared(day);
    this.changes = SeatComparison.of(history.at(compared.day()), snapshot, history);
    changes.came().forEach(came -> news.put(place(came.seat()), News.CAME));
    changes
        .rankChanged()
        .forEach(change -> news.put(place(change.seat()), change.up() ? News.UP : News.DOWN));
    snapshot.seats().stream()
        .filter(this::shown)
        .forEach(seat -> posts.merge(seat.person().id(), 1, Integer::sum));
    this.named = inSight(options.named());
  }

  private static Place place(Seat seat) {
    return new Place(seat.person().id(), seat.body().id());
  }

  public LocalDate day() {
    return snapshot.day();
  }

  /** The short name of a body on a day. */
  public String shortNameOn(String body, LocalDate day) {
    return history.at(day).shortNameOf(body);
  }

  /** The wing of that id. */
  public Wing wing(String id) {
    return period.wings().stream()
        .filter(wing -> wing.id().equals(id))
        .map(this::called)
        .findFirst()
        .orElseThrow();
  }

  /** The same wing in the language of the scene. */
  private Wing called(Wing wing) {
    return history.manifest().wings().stream()
        .filter(other -> other.id().equals(wing.id()))
        .findFirst()
        .orElse(wing);
  }

  /** The panel under which a panel hangs. */
  public Optional<Panel> above(Panel panel) {
    return sites
        .plan()
        .panel(panel.id())
        .flatMap(PanelPlan::under)
        .flatMap(id -> period.panels().stream().filter(other -> other.id().equals(id)).findFirst());
  }

  /** The seats in a body that the options let show. */
  public List<Seat> seatsIn(String body) {
    return snapshot.seatsIn(body).stream().filter(this::shown).toList();
  }

  /** The seats of a person that the options let show. */
  public List<Seat> seatsOf(String person) {
    return snapshot.seatsOf(person).stream().filter(this::shown).toList();
  }

  /** What the holder of a seat holds beside it, as far as the options let show. */
  public List<Seat> otherSeats(Seat seat) {
    return seatsOf(seat.person().id()).stream()
        .filter(other -> !other.body().equals(seat.body()))
        .toList();
  }

  /** Who left a body since the compared moment, of the seats that the options let show. */
  public List<Left> leftFrom(String body) {
    return changes.left().stream()
        .filter(left -> left.seat().body().id().equals(body) && shown(left.seat()))
        .toList();
  }

  private boolean shown(Seat seat) {
    return options.doubtful() || !seat.doubtful();
  }

  public News news(Seat seat) {
    return news.getOrDefault(place(seat), News.NONE);
  }

  public int posts(String person) {
    return posts.getOrDefault(person, 0);
  }

  public Optional<Camp> camp(String person) {
    return camps.computeIfAbsent(person, snapshot::campOf);
  }

  public SideColour side(String person) {
    return sides.computeIfAbsent(camp(person), camp -> SideColour.of(theme, camp));
  }

  public boolean selected(String person) {
    return options.selected().equals(Optional.of(person));
  }

  /**
   * The seat of the selected person in a body that is said in a number, if the person has no other
   * seat in the panel.
   */
  public Optional<Seat> apart(Panel panel) {
    List<Seat> own =
        options.selected().stream()
            .flatMap(person -> seatsOf(person).stream())
            .filter(seat -> panel.bodies().contains(seat.body().id()))
            .toList();
    return own.stream()
        .filter(seat -> own.size() == 1 && period.isNumber(seat.body().id()))
        .filter(seat -> sites.spot(seat, camp(seat.person().id()), day()).isEmpty())
        .findFirst();
  }

  /** Whether an event of the day tells of who has the seat and of the body. */
  public boolean told(Seat seat) {
    return history.data().events().stream()
        .filter(event -> event.date().exact() && event.date().first().equals(day()))
        .anyMatch(
            event ->
                event.people().contains(seat.person().id())
                    && event.bodies().contains(seat.body().id()));
  }

  /** Whether a person or a body stands out, selected or named. */
  public boolean outlined(String id) {
    return selected(id) || named.contains(id);
  }

  /** Whether nobody stands out; beside a body in its frame nothing need fade. */
  private boolean plain() {
    return options.selected().isEmpty() && named.stream().noneMatch(id -> posts(id) > 0);
  }

  /** Who and what is named and to be seen on the day. */
  private Set<String> inSight(Set<String> wanted) {
    return wanted.stream()
        .filter(id -> posts(id) > 0 || snapshot.alive(id))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How strongly the marks of a person are drawn: weakly while another is selected. */
  public double strength(String person) {
    return plain() || outlined(person) ? 1 : 0.38;
  }

  /** How strongly titles and the like are drawn. */
  public double strength() {
    return plain() ? 1 : 0.5;
  }

  public String name(Person person) {
    return person.name();
  }

  String fullName(Person person) {
    return person.wholeName();
  }
}
