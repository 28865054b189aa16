package apparat.app.picture;

import apparat.app.look.Sight;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Seat;
import apparat.history.SeatComparison;
import apparat.history.SeatComparison.Came;
import apparat.history.SeatComparison.Left;
import apparat.history.SeatComparison.RankChanged;
import apparat.history.Snapshot;
import apparat.record.Body;
import apparat.record.Event;
import apparat.record.Person;
import apparat.session.View;
import apparat.session.compared.ThenAndNow;
import apparat.view.alliances.period.ChangedSides;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A picture in a few sentences, for those who do not see it: the day, what happened, what changed.
 * Who sits where is told by the tables.
 */
public record SpokenPicture(History history) {

  private static final String BUREAU = "bureau";

  /** Of more than these only the number is said. */
  private static final int NAMED = 4;

  /** What is seen, in this order: the day, its caption, what changed since the compared moment. */
  public String of(Sight sight) {
    LocalDate day = sight.compared().map(ThenAndNow::now).orElse(sight.day());
    LocalDate then =
        sight.compared().map(ThenAndNow::then).orElseGet(() -> history.compared(day).day());
    return Stream.of(days(sight, day, then), caption(day), news(sight, then, day))
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String days(Sight sight, LocalDate day, LocalDate then) {
    String other = sight.compared().isPresent() ? ", compared with " + DateWords.day(then) : "";
    return DateWords.day(day) + other + ": " + subject(sight.view()) + ".";
  }

  private static String subject(View view) {
    return switch (view) {
      case HIERARCHY -> "who sat where";
      case ALLIANCES -> "who stood with whom";
      case BOTH -> "who sat where and who stood with whom";
    };
  }

  private String caption(LocalDate day) {
    return history.caption(day).map(event -> caption(event, day)).orElse("");
  }

  private static String caption(Event event, LocalDate day) {
    boolean today = event.date().exact() && event.date().first().equals(day);
    return (today ? "" : DateWords.of(event) + ": ") + event.title() + ".";
  }

  private String news(Sight sight, LocalDate then, LocalDate day) {
    List<String> parts = new ArrayList<>();
    if (sight.view() != View.ALLIANCES) {
      parts.addAll(seats(sight, history.at(then), history.at(day)));
    }
    if (sight.view().hasMap()) {
      sides(sight, then, day).ifPresent(parts::add);
    }
    return parts.isEmpty()
        ? ""
        : "Since " + DateWords.day(then) + ": " + String.join("; ", parts) + ".";
  }

  /** Who came into the foremost bureau, rose, fell and left it; of all other bodies how many. */
  private List<String> seats(Sight sight, Snapshot then, Snapshot now) {
    SeatComparison changes = SeatComparison.of(then, now, history);
    boolean doubtful = sight.hierarchy().doubtful();
    List<Seat> came = seats(changes.came().stream().map(Came::seat), doubtful);
    List<Seat> left = seats(changes.left().stream().map(Left::seat), doubtful);
    List<String> parts = new ArrayList<>();
    Optional<Body> foremost = foremost();
    if (foremost.isPresent()) {
      Body body = foremost.get();
      String news =
          Stream.of(
                  names("came ", in(body, came)),
                  names("rose ", in(body, ranks(changes, true, doubtful))),
                  names("fell ", in(body, ranks(changes, false, doubtful))),
                  names("left ", in(body, left)))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      if (!news.isEmpty()) {
        parts.add(now.nameOf(body.id()) + ": " + news);
      }
    }
    elsewhere(foremost, came, left).ifPresent(parts::add);
    return parts;
  }

  private static List<Seat> ranks(SeatComparison changes, boolean up, boolean doubtful) {
    return seats(
        changes.rankChanged().stream().filter(one -> one.up() == up).map(RankChanged::seat),
        doubtful);
  }

  private static List<Seat> seats(Stream<Seat> seats, boolean doubtful) {
    return seats.filter(seat -> doubtful || !seat.doubtful()).toList();
  }

  /** The first bureau in the order of reading. */
  private Optional<Body> foremost() {
    return history.manifest().wings().stream()
        .flatMap(wing -> wing.bodies().stream())
        .flatMap(id -> history.findBody(id).stream())
        .filter(body -> body.kind().equals(BUREAU))
        .findFirst();
  }

  private static List<Person> in(Body body, List<Seat> seats) {
    return seats.stream()
        .filter(seat -> seat.body().equals(body))
        .map(Seat::person)
        .distinct()
        .toList();
  }

  private static Optional<String> elsewhere(
      Optional<Body> foremost, List<Seat> came, List<Seat> left) {
    int in = others(foremost, came);
    int out = others(foremost, left);
    String where = foremost.isPresent() ? "elsewhere " : "";
    return in + out == 0
        ? Optional.empty()
        : Optional.of(where + in + " came and " + out + " left");
  }

  private static int others(Optional<Body> foremost, List<Seat> seats) {
    return (int) seats.stream().filter(seat -> !foremost.equals(Optional.of(seat.body()))).count();
  }

  /** Whom the map marks as having changed sides. */
  private Optional<String> sides(Sight sight, LocalDate then, LocalDate day) {
    List<Person> changed =
        ChangedSides.between(history, then, day, sight.alliances().everybody()).people().stream()
            .map(history::person)
            .toList();
    return Optional.of(names("changed sides ", changed)).filter(words -> !words.isEmpty());
  }

  private static String names(String word, List<Person> people) {
    if (people.isEmpty()) {
      return "";
    }
    int shown = people.size() <= NAMED + 1 ? people.size() : NAMED;
    List<String> names = people.stream().limit(shown).map(Person::name).toList();
    int hidden = people.size() - shown;
    return word + String.join(", ", names) + (hidden == 0 ? "" : " and " + hidden + " more");
  }
}
