package apparat.app.model;

import static java.util.Comparator.naturalOrder;

import apparat.io.Diagnostic;
import apparat.io.Problem;
import apparat.io.Severity;
import apparat.io.datapackage.finding.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found wrong with a data set, in words and as a list. */
public final class ProblemsModel {

  /** More than these are counted, not listed. */
  public static final int LISTED = 1000;

  private final List<Diagnostic> problems;

  public ProblemsModel(List<Diagnostic> problems) {
    this.problems =
        problems.stream()
            .sorted(Comparator.comparing(ProblemsModel::follows).thenComparing(naturalOrder()))
            .toList();
  }

  /** Whether it goes when another is mended. */
  private static boolean follows(Diagnostic problem) {
    return problem.code().equals(Problem.BROKEN_REFERENCE.code());
  }

  /** What to do about a problem; where it follows from others, with the place of the first. */
  public String toDo(Diagnostic problem) {
    return problems.stream()
        .filter(cause -> follows(problem) && !follows(cause))
        .filter(cause -> problem.toDo().equals(Findings.remedy(table(cause))))
        .findFirst()
        .map(cause -> problem.toDo() + ": " + cause.file() + ", line " + cause.line())
        .orElse(problem.toDo());
  }

  /** The name of the table in that file. */
  private static String table(Diagnostic problem) {
    return problem.file().replaceAll("^.*/|\\.[^.]*$", "");
  }

  /** The first problems, sorted by place; those that follow from others come last. */
  public List<Diagnostic> listed() {
    return problems.subList(0, Math.min(LISTED, problems.size()));
  }

  public boolean none() {
    return problems.isEmpty();
  }

  public long errors() {
    return count(Severity.ERROR);
  }

  private long count(Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  /** How many of which kind, such as {@code 2 errors, 1 warning}. */
  public String summary() {
    List<String> parts = new ArrayList<>();
    add(parts, count(Severity.ERROR), "error");
    add(parts, count(Severity.WARNING), "warning");
    add(parts, count(Severity.NOTE), "note");
    return parts.isEmpty() ? "No problems" : String.join(", ", parts);
  }

  private static void add(List<String> parts, long count, String word) {
    if (count > 0) {
      parts.add(count + " " + word + (count == 1 ? "" : "s"));
    }
  }

  /** How many are not listed. */
  public int unlisted() {
    return problems.size() - listed().size();
  }

  /** All problems as lines of text, as {@code apparat check} prints them. */
  public String text() {
    return String.join("\n", problems.stream().sorted().map(Diagnostic::text).toList());
  }
}
