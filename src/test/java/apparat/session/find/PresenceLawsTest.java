package apparat.session.find;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Sample;
import apparat.session.find.Presence.Absence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is not there on a day is met first on the nearest day named, going both ways. */
class PresenceLawsTest {

  private static final LocalDate FIRST = LocalDate.of(1921, 1, 1);
  private static final LocalDate LAST = LocalDate.of(1927, 12, 31);

  /** A seat for some days; it may begin before the period or end after it. */
  record Sitting(String body, int from, int days) {
    LocalDate start() {
      return FIRST.plusDays(from);
    }

    LocalDate end() {
      return start().plusDays(days);
    }

    boolean counts(LocalDate day) {
      return !body.equals("party") && !day.isBefore(start()) && day.isBefore(end());
    }
  }

  @Provide
  Arbitrary<List<Sitting>> sittings() {
    return Combinators.combine(
            Arbitraries.of("council", "council", "party"),
            Arbitraries.integers().between(-500, 2900),
            Arbitraries.integers().between(1, 300))
        .as(Sitting::new)
        .list()
        .ofMaxSize(4);
  }

  private static History history(List<Sitting> sittings) {
    Sample sample =
        new Sample()
            .person("ann", "")
            .body("council", "Council", "committee", "", "")
            .body("party", "Party", "party", "", "");
    for (Sitting one : sittings) {
      sample.seat("ann", one.body(), "member", one.start().toString(), one.end().toString(), "");
    }
    return sample.history();
  }

  private static boolean seated(List<Sitting> sittings, LocalDate day) {
    return sittings.stream().anyMatch(one -> one.counts(day));
  }

  private static Optional<Long> walked(List<Sitting> sittings, LocalDate day) {
    for (long away = 0; away < 2600; away++) {
      for (LocalDate there : List.of(day.minusDays(away), day.plusDays(away))) {
        if (!there.isBefore(FIRST) && !there.isAfter(LAST) && seated(sittings, there)) {
          return Optional.of(away);
        }
      }
    }
    return Optional.empty();
  }

  @Property(tries = 100)
  void the_nearest_day_with_a_seat_is_named_or_that_there_is_none(
      @ForAll("sittings") List<Sitting> sittings, @ForAll @IntRange(min = 0, max = 2555) int days) {
    LocalDate day = FIRST.plusDays(days);
    Optional<Absence> absence = new Presence(history(sittings)).ofPerson("ann", day);
    assertThat(absence.isEmpty()).isEqualTo(seated(sittings, day));
    absence.ifPresent(
        missed -> {
          assertThat(missed.nearest().map(there -> Math.abs(there.toEpochDay() - day.toEpochDay())))
              .isEqualTo(walked(sittings, day));
          missed.nearest().ifPresent(there -> assertThat(seated(sittings, there)).isTrue());
          assertThat(missed.sentence())
              .endsWith(missed.nearest().isPresent() ? "." : " in the period shown.");
        });
  }
}
