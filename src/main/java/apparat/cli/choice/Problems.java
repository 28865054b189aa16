package apparat.cli.choice;

import apparat.io.Diagnostic;
import apparat.io.Severity;
import java.util.ArrayList;
import java.util.List;

/** Counts problems in words. */
public final class Problems {

  private Problems() {}

  /** "2 errors, 1 warning"; empty when there are none. */
  public static String counted(List<Diagnostic> problems) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = problems.stream().filter(problem -> problem.severity() == severity).count();
      if (count > 0) {
        parts.add(number(count, severity.word()));
      }
    }
    return String.join(", ", parts);
  }

  private static String number(long count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
