package apparat.io.datapackage.rules;

import apparat.io.Problem;
import apparat.record.Membership;

/** A person holds one role in one body once at a time. */
final class SeatsDoNotOverlap implements Rule {

  @Override
  public void check(Checked checked, Report report) {
    new Groups<>(checked.data().memberships(), SeatsDoNotOverlap::hash, SeatsDoNotOverlap::sameSeat)
        .ofSeveral()
        .forEach(
            seats -> Overlaps.among(seats, Membership::spell, (one, o) -> tell(one, o, report)));
  }

  private static int hash(Membership seat) {
    return (seat.person().hashCode() * 31 + seat.body().hashCode()) * 31 + seat.role().hashCode();
  }

  private static boolean sameSeat(Membership one, Membership other) {
    return one.person().equals(other.person())
        && one.body().equals(other.body())
        && one.role().equals(other.role());
  }

  private static void tell(Membership seat, Membership other, Report report) {
    report.add(
        seat.row(),
        "start",
        Problem.OVERLAPPING_SEATS,
        seat.person()
            + " is "
            + seat.role()
            + " of "
            + seat.body()
            + " already by line "
            + other.row().line(),
        "end the one before the other begins");
  }
}
