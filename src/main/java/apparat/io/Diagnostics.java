package apparat.io;

import java.util.ArrayList;
import java.util.List;

/**
 * Problems as they are listed: so many of them, and how many more there are.
 *
 * @param shown in order
 * @param rest how many are not shown
 */
public record Diagnostics(List<Diagnostic> shown, int rest) {

  /** The first problems, at most {@code limit}, errors or not, causes before consequences. */
  public static Diagnostics listed(List<Diagnostic> all, int limit) {
    List<Diagnostic> shown = all.stream().sorted().limit(limit).toList();
    return new Diagnostics(shown, all.size() - shown.size());
  }

  /** How many of which kind, {@code 2 errors in 61 places, 1 warning}; empty if there are none. */
  public static String counted(List<Diagnostic> problems) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<Diagnostic> some = problems.stream().filter(one -> one.severity() == severity).toList();
      int places = some.stream().mapToInt(Diagnostic::places).sum();
      if (!some.isEmpty()) {
        parts.add(
            some.size()
                + " "
                + severity.word()
                + (some.size() == 1 ? "" : "s")
                + (places > some.size() ? " in " + places + " places" : ""));
      }
    }
    return String.join(", ", parts);
  }
}
