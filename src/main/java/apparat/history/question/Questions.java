package apparat.history.question;

import apparat.history.Camp;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Knowledge;
import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.history.question.Answer.Verdict;
import apparat.history.words.BodyWords;
import apparat.history.words.RoleWords;
import apparat.record.Membership;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who was a member, who had the majority: asked of rosters, and answered from those only that are
 * known whole.
 */
public final class Questions {

  private static final String CANDIDATE = "candidate";
  private static final String PARTY = "party";

  private final History history;

  public Questions(History history) {
    this.history = history;
  }

  /** Whether the person has a seat in the body on the day. */
  public Answer isMember(String person, String body, LocalDate day) {
    Snapshot snapshot = history.at(day);
    String name = history.person(person).name();
    BodyWords words = new BodyWords(snapshot.nameOf(body), history.body(body).kind());
    if (words.kind().equals(PARTY)) {
      return inParty(name, words, day, rows(person, body));
    }
    Optional<Seat> seat =
        snapshot.seatsOf(person).stream().filter(held -> held.body().id().equals(body)).findFirst();
    if (seat.isPresent()) {
      String role = role(seat.get()).in(words) + (seat.get().doubtful() ? " (doubtful)" : "");
      return answer(Verdict.YES, day, name + " is " + role);
    }
    if (!snapshot.alive(body)) {
      return answer(Verdict.NO, day, words.brief() + " does not exist");
    }
    return absence(name, words, snapshot, body);
  }

  private List<Membership> rows(String person, String body) {
    return history.data().memberships().stream()
        .filter(row -> row.person().equals(person) && row.body().equals(body))
        .toList();
  }

  /** Members of a party have no seats; only what rows say of them is known. */
  private static Answer inParty(
      String name, BodyWords words, LocalDate day, List<Membership> rows) {
    Optional<Membership> row = rows.stream().filter(one -> one.spell().holdsOn(day)).findFirst();
    if (row.isPresent()) {
      String role = new RoleWords(row.get().role(), row.get().rank(), false).in(words);
      return answer(Verdict.YES, day, name + " is " + role);
    }
    boolean was = rows.stream().anyMatch(one -> !one.spell().endDay().isAfter(day));
    return was
        ? answer(Verdict.NO, day, name + " is no longer a member of " + words.brief())
        : answer(
            Verdict.NOT_KNOWN,
            day,
            "whether " + name + " is a member of " + words.brief() + " is not known");
  }

  /** What it means that no row names the person. */
  private static Answer absence(String name, BodyWords words, Snapshot snapshot, String body) {
    Knowledge full = FullSeats.of(snapshot, body).known();
    Knowledge whole = snapshot.knowledge(body, "");
    if (whole.countable()) {
      return answer(
          Verdict.NO,
          snapshot.day(),
          name + " has no seat in " + words.brief() + ", whose roster is known whole");
    }
    String unknown = "whether " + name + " has a seat in " + words.brief() + " is not known: ";
    if (full.countable()) {
      return answer(
          Verdict.NOT_KNOWN,
          snapshot.day(),
          name
              + " has no full seat in "
              + words.brief()
              + "; whether as a candidate is not known: "
              + extent("the list of candidates", snapshot.knowledge(body, CANDIDATE)));
    }
    return answer(Verdict.NOT_KNOWN, snapshot.day(), unknown + extent("its roster", full));
  }

  /** Which side holds more than half of the full seats of the body on the day. */
  public Answer hasMajority(String body, LocalDate day) {
    Snapshot snapshot = history.at(day);
    BodyWords words = new BodyWords(snapshot.nameOf(body), history.body(body).kind());
    if (!history.body(body).spell().holdsOn(day)) {
      return answer(Verdict.NO, day, words.brief() + " does not exist");
    }
    FullSeats full = FullSeats.of(snapshot, body);
    Knowledge known = full.known();
    if (!known.countable()) {
      return answer(
          Verdict.NOT_KNOWN,
          day,
          "who has the majority in "
              + words.brief()
              + " is not known: "
              + extent("its roster", known));
    }
    List<Seat> seats = full.seats();
    Map<Camp, Integer> sides = sides(snapshot, seats);
    String doubtful = doubtful(full);
    return sides.entrySet().stream()
        .filter(side -> 2 * side.getValue() > seats.size())
        .findFirst()
        .map(
            side ->
                answer(
                    Verdict.YES,
                    day,
                    side.getKey().name()
                        + ": "
                        + side.getValue()
                        + " of "
                        + seats(seats, words)
                        + doubtful))
        .orElseGet(
            () ->
                answer(
                    Verdict.NO,
                    day,
                    "no side has more than half of "
                        + seats(seats, words)
                        + split(sides, seats)
                        + doubtful));
  }

  private static Map<Camp, Integer> sides(Snapshot snapshot, List<Seat> seats) {
    Map<Camp, Integer> sides = new LinkedHashMap<>();
    seats.stream()
        .flatMap(seat -> snapshot.campOf(seat.person().id()).stream())
        .sorted(Comparator.comparingInt(Camp::order))
        .forEach(camp -> sides.merge(camp, 1, Integer::sum));
    return sides;
  }

  private static String seats(List<Seat> seats, BodyWords words) {
    return "the " + seats.size() + " full seats in " + words.brief();
  }

  private static String split(Map<Camp, Integer> sides, List<Seat> seats) {
    List<String> parts = new ArrayList<>();
    sides.forEach((camp, count) -> parts.add(camp.name() + " " + count));
    int others = seats.size() - sides.values().stream().mapToInt(Integer::intValue).sum();
    if (others > 0) {
      parts.add("no side recorded " + others);
    }
    return parts.isEmpty() ? "" : ": " + String.join("; ", parts);
  }

  private static String doubtful(FullSeats full) {
    return full.doubtful() == 0 ? "" : " (" + full.doubtful() + " of the seats doubtful)";
  }

  private static RoleWords role(Seat seat) {
    return new RoleWords(seat.role(), seat.rank(), false);
  }

  private static String extent(String what, Knowledge knowledge) {
    String names =
        knowledge.known().isPresent() && knowledge.size().isPresent()
            ? " (" + knowledge.known().getAsInt() + " of " + knowledge.size().getAsInt() + " names)"
            : "";
    return switch (knowledge.statement()) {
      case COMPLETE -> what + " is known whole" + names;
      case PARTIAL -> what + " is known in part" + names;
      case LEADERS_ONLY -> "only its leading posts are recorded";
      case UNKNOWN -> "nothing is recorded of " + what;
    };
  }

  private static Answer answer(Verdict verdict, LocalDate day, String sentence) {
    return new Answer(verdict, DateWords.day(day) + ": " + sentence);
  }
}
