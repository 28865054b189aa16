package apparat.view.hierarchy.scene;

import apparat.history.Camp;
import apparat.history.Knowledge;
import apparat.history.Panel;
import apparat.history.Seat;
import apparat.history.words.Listing;
import apparat.record.Event;
import apparat.record.Supervision;
import apparat.view.hierarchy.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The words at the head of panels: what they are called on the day, how many sit there, what is not
 * known.
 */
public final class Titles {
  private final Scene scene;

  public Titles(Scene scene) {
    this.scene = scene;
  }

  /**
   * The panel's name. Where it is the name of a place that its bodies bear too, as it is or with an
   * ending ({@code Ленинградский совет}), it is the name that the place bore on the day.
   */
  public String title(Panel panel) {
    String name = name(panel);
    if (panel.bodies().size() == 1) {
      String body = panel.bodies().getFirst();
      boolean own = scene.period.chosen() || name.equals(scene.history.body(body).name());
      return own ? scene.snapshot.nameOf(body) : name;
    }
    String last = common(panel, scene.history.manifest().lastDay());
    String now = common(panel, scene.day());
    String ending = last.startsWith(name) ? last.substring(name.length()) : "";
    boolean place = !panel.bodies().isEmpty() && last.equals(name + ending);
    return place && now.length() > ending.length() && now.endsWith(ending)
        ? now.substring(0, now.length() - ending.length())
        : name;
  }

  /** What the data set calls the panel, in the language of the scene. */
  public String name(Panel panel) {
    return scene.history.manifest().panels().stream()
        .filter(other -> other.id().equals(panel.id()))
        .findFirst()
        .orElse(panel)
        .name();
  }

  /** A shorter title, for where the title finds no room. */
  public String shortTitle(Panel panel) {
    return panel.bodies().size() == 1
        ? scene.snapshot.shortNameOf(panel.bodies().getFirst())
        : title(panel);
  }

  /** The word with which the names of all bodies of the panel begin; empty if there is none. */
  private String common(Panel panel, LocalDate day) {
    List<String> words =
        panel.bodies().stream()
            .map(body -> scene.history.datedNameOf(body, day).split(" ")[0])
            .distinct()
            .toList();
    return words.size() == 1 ? words.getFirst() : "";
  }

  /** Behind the title of a banner: when the body last met. */
  public String banner(Panel panel) {
    Optional<Event> met =
        scene.history.data().events().stream()
            .filter(event -> event.kind().equals("congress"))
            .filter(event -> panel.bodies().stream().anyMatch(event.bodies()::contains))
            .filter(event -> !event.date().first().isAfter(scene.day()))
            .max(Comparator.comparing(Event::date));
    if (met.isEmpty()) {
      return "";
    }
    LocalDate end =
        met.get().end().map(date -> date.first().minusDays(1)).orElse(met.get().date().first());
    String days = Words.days(met.get().date().first(), end);
    return (end.isBefore(scene.day()) ? "last met: " : "meets: ") + days;
  }

  /** At the right of the title. */
  public String beside(Panel panel, boolean narrow) {
    return switch (panel.form()) {
      case BANNER -> "";
      case SQUARES -> squares(panel.bodies().getFirst(), !narrow);
      case CHIPS ->
          panel.bodies().size() == 1 ? one(panel.bodies().getFirst(), narrow) : number(panel);
      case ROWS -> panel.under().isEmpty() ? "" : relation(panel);
    };
  }

  /**
   * Of a body that is shown alone, {@link #full} and {@link #candidates} stand at their columns.
   */
  private String one(String body, boolean narrow) {
    if (scene.period.alone().isPresent()) {
      return "";
    }
    return !scene.period.chosen() || scene.snapshot.knowledge(body, "member").countable()
        ? chips(body, narrow)
        : "known in part";
  }

  private String squares(String body, boolean withLeft) {
    int full = (int) scene.seatsIn(body).stream().filter(seat -> seat.rank().full()).count();
    int candidates = scene.seatsIn(body).size() - full;
    Knowledge members = scene.snapshot.knowledge(body, "member");
    Knowledge seconds = scene.snapshot.knowledge(body, "candidate");
    String sit =
        Words.count(full, "member", "members")
            + " and "
            + Words.count(candidates, "candidate", "candidates");
    String left = withLeft ? news(body) : "";
    return members.size().isPresent() && seconds.size().isPresent()
        ? sit
            + " sit"
            + left
            + "; elected "
            + members.size().getAsInt()
            + " and "
            + seconds.size().getAsInt()
        : sit + " known" + left;
  }

  /** Since the compared moment: how many squares are new, and who left. */
  private String news(String body) {
    long came =
        scene.seatsIn(body).stream().filter(seat -> scene.news(seat) == Scene.News.CAME).count();
    int left = scene.leftFrom(body).size();
    List<String> words = new ArrayList<>();
    if (came > 0) {
      words.add(came + " new");
    }
    if (left > 0) {
      words.add(left + " left");
    }
    return words.isEmpty() ? "" : "; " + String.join(", ", words);
  }

  /** How many full seats of a body are taken, and how far they are known; the fullest first. */
  public List<String> full(String body) {
    int full = (int) scene.seatsIn(body).stream().filter(seat -> seat.rank().full()).count();
    return known(full, scene.snapshot.knowledge(body, "member"), "full member");
  }

  /** The same of candidates. */
  public List<String> candidates(String body) {
    int count = (int) scene.seatsIn(body).stream().filter(seat -> !seat.rank().full()).count();
    return known(count, scene.snapshot.knowledge(body, "candidate"), "candidate");
  }

