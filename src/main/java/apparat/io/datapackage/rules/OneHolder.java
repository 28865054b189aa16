package apparat.io.datapackage.rules;

import apparat.io.Problem;
import apparat.record.Membership;
import apparat.record.Rank;
import java.util.List;

/** A body has one head of a kind at a time; heads who share the office are called so: co-chair. */
final class OneHolder implements Rule {

  private static final String SHARED = "co-";

  @Override
  public void check(Checked checked, Report report) {
    List<Membership> heads =
        checked.data().memberships().stream()
            .filter(seat -> seat.rank() == Rank.HEAD && !seat.role().startsWith(SHARED))
            .toList();
    new Groups<>(heads, seat -> seat.body().hashCode(), OneHolder::hash, OneHolder::sameOffice)
        .ofSeveral()
        .forEach(
            seats -> Overlaps.among(seats, Membership::spell, (one, o) -> tell(one, o, report)));
  }

  private static int hash(Membership seat) {
    return seat.body().hashCode() * 31 + seat.role().hashCode();
  }

  private static boolean sameOffice(Membership one, Membership other) {
    return one.body().equals(other.body()) && one.role().equals(other.role());
  }

  private static void tell(Membership seat, Membership other, Report report) {
    if (!seat.person().equals(other.person())) {
      report.add(
          seat.row(),
          "start",
          Problem.TWO_HOLDERS,
          other.person()
              + " is still "
              + seat.role()
              + " of "
              + seat.body()
              + " (line "
              + other.row().line()
              + ")",
          "end the one before the other begins, or call both " + SHARED + seat.role());
    }
  }
}
