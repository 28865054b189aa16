package apparat.view.alliances.scene;

import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import apparat.history.ComparedMoment;
import apparat.history.History;
import apparat.history.Snapshot;
import apparat.layout.alliances.Spot;
import apparat.layout.rope.Obstacles;
import apparat.record.Allegiance;
import apparat.record.Certainty;
import apparat.record.Person;
import apparat.record.Tie;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.alliances.period.Density;
import apparat.view.alliances.period.Period;
import apparat.view.alliances.period.Standing;
import apparat.view.frame.SideColour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One day as it is to be drawn: who stands where, and how they are tied. */
public final class Scene {

  /** How strongly what does not concern the selected person is drawn. */
  private static final double FADED = 0.34;

  /** Between a disc and the name under it, and where there is a rim. */
  private static final double BELOW = 2;

  private static final double BELOW_RIM = 7;

  public final History history;
  public final Period period;
  public final Look look;
  public final Theme theme;
  public final Density density;
  public final Snapshot snapshot;
  public final ComparedMoment compared;
  public final Box room;
  private final SortedMap<String, Standing> standings;
  private final SortedMap<String, Someone> people = new TreeMap<>();
  private final List<Tie> ties;
  private final int folded;
  private final Set<String> near = new TreeSet<>();

  public Scene(History history, Period period, Box room, LocalDate day, Look look) {
    this.history = history;
    this.period = period;
    this.room = room;
    this.look = look;
    this.theme = look.theme();
    this.density = period.density();
    this.snapshot = history.at(day);
    this.compared = history.compared(day);
    this.standings = standings(snapshot);
    clear(period.places(day)).forEach(one -> people.put(one.id(), one));
    List<Tie> all = snapshot.ties().stream().filter(this::sure).toList();
    this.ties = all.stream().filter(this::passes).filter(this::shown).sorted(ORDER).toList();
    this.folded = (int) all.stream().filter(tie -> !ties.contains(tie)).count();
    lit().stream().filter(people::containsKey).forEach(near::add);
    selected()
        .map(Someone::id)
        .ifPresent(
            id -> {
              near.add(id);
              tiesOf(id).forEach(tie -> near.add(tie.other(id)));
            });
  }

  private static final Comparator<Tie> ORDER =
      Comparator.comparing(Scene::first)
          .thenComparing(Scene::second)
          .thenComparing(Tie::kind)
          .thenComparing(tie -> tie.row().line());

  /**
   * Those who have a place; of two who cover each other whom the reader asks for, or the weightier.
   */
  private List<Someone> clear(Map<String, Spot> laid) {
    Map<String, Spot> places = new HashMap<>(laid);
    period
        .withoutRoom(snapshot.day())
        .forEach(
            (id, spot) -> {
              if (asked(id) < 2) {
                places.put(id, spot);
              }
            });
    List<String> order = new ArrayList<>(period.foremost().of(snapshot, standings.values()));
    order.sort(Comparator.comparingInt(this::asked));
    List<Someone> placed =
        order.stream()
            .filter(places::containsKey)
            .map(id -> someone(standings.get(id), places.get(id)))
            .toList();
    return Clear.of(placed, room);
  }

  private int asked(String id) {
    if (look.way().isEmpty() && look.selected().equals(Optional.of(id))) {
      return 0;
    }
    return lit().contains(id) ? 1 : 2;
  }

  private Collection<String> lit() {
    return look.way().isEmpty() ? look.named() : look.way().people();
  }

  private SortedMap<String, Standing> standings(Snapshot day) {
    SortedMap<String, Standing> all = period.company().on(day, period.cut().everybody());
    Set<String> wanted = look.filter().factions();
    if (!wanted.isEmpty()) {
      Set<String> inside =
          day.allegiances().stream()
              .filter(row -> wanted.contains(row.faction()))
              .map(Allegiance::person)
              .collect(Collectors.toSet());
      all.keySet().retainAll(inside);
    }
    return all;
  }

  /** What people are who belong into the view, also those for whom there is no room. */
  public SortedMap<String, Standing> standings() {
    return standings;
  }

  /** What they were on another day. */
  public SortedMap<String, Standing> standingsOn(LocalDate day) {
    return standings(history.at(day));
  }

  /** How many belong into the view and find no room in it. */
  public int foldedPeople() {
    return standings.size() - people.size();
  }

