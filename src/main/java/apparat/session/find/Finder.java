package apparat.session.find;

import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Manifest;
import apparat.record.Event;
import apparat.session.find.Finding.Kind;
import apparat.time.HistoricalDate;
import apparat.time.TypedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for what a reader types: a name in any spelling, or a date. May be used by several threads
 * at once; the index is made when first needed.
 */
public final class Finder {

  private static final String ADVICE = " Try fewer letters, another spelling, or a date such as ";

  private final History history;
  private Optional<NameIndex> index = Optional.empty();

  public Finder(History history) {
    this.history = history;
  }

  /** The names of all that can be found. */
  public synchronized NameIndex names() {
    NameIndex names = index.orElseGet(() -> new NameIndex(history));
    index = Optional.of(names);
    return names;
  }

  /**
   * What is called so, in Latin or Cyrillic letters and any usual spelling, best first; before it,
   * where the words are a date of the period, its first day.
   */
  public List<Finding> find(String words) {
    return Stream.concat(day(words).stream(), names().find(words).stream()).toList();
  }

  private Optional<Finding> day(String words) {
    return TypedDate.read(words).flatMap(this::inPeriod).map(this::finding);
  }

  private Finding finding(LocalDate day) {
    String happened =
        history.events(day, day).stream().findFirst().map(Event::title).orElse("Go to this day");
    return new Finding(Kind.DAY, day.toString(), DateWords.day(day), happened, Optional.of(day));
  }

  /** The first day of the period that the date can mean. */
  private Optional<LocalDate> inPeriod(HistoricalDate date) {
    Manifest manifest = history.manifest();
    LocalDate first =
        date.first().isBefore(manifest.firstDay()) ? manifest.firstDay() : date.first();
    return Optional.of(first)
        .filter(day -> !day.isAfter(date.last()) && !day.isAfter(manifest.lastDay()));
  }

  /** What to try where nothing was found. */
  public String advice(String words) {
    Manifest manifest = history.manifest();
    Optional<HistoricalDate> date = TypedDate.read(words);
    if (date.isPresent()) {
      return DateWords.of(date.get())
          + " is outside the period: "
          + DateWords.day(manifest.firstDay())
          + " to "
          + DateWords.day(manifest.lastDay())
          + ".";
    }
    return "Nothing is called “"
        + words.strip()
        + "”."
        + ADVICE
        + DateWords.day(manifest.defaultDay())
        + ".";
  }
}
