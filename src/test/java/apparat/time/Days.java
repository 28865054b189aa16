package apparat.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random days, dates and spells, close enough together to meet often. */
public final class Days extends DomainContextBase {

  static final LocalDate FIRST = LocalDate.of(1921, 1, 1);
  static final int COUNT = 60;

  @Provide
  Arbitrary<LocalDate> day() {
    return Arbitraries.integers().between(-2, COUNT + 2).map(FIRST::plusDays).withoutEdgeCases();
  }

  @Provide
  Arbitrary<HistoricalDate> date() {
    return Combinators.combine(
            day(),
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Precision.DAY)),
                Tuple.of(1, Arbitraries.just(Precision.MONTH))),
            Arbitraries.of(Qualifier.class))
        .as(Days::date)
        .withoutEdgeCases();
  }

  private static HistoricalDate date(LocalDate day, Precision precision, Qualifier qualifier) {
    LocalDate first = precision == Precision.DAY ? day : day.withDayOfMonth(1);
    return new HistoricalDate(first, precision, qualifier);
  }

  /** Any spell: open, inexact, empty or the wrong way round. */
  @Provide
  Arbitrary<Spell> spell() {
    Arbitrary<Optional<HistoricalDate>> end = date().optional(0.85);
    return Combinators.combine(end, end).as(Spell::new).withoutEdgeCases();
  }

  static Stream<LocalDate> all() {
    return Stream.iterate(FIRST.minusDays(40), day -> day.plusDays(1)).limit(COUNT + 120);
  }
}
