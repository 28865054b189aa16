package apparat.session.tables;

import apparat.time.HistoricalDate;
import apparat.time.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How exactly a date is known, in words for those who do not know the signs behind it. */
final class Doubt {

  private Doubt() {}

  /** Such as {@code about} or {@code some day of that month}; nothing for an exact day. */
  static String of(HistoricalDate date) {
    List<String> words = new ArrayList<>();
    switch (date.qualifier()) {
      case NONE -> {}
      case APPROXIMATE -> words.add("about");
      case UNCERTAIN -> words.add("uncertain");
      case BOTH -> words.addAll(List.of("about", "uncertain"));
    }
    switch (date.precision()) {
      case DAY -> {}
      case MONTH -> words.add("some day of that month");
      case YEAR -> words.add("some day of that year");
    }
    return String.join(", ", words);
  }

  /** What the signs mean that stand in these cells; nothing where all dates are exact days. */
  static Optional<String> signs(List<Cell> cells) {
    List<HistoricalDate> dates =
        cells.stream()
            .flatMap(
                cell ->
                    cell instanceof Cell.Date(HistoricalDate date) ? Stream.of(date) : Stream.of())
            .toList();
    List<String> words = new ArrayList<>();
    add(words, dates, "~ about that day", date -> date.text().endsWith("~"));
    add(words, dates, "? uncertain", date -> date.text().endsWith("?"));
    add(words, dates, "% about that day, and uncertain", date -> date.text().endsWith("%"));
    add(
        words,
        dates,
        "a month or a year alone: some day of it",
        date -> date.precision() != Precision.DAY);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of("Dates: " + String.join("; ", words) + ".");
  }

  private static void add(
      List<String> words,
      List<HistoricalDate> dates,
      String meaning,
      Predicate<HistoricalDate> sign) {
    if (dates.stream().anyMatch(sign)) {
      words.add(meaning);
    }
  }
}
