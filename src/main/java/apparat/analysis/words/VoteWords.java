package apparat.analysis.words;

import apparat.analysis.bodies.Votes;
import apparat.analysis.bodies.Votes.Side;
import apparat.history.Camp;
import apparat.history.Knowledge;
import apparat.history.Seat;
import java.util.List;

/** How a body divides, in words. */
public record VoteWords(Votes votes) {

  /** What the seats of the roster may be used for: {@code 63 full seats, all known}. */
  public String extent() {
    int seats = votes.full().seats().size();
    Knowledge known = votes.full().known();
    String doubtful =
        votes.full().doubtful() == 0 ? "" : ", " + votes.full().doubtful() + " doubtful";
    return switch (known.statement()) {
      case COMPLETE -> seats + " full seats, all known" + doubtful;
      case PARTIAL ->
          "known in part only, " + seats + of(known) + " full seats" + doubtful + ": no shares";
      case LEADERS_ONLY -> "only the leading posts are recorded, " + seats + " seats: no shares";
      case UNKNOWN ->
          "how much of the roster is known is not recorded, " + seats + " seats: no shares";
    };
  }

  private String of(Knowledge known) {
    return known.size().isPresent() ? " of " + known.size().getAsInt() : "";
  }

  /** What a side is called. */
  public static String side(Side side) {
    return side.camp().map(Camp::name).orElse("no side recorded");
  }

  /** The letter of a side; a dash where none is recorded. */
  public static String letter(Side side) {
    return side.camp().map(Camp::letter).orElse("-");
  }

  /**
   * Who has more than half of the votes: a side, or a bloc of several; that nobody has; empty where
   * it cannot be said.
   */
  public String majority() {
    if (!votes.countable()) {
      return "";
    }
    return votes.sides().stream()
        .filter(side -> side.camp().isPresent() && most(side.seats()))
        .findFirst()
        .map(side -> "majority: " + side(side))
        .orElseGet(this::together);
  }

  private String together() {
    return votes.factions().stream()
        .filter(group -> group.faction().kind().equals("bloc") && most(group.seats()))
        .findFirst()
        .map(
            group ->
                "no side alone has a majority, "
                    + group.faction().name()
                    + " has "
                    + group.seats().size())
        .orElse("no side has a majority");
  }

  private boolean most(List<Seat> seats) {
    return 2 * seats.size() > votes.full().seats().size();
  }
}
