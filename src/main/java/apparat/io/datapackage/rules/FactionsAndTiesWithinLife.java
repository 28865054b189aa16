package apparat.io.datapackage.rules;

import apparat.history.DataSet;
import apparat.record.Tie;

/** Allegiances, ties and stances are those of the living. */
final class FactionsAndTiesWithinLife implements Rule {

  @Override
  public void check(Checked checked, Report report) {
    DataSet data = checked.data();
    Lives lives = new Lives(checked);
    data.allegiances().forEach(row -> lives.check(row.person(), row.row(), row.spell(), report));
    data.stances().forEach(row -> lives.check(row.person(), row.row(), row.spell(), report));
    for (Tie tie : data.ties()) {
      lives.check(tie.source(), tie.row(), tie.spell(), report);
      lives.check(tie.target(), tie.row(), tie.spell(), report);
    }
  }
}
