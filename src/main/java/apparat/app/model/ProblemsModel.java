package apparat.app.model;

import apparat.io.Diagnostic;
import apparat.io.Diagnostics;
import apparat.io.Severity;
import apparat.io.datapackage.finding.Findings;
import java.util.List;

/** What was found wrong with a data set, in words and as a list. */
public final class ProblemsModel {

  /** More than these are counted, not listed. */
  public static final int LISTED = 1000;

  private final List<Diagnostic> problems;

  public ProblemsModel(List<Diagnostic> problems) {
    this.problems = problems.stream().sorted().toList();
  }

  /** What to do about a problem; where it follows from others, with the place of the first. */
  public String toDo(Diagnostic problem) {
    if (!problem.follows()) {
      return problem.toDo();
    }
    return problems.stream()
        .filter(cause -> !cause.follows())
        .filter(cause -> problem.toDo().equals(Findings.remedy(table(cause))))
        .findFirst()
        .map(cause -> problem.toDo() + ": " + cause.file() + ", line " + cause.line())
        .orElse(problem.toDo());
  }

  /** The name of the table in that file. */
  private static String table(Diagnostic problem) {
    return problem.file().replaceAll("^.*/|\\.[^.]*$", "");
  }

  /** The first problems, causes before what follows from them, else sorted by place. */
  public List<Diagnostic> listed() {
    return problems.subList(0, Math.min(LISTED, problems.size()));
  }

  public boolean none() {
    return problems.isEmpty();
  }

  public long errors() {
    return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
  }

  /** How many of which kind, such as {@code 2 errors in 61 places, 1 warning}. */
  public String summary() {
    String counted = Diagnostics.counted(problems);
    return counted.isEmpty() ? "No problems" : counted;
  }

  /** The same without how many places they are in. */
  public String briefly() {
    return summary().replaceAll(" in \\d+ places", "");
  }

  /** How many are not listed. */
  public int unlisted() {
    return problems.size() - listed().size();
  }

  /** All problems as lines of text, as {@code apparat check} prints them. */
  public String text() {
    return String.join("\n", problems.stream().map(Diagnostic::text).toList());
  }
}
