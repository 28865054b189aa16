package apparat.bench;

import java.util.Locale;
import java.util.Optional;

/** Writes results as lines of a Markdown table. */
final class Table {

  static final String HEADING =
      """
      | what | ours | peer | ratio | goal | |
      | --- | ---: | ---: | ---: | ---: | --- |\
      """;

  private Table() {}

  static String line(Result result) {
    Row row = result.row();
    String peer =
        row.peer()
            .map(Row.Peer::name)
            .map(name -> name + " " + figure(result.theirs().orElseThrow(), row.unit()))
            .orElse("");
    Optional<String> ratio = row.peer().map(_ -> plain(result.judged()));
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s | %s |",
        row.what(),
        figure(result.ours(), row.unit()),
        peer,
        ratio.orElse(""),
        goal(row.goal()),
        row.goal() instanceof Row.Goal.Open ? "" : result.met() ? "met" : "missed");
  }

  private static String goal(Row.Goal goal) {
    return switch (goal) {
      case Row.Goal.AtMost(double bound) -> "<= " + bound;
      case Row.Goal.AtLeast(double bound) -> ">= " + bound;
      case Row.Goal.Open() -> "";
    };
  }

  private static String figure(double value, String unit) {
    return plain(value) + " " + unit;
  }

  /** Three digits that count. */
  private static String plain(double value) {
    int decimals = value == 0 ? 0 : Math.clamp(2 - (int) Math.floor(Math.log10(value)), 0, 5);
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
