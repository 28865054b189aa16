package apparat.io.datapackage.cell;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Problem;
import apparat.time.HistoricalDate;
import apparat.time.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of cells are those that the calendar of Java knows, in the three forms of EDTF. */
class DatesTest {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu-MM").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter YEAR =
      DateTimeFormatter.ofPattern("uuuu").withResolverStyle(ResolverStyle.STRICT);

  /** The first and the last day that a date without its sign can mean, as Java reads it. */
  private record Range(LocalDate first, LocalDate last, Precision precision) {

    static Optional<Range> of(String text) {
      try {
        return Optional.of(
            switch (text.length()) {
              case 4 -> {
                Year year = Year.parse(text, YEAR);
                yield new Range(year.atDay(1), year.atMonth(12).atEndOfMonth(), Precision.YEAR);
              }
              case 7 -> {
                YearMonth month = YearMonth.parse(text, MONTH);
                yield new Range(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
              }
              default -> {
                LocalDate day = LocalDate.parse(text, DAY);
                yield new Range(day, day, Precision.DAY);
              }
            });
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  @Provide
  Arbitrary<String> shapes() {
    Arbitrary<String> years = Arbitraries.integers().between(0, 9999).map("%04d"::formatted);
    Arbitrary<String> two = Arbitraries.integers().between(0, 34).map("-%02d"::formatted);
    return Arbitraries.oneOf(
        years,
        Combinators.combine(years, two).as(String::concat),
        Combinators.combine(years, two, two).as((year, month, day) -> year + month + day));
  }

  @Property(tries = 600)
  void a_date_is_one_exactly_where_the_calendar_has_it(
      @ForAll("shapes") String text, @ForAll("signs") String sign) {
    Reading<Optional<HistoricalDate>> read = Dates.read("start", text + sign);
    Optional<Range> range = Range.of(text).filter(known -> !isNumberOfDay(text + sign));
    assertThat(read.usable()).isEqualTo(range.isPresent());
    if (range.isPresent()) {
      HistoricalDate date = read.value().orElseThrow();
      assertThat(date.first()).isEqualTo(range.get().first());
      assertThat(date.last()).isEqualTo(range.get().last());
      assertThat(date.precision()).isEqualTo(range.get().precision());
      assertThat(date.qualifier().sign()).isEqualTo(sign);
      assertThat(date.text()).isEqualTo(text + sign);
    } else {
      assertThat(read.faults())
          .extracting(Fault::problem)
          .containsExactly(
              isNumberOfDay(text + sign) ? Problem.NOT_A_DATE : Problem.IMPOSSIBLE_DATE);
      assertThat(read.value()).isEmpty();
    }
  }

  /**
   * Four digits that are no year of history: spreadsheets write the second of June 1924 as 8920.
   */
  private static boolean isNumberOfDay(String text) {
    return text.matches("[3-9]\\d{3}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "02.06.1924 | 1924-06-02",
        "2.6.1924 | 1924-06-02",
        "25/4/1923 | 1923-04-25",
        "4/25/1923 | 1923-04-25",
        "4/4/1923 | 1923-04-04",
        "1924/6/2 | 1924-06-02",
        "1924.06.02 | 1924-06-02",
        "1924-06-02 00:00:00 | 1924-06-02",
        "June 1924 | 1924-06",
        "2 июня 1924 | 1924-06-02"
      })
  void what_can_only_mean_one_date_is_read_as_that_and_told(String text, String meant) {
    Reading<Optional<HistoricalDate>> read = Dates.read("start", text);
    assertThat(read.usable()).isTrue();
    assertThat(read.value().map(HistoricalDate::text)).contains(meant);
    assertThat(read.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.problem()).isEqualTo(Problem.READ_AS);
              assertThat(fault.found())
                  .isEqualTo("start \"" + text + "\" is read as \"" + meant + "\"");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2/6/1924 | 1924-06-02 or 1924-02-06, whichever is meant",
        "8920 | 1924-06-02 if a spreadsheet made a number of the day",
        "45000 | 2023-03-15 if a spreadsheet made a number of the day"
      })
  void what_can_mean_several_is_told_with_them_and_not_read(String text, String meant) {
    Reading<Optional<HistoricalDate>> read = Dates.read("start", text);
    assertThat(read.usable()).isFalse();
    assertThat(read.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.problem()).isEqualTo(Problem.NOT_A_DATE);
              assertThat(fault.toDo())
                  .isEqualTo("write " + meant + " (dates are 1923-04-25, 1923-04 or 1923)");
            });
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of("", "~", "?", "%");
  }

  @Property(tries = 400)
  void what_has_another_shape_is_no_date(@ForAll("scraps") String text) {
    boolean shape = text.matches("[0-9]{4}(-[0-9]{2}){0,2}[~?%]?") || text.equals("..");
    if (!shape) {
      Reading<Optional<HistoricalDate>> read = Dates.read("end", text);
      assertThat(read.usable()).isEqualTo(read.value().isPresent());
      assertThat(read.faults())
          .extracting(Fault::problem)
          .containsExactly(read.usable() ? Problem.READ_AS : Problem.NOT_A_DATE);
      assertThat(read.faults().getFirst().found())
          .startsWith("end \"")
          .contains(read.usable() ? " is read as \"" : "\" is not a date");
      assertThat(read.faults().getFirst().toDo()).contains("1923-04-25, 1923-04 or 1923");
    }
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of("1923", "04", "25", "-", "~", "?", "%", "..", " ", "/", "May", "٣", "−")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 200)
  void a_span_is_two_dates_with_a_slash(
      @ForAll("shapes") String one, @ForAll("signs") String sign, @ForAll("shapes") String other) {
    Optional<Range> from = Range.of(one);
    Optional<Range> to = Range.of(other);
    boolean both = from.isPresent() && to.isPresent();
    boolean backwards = both && to.get().last().isBefore(from.get().first());
    Reading<String> read = Dates.readSpan("date", one + sign + "/" + other);
    assertThat(read.usable()).isEqualTo(both && !backwards);
    assertThat(read.value()).isEqualTo(both && !backwards ? one + sign + "/" + other : "");
    if (backwards) {
      assertThat(read.faults())
          .extracting(Fault::problem)
          .containsExactly(Problem.END_NOT_AFTER_START);
    }
  }

  @Example
  void a_span_names_the_part_that_is_no_date() {
    assertThat(Dates.readSpan("date", "1922/").faults().getFirst().found())
        .isEqualTo("date \"\" is not a date");
    assertThat(Dates.readSpan("date", "1922/1923/1924").faults().getFirst().found())
        .isEqualTo("date \"1923/1924\" is not a date");
    assertThat(Dates.readSpan("date", "1922-02-30/1923").faults().getFirst().found())
        .isEqualTo("date \"1922-02-30\" is not in the calendar");
    assertThat(Dates.readSpan("date", "1924/1922").faults().getFirst().found())
        .isEqualTo("date \"1924/1922\" ends before it begins");
    assertThat(Dates.readSpan("date", "1922/1922").usable()).as("the last day counts").isTrue();
  }
}
