package apparat.io.datapackage.rules;

import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.table.Headings;
import java.util.List;

/** All rules. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new BirthBeforeDeath(),
          new SeatsWithinLife(),
          new FactionsAndTiesWithinLife(),
          new SeatsWithinBody(),
          new OneHolder(),
          new SeatsDoNotOverlap(),
          new RowsDoNotOverlap(),
          new UniqueNames(),
          new EveryoneIsReferredTo(),
          new EventsInOrder(),
          new KeyMoments(),
          new EveryBodyInHierarchy());

  private Rules() {}

  /** Checks every rule; they are independent, so large data sets use all processors. */
  public static void check(Checked checked, Headings headings, Findings findings) {
    List<Findings> found =
        ALL.parallelStream().map(rule -> check(rule, checked, headings)).toList();
    found.forEach(findings::addAll);
  }

  private static Findings check(Rule rule, Checked checked, Headings headings) {
    Findings own = new Findings();
    rule.check(checked, new Report(headings, own));
    return own;
  }
}
