package apparat.io.datapackage.rules;

/** A seat is held by the living. */
final class SeatsWithinLife implements Rule {

  @Override
  public void check(Checked checked, Report report) {
    Lives lives = new Lives(checked);
    checked
        .data()
        .memberships()
        .forEach(seat -> lives.check(seat.person(), seat.row(), seat.spell(), report));
  }
}
