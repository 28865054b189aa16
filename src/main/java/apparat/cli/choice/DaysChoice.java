package apparat.cli.choice;

import apparat.history.History;
import apparat.session.Days;
import apparat.session.View;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The day or days that pictures are asked for. */
public final class DaysChoice {

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "One day; of a month or year its first day that the data cover.")
  Optional<HistoricalDate> at = Optional.empty();

  @Option(
      names = "--years",
      description = "The first covered day of each year and the last day of the period.")
  boolean years;

  @Option(names = "--moments", description = "The days of the key moments.")
  boolean moments;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "With --to-date: this day and every later one on which something changes.")
  Optional<HistoricalDate> from = Optional.empty();

  @Option(
      names = "--to-date",
      paramLabel = "DATE",
      description = "The last day of a --from series.")
  Optional<HistoricalDate> to = Optional.empty();

  /** Whether one picture is asked for, whose file bears no date. */
  public boolean single() {
    return at.isPresent();
  }

  /** What a reader would miss who thinks of the whole month or year that one day stands for. */
  public Optional<String> remark(History history, View view) {
    return at.map(new Period(history.manifest())::taken)
        .flatMap(taken -> taken.remark("the picture", taken.others(Days.changes(history, view))));
  }

  /** The days in order; those of a span are the days on which that view changes. */
  public List<LocalDate> days(History history, View view) {
    boolean span = from.isPresent() && to.isPresent();
    boolean half = from.isPresent() != to.isPresent();
    long chosen = Stream.of(single(), years, moments, span).filter(Boolean::booleanValue).count();
    if (chosen != 1 || half) {
      throw new WrongUse(
          "Say which days: one of --at DATE, --years, --moments, or --from DATE with --to-date"
              + " DATE.");
    }
    Period period = new Period(history.manifest());
    if (span) {
      LocalDate first = period.first(from.get());
      LocalDate last = period.last(to.get());
      Period.ordered(first, last);
      return Days.changes(history, view, first, last);
    }
    return years
        ? Days.years(history.manifest())
        : moments ? Days.moments(history) : List.of(period.first(at.orElseThrow()));
  }
}
