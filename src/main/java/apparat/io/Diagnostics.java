package apparat.io;

import java.util.List;

/**
 * Problems as they are listed: so many of them, and how many more there are.
 *
 * @param shown in order
 * @param rest how many are not shown
 */
public record Diagnostics(List<Diagnostic> shown, int rest) {

  /** The first problems, at most {@code limit}, errors or not, in the order of their places. */
  public static Diagnostics listed(List<Diagnostic> all, int limit) {
    List<Diagnostic> shown = all.stream().sorted().limit(limit).toList();
    return new Diagnostics(shown, all.size() - shown.size());
  }
}
