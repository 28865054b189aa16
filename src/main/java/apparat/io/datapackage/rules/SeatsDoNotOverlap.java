package apparat.io.datapackage.rules;

import apparat.io.Problem;
import apparat.record.Membership;
import apparat.record.Rank;

/** A person holds one role in one body once at a time, and is not member and candidate at once. */
final class SeatsDoNotOverlap implements Rule {

  private static final String MEMBER = "member";

  @Override
  public void check(Checked checked, Report report) {
    new Groups<>(
            checked.data().memberships(),
            seat -> seat.person().hashCode(),
            SeatsDoNotOverlap::hash,
            SeatsDoNotOverlap::sameSeat)
        .ofSeveral()
        .forEach(
            seats -> Overlaps.among(seats, Membership::spell, (one, o) -> tell(one, o, report)));
  }

  private static int hash(Membership seat) {
    return (seat.person().hashCode() * 31 + seat.body().hashCode()) * 31 + role(seat).hashCode();
  }

  private static String role(Membership seat) {
    return seat.rank() == Rank.CANDIDATE ? MEMBER : seat.role();
  }

  private static boolean sameSeat(Membership one, Membership other) {
    return one.body().hashCode() == other.body().hashCode()
        && one.body().equals(other.body())
        && one.person().equals(other.person())
        && role(one).equals(role(other));
  }

  private static void tell(Membership seat, Membership other, Report report) {
    report.add(
        seat.row(),
        "start",
        Problem.OVERLAPPING_SEATS,
        seat.person()
            + " is "
            + other.role()
            + " of "
            + seat.body()
            + " already by line "
            + other.row().line(),
        "end the one before the other begins");
  }
}
