package apparat.cli.choice;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.cli.Said;
import apparat.session.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * {@code --at} takes a date in each form of EDTF for the first day of the period that it can mean;
 * what is outside the period is wrong use, with the period named. The small set goes from 1 January
 * 1920 to 31 December 1924.
 */
class DateOptionTest {

  private static final LocalDate FIRST = LocalDate.of(1920, 1, 1);
  private static final LocalDate LAST = LocalDate.of(1924, 12, 31);
  private static final Document SMALL = small();

  private static Document small() {
    try {
      return Document.open(Path.of("src/test/resources/problems/base"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A date as written, with the days that it can mean. */
  private record Written(String text, LocalDate first, LocalDate last) {}

  @Provide
  Arbitrary<Written> dates() {
    Arbitrary<Integer> years = Arbitraries.integers().between(1918, 1926);
    Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
    Arbitrary<String> signs = Arbitraries.of("", "~", "?", "%");
    return Arbitraries.oneOf(
        Combinators.combine(years, signs)
            .as(
                (year, sign) ->
                    new Written(year + sign, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))),
        Combinators.combine(years, months, signs)
            .as(
                (year, month, sign) ->
                    new Written(
                        YearMonth.of(year, month) + sign,
                        LocalDate.of(year, month, 1),
                        YearMonth.of(year, month).atEndOfMonth())),
        Combinators.combine(years, Arbitraries.integers().between(1, 365), signs)
            .as(
                (year, day, sign) -> {
                  LocalDate date = LocalDate.ofYearDay(year, day);
                  return new Written(date + sign, date, date);
                }));
  }

  private static Said asked(String command, String... words) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(words));
    return Said.of(SMALL, all.toArray(String[]::new));
  }

  @Property(tries = 120)
  void a_date_means_its_first_day_of_the_period(
      @ForAll("dates") Written date, @ForAll("commands") String command) {
    Said said = asked(command, "--at", date.text(), "--format", "csv");
    boolean inside = !date.last().isBefore(FIRST) && !date.first().isAfter(LAST);
    if (inside) {
      LocalDate day = date.first().isBefore(FIRST) ? FIRST : date.first();
      Said exact = asked(command, "--at", day.toString(), "--format", "csv");
      assertThat(said.code()).isZero();
      assertThat(said.out()).isEqualTo(exact.out());
    } else {
      assertThat(said.code()).isEqualTo(2);
      assertThat(said.out()).isEmpty();
      assertThat(said.err())
          .startsWith("apparat: ")
          .endsWith(
              " is outside the period of the data set, 1 January 1920 to 31 December 1924.\n");
      assertThat(said.err().lines()).hasSize(1);
    }
  }

  @Provide
  Arbitrary<String> commands() {
    return Arbitraries.of("roster", "ties");
  }

  @Property(tries = 60)
  void an_inexact_date_says_what_it_leaves_out_and_an_exact_one_has_nothing_to_say(
      @ForAll("dates") Written date) {
    Said said = asked("roster", "--at", date.text(), "--format", "csv");
    if (said.code() == 0) {
      LocalDate day = date.first().isBefore(FIRST) ? FIRST : date.first();
      LocalDate last = date.last().isAfter(LAST) ? LAST : date.last();
      boolean changes = false;
      String before = said.out();
      for (LocalDate other = day; !other.isAfter(last) && !changes; other = other.plusDays(1)) {
        boolean mayChange = CHANGES.contains(other);
        changes =
            mayChange
                && !asked("roster", "--at", other.toString(), "--format", "csv")
                    .out()
                    .equals(before);
      }
      assertThat(said.err().contains(date.text() + " is taken as ")).isEqualTo(changes);
    }
  }

  /** The days on which a seat of the small set begins or ends, or a body is called otherwise. */
  private static final List<LocalDate> CHANGES =
      List.of(
          LocalDate.of(1920, 1, 1),
          LocalDate.of(1921, 3, 1),
          LocalDate.of(1922, 1, 1),
          LocalDate.of(1922, 5, 1),
          LocalDate.of(1923, 6, 10),
          LocalDate.of(1924, 1, 1));

  @Property(tries = 60)
  void a_span_takes_the_first_day_of_one_date_and_the_last_of_the_other(
      @ForAll("dates") Written from, @ForAll("dates") Written to) {
    Said said = asked("changes", "--from", from.text(), "--to", to.text(), "--format", "csv");
    boolean inside =
        !from.last().isBefore(FIRST)
            && !from.first().isAfter(LAST)
            && !to.last().isBefore(FIRST)
            && !to.first().isAfter(LAST);
    LocalDate first = from.first().isBefore(FIRST) ? FIRST : from.first();
    LocalDate last = to.last().isAfter(LAST) ? LAST : to.last();
    boolean possible = inside && !first.isAfter(last);
    assertThat(said.code()).isEqualTo(possible ? 0 : 2);
    if (possible) {
      Said exact =
          asked("changes", "--from", first.toString(), "--to", last.toString(), "--format", "csv");
      assertThat(said.out()).isEqualTo(exact.out());
    } else {
      assertThat(said.err()).contains(inside ? ": exchange the two dates." : "outside the period");
    }
  }
}