  private static List<String> known(int count, Knowledge known, String what) {
    if (count == 0) {
      return known.size().isPresent()
          ? List.of(what + "s not known by name, " + known.size().getAsInt() + " elected")
          : List.of();
    }
    String counted = Words.count(count, what, what + "s");
    String named = count + " known by name";
    return switch (known.statement()) {
      case COMPLETE -> List.of(counted, Integer.toString(count));
      case PARTIAL ->
          known.size().isPresent()
              ? List.of(
                  counted + " known by name, " + known.size().getAsInt() + " elected",
                  named + " of " + known.size().getAsInt(),
                  count + " of " + known.size().getAsInt())
              : List.of(counted + " known by name", named);
      case LEADERS_ONLY -> List.of("only the leaders are recorded", "leaders only");
      case UNKNOWN -> List.of(counted + " known by name", named);
    };
  }

  /** What the bodies are called that are shown alone, in several wordings, the fullest first. */
  public List<String> names(Period whole) {
    List<String> bodies = whole.panels().stream().map(panel -> panel.bodies().getFirst()).toList();
    return List.of(
        Listing.of(bodies.stream().map(scene.snapshot::nameOf).toList()),
        Listing.of(bodies.stream().map(scene.snapshot::shortNameOf).toList()));
  }

  /**
   * What is folded where the body that is read first has the page, in several wordings, the fullest
   * first: the body over it by name, the others by number.
   */
  public List<String> rest(List<String> bodies, int people) {
    if (bodies.isEmpty()) {
      return List.of("Folded: none exists on this day", "Folded: none");
    }
    String all = "Folded: " + Words.count(bodies.size(), "body", "bodies");
    String counted = all + (people == 0 ? "" : " with " + Words.count(people, "person", "people"));
    return scene.period.leading().flatMap(Panel::under).stream()
        .flatMap(
            over ->
                scene.history.manifest().panels().stream().filter(panel -> panel.id().equals(over)))
        .flatMap(panel -> panel.bodies().stream())
        .filter(bodies::contains)
        .findFirst()
        .map(
            over -> {
              String first = "Folded: " + scene.snapshot.nameOf(over) + filled(over);
              if (bodies.size() == 1) {
                return List.of(first, all);
              }
              return List.of(
                  first
                      + " and "
                      + Words.count(bodies.size() - 1, "other body", "other bodies")
                      + (people == 0
                          ? ""
                          : ", " + Words.count(people, "person", "people") + " in all"),
                  counted,
                  all);
            })
        .orElse(List.of(counted, all));
  }

  private String filled(String body) {
    String seats = scene.seatsIn(body).isEmpty() ? "" : chips(body, true);
    return seats.isEmpty() ? "" : " (" + seats + ")";
  }

  private String chips(String body, boolean narrow) {
    if (!countable(body)) {
      return "";
    }
    int full = (int) scene.seatsIn(body).stream().filter(seat -> seat.rank().full()).count();
    int candidates = scene.seatsIn(body).size() - full;
    if (narrow) {
      return candidates == 0 ? Integer.toString(full) : full + " + " + candidates;
    }
    return full
        + " full"
        + (candidates == 0 ? "" : ", " + Words.count(candidates, "candidate", "candidates"));
  }

  /** Whether the roster is known whole for every role that occurs. */
  public boolean countable(String body) {
    return scene.seatsIn(body).stream()
        .filter(seat -> seat.rank() != apparat.record.Rank.HEAD)
        .map(Seat::role)
        .distinct()
        .allMatch(role -> scene.snapshot.knowledge(body, role).countable());
  }

  private String number(Panel panel) {
    return panel.bodies().stream()
        .filter(scene.period::isNumber)
        .filter(scene.snapshot::alive)
        .map(body -> scene.snapshot.knowledge(body, "member"))
        .filter(known -> known.size().isPresent())
        .map(known -> known.size().getAsInt() + " elected")
        .findFirst()
        .orElse("");
  }

  /** Under the title: whose members are shown as far as they are known. */
  public String note(Panel panel) {
    Optional<Seat> apart = scene.apart(panel);
    if (apart.isPresent()) {
      return scene.snapshot.shortNameOf(apart.get().body().id());
    }
    return panel.bodies().stream()
        .filter(body -> scene.snapshot.alive(body) && !scene.seatsIn(body).isEmpty())
        .filter(
            body ->
                !scene.period.isNumber(body)
                    || panel.bodies().stream()
                        .noneMatch(
                            other -> !scene.period.isNumber(other) && scene.snapshot.alive(other)))
        .map(body -> scene.snapshot.shortNameOf(body) + ", as far as known")
        .findFirst()
        .orElse("");
  }

  /** By which relation the panel's bodies hang under the one above. */
  private String relation(Panel panel) {
    return scene.snapshot.supervisions().stream()
        .filter(
            row -> panel.bodies().contains(row.child()) && !panel.bodies().contains(row.parent()))
        .filter(
            row ->
                scene.above(panel).filter(over -> over.bodies().contains(row.parent())).isPresent())
        .map(this::words)
        .findFirst()
        .orElse("");
  }

  private String words(Supervision row) {
    String over = scene.snapshot.shortNameOf(row.parent());
    return switch (row.relation()) {
      case "elected-by" -> "elected by " + over;
      case "appointed-by" -> "appointed by " + over;
      case "organ-of" -> "organ of " + over;
      case "reports-to" -> "reports to " + over;
      default -> "under " + over;
    };
  }

  /** What is counted of a body, behind its name; only where its roster is known whole. */
  public String counted(String body) {
    int seats = scene.seatsIn(body).size();
    if (seats == 0) {
      return "";
    }
    return countable(body) ? ": " + chips(body, false) : ": " + seats + " known by name";
  }

  /** The camp and how many of it. */
  public static String zone(Optional<Camp> camp, int count) {
    return camp.map(side -> side.letter() + " " + count).orElse(count + " no side recorded");
  }
}
