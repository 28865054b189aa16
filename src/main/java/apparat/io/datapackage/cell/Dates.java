package apparat.io.datapackage.cell;

import apparat.io.Problem;
import apparat.io.Shown;
import apparat.time.HistoricalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates in cells. */
final class Dates {

  private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?[~?%]?");

  private Dates() {}

  static Reading<Optional<HistoricalDate>> read(String name, String text) {
    if (text.equals("..")) {
      return Reading.of(Optional.empty());
    }
    Optional<HistoricalDate> date =
        HistoricalDate.parse(text).filter(read -> !DateHint.isNumberOfDay(text));
    if (date.isPresent()) {
      return Reading.of(date);
    }
    return DateHint.certain(text)
        .map(meant -> readAs(name, text, meant))
        .orElseGet(() -> Reading.unusable(date, fault(name, text)));
  }

  private static Reading<Optional<HistoricalDate>> readAs(
      String name, String text, HistoricalDate meant) {
    return Meant.as(
        name,
        text,
        Optional.of(meant),
        meant.text(),
        "write " + meant.text() + " (dates are 1923-04-25, 1923-04 or 1923)");
  }

  /** A date or two dates with a slash between, as written. */
  static Reading<String> readSpan(String name, String text) {
    List<HistoricalDate> dates = new ArrayList<>();
    for (String part : text.split("/", 2)) {
      Optional<HistoricalDate> date = HistoricalDate.parse(part);
      if (date.isEmpty()) {
        return Reading.unusable("", fault(name, part));
      }
      dates.add(date.get());
    }
    return dates.getLast().last().isBefore(dates.getFirst().first())
        ? Reading.unusable("", backwards(name, text))
        : Reading.of(text);
  }

  private static Fault backwards(String name, String text) {
    return new Fault(
        Problem.END_NOT_AFTER_START,
        name + " " + Shown.of(text) + " ends before it begins",
        "exchange the two dates, or correct one of them");
  }

  /** What is wrong with a text that is no date. */
  static Fault fault(String name, String text) {
    return SHAPE.matcher(text).matches() && !DateHint.isNumberOfDay(text)
        ? new Fault(
            Problem.IMPOSSIBLE_DATE,
            name + " " + Shown.of(text) + " is not in the calendar",
            "correct the month or the day")
        : new Fault(
            Problem.NOT_A_DATE,
            name + " " + Shown.of(text) + " is not a date",
            DateHint.of(text)
                .map(hint -> "write " + hint + " (dates are 1923-04-25, 1923-04 or 1923)")
                .orElse(
                    "write 1923-04-25, 1923-04 or 1923, with ~ (about), ? (uncertain) or % (both)"
                        + " behind it if need be"));
  }
}