  private Someone someone(Standing standing, Spot spot) {
    Person person = history.person(standing.id());
    Type type = density.name(standing.ring());
    String name = person.name();
    Point centre = spot.centre();
    double radius = density.radius(standing.posts());
    Circle reach = density.reach(standing, centre);
    double width = Typeface.width(name, type);
    double height = 0.96 * type.size();
    boolean below = spot.name().y() >= centre.y();
    Box box =
        below
            ? new Box(
                centre.x() - width / 2,
                centre.y() + reach.radius() + below(standing),
                width,
                height)
            : spot.name().grownTo(width, height);
    return new Someone(
        person,
        name,
        standing,
        new Circle(centre.x(), centre.y(), radius),
        reach,
        type,
        box,
        SideColour.of(theme, standing.camp()));
  }

  /** Around who stands out there is a rim, on which the name should not stand. */
  private double below(Standing standing) {
    return asked(standing.id()) < 2 ? BELOW_RIM : BELOW;
  }

  /** The ties of a way or of who is selected are drawn even where others like them are folded. */
  private boolean passes(Tie tie) {
    return look.filter().passes(tie) || look.way().runsOver(tie) || ofSelected(tie);
  }

  private boolean ofSelected(Tie tie) {
    return selected().filter(one -> tie.touches(one.id())).isPresent()
        && look.filter().passesFaint(tie);
  }

  /** How many ties of the selected person lead to people who are not in view. */
  public int notShown() {
    return selected()
        .map(
            one ->
                (int)
                    snapshot.ties().stream()
                        .filter(tie -> tie.touches(one.id()) && sure(tie) && passes(tie))
                        .filter(tie -> !people.containsKey(tie.other(one.id())))
                        .map(tie -> tie.other(one.id()))
                        .distinct()
                        .count())
        .orElse(0);
  }

  private boolean sure(Tie tie) {
    return look.doubtful() || tie.certainty() != Certainty.LOW;
  }

  private boolean shown(Tie tie) {
    return people.containsKey(tie.source()) && people.containsKey(tie.target());
  }

  public LocalDate day() {
    return snapshot.day();
  }

  public Collection<Someone> people() {
    return people.values();
  }

  public Optional<Someone> find(String id) {
    return Optional.ofNullable(people.get(id));
  }

  /** The ties to draw or to count, by ids of people. */
  public List<Tie> ties() {
    return ties;
  }

  /** Ties of the day that are not in the picture. */
  public int foldedTies() {
    return folded;
  }

  /** The ties of a person that are in the picture. */
  public List<Tie> tiesOf(String id) {
    return ties.stream().filter(tie -> tie.touches(id)).toList();
  }

  /** The end of a tie whose id comes first. */
  public static String first(Tie tie) {
    return tie.source().compareTo(tie.target()) < 0 ? tie.source() : tie.target();
  }

  /** The end of a tie whose id comes second. */
  public static String second(Tie tie) {
    return tie.other(first(tie));
  }

  /** The person selected, if in view and no way is lit. */
  public Optional<Someone> selected() {
    return look.way().isEmpty() ? look.selected().flatMap(this::find) : Optional.empty();
  }

  /** Whether a person stands out, selected or named. */
  public boolean outlined(Someone one) {
    return selected().map(one::equals).orElseGet(() -> near.contains(one.id()));
  }

  /** Whether a tie is one of the selected person's, of the way, or one between two named. */
  public boolean concerns(Tie tie) {
    if (!look.way().isEmpty()) {
      return look.way().runsOver(tie);
    }
    return selected()
        .map(one -> tie.touches(one.id()))
        .orElseGet(() -> near.contains(tie.source()) && near.contains(tie.target()));
  }

  /** Whether nobody stands out. */
  public boolean plain() {
    return selected().isEmpty() && near.isEmpty();
  }

  /** How strongly a person is drawn. */
  public double strength(String id) {
    return plain() || near.contains(id) ? 1 : FADED;
  }

  /** How strongly what is nobody's is drawn. */
  public double strength() {
    return plain() ? 1 : 0.55;
  }

  /** Discs and names of everybody. */
  public Obstacles obstacles() {
    return new Obstacles(
        people().stream().map(Someone::reach).toList(),
        people().stream().map(Someone::box).toList(),
        room);
  }

  /** The name of anybody. */
  public String name(String id) {
    return history.person(id).name();
  }
}
