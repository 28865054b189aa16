package apparat.io.datapackage.rules;

import apparat.io.Place;
import apparat.io.Severity;
import apparat.io.datapackage.finding.Finding;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.table.Headings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
          new Names(),
          new EveryoneIsReferredTo(),
          new EventsInOrder(),
          new KeyMoments(),
          new EveryBodyInHierarchy());

  private Rules() {}

  /** Checks every rule; they are independent, so large data sets use all processors. */
  public static void check(Checked checked, Headings headings, Findings findings) {
    Set<Cell> wrong = new HashSet<>();
    findings
        .each()
        .filter(finding -> finding.problem().severity() == Severity.ERROR)
        .forEach(finding -> wrong.add(Cell.of(finding)));
    ALL.parallelStream()
        .map(rule -> check(rule, checked, headings).all())
        .toList()
        .forEach(
            found ->
                found.stream()
                    .filter(finding -> !wrong.contains(Cell.of(finding)))
                    .forEach(findings::add));
  }

  private static Findings check(Rule rule, Checked checked, Headings headings) {
    Findings own = new Findings();
    rule.check(checked, new Report(headings, own));
    return own;
  }

  /** A cell that is wrong: what stands in for it may break rules that it would have kept. */
  private record Cell(String file, Place place) {
    static Cell of(Finding finding) {
      return new Cell(finding.file(), finding.place());
    }
  }
}
