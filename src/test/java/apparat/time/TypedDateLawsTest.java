package apparat.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** One day typed in any of the ways is that day, in upper and lower case. */
class TypedDateLawsTest {

  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final List<String> RUSSIAN =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");

  private static LocalDate day(int number) {
    return LocalDate.of(1920, 1, 1).plusDays(number);
  }

  private static List<String> ways(LocalDate day) {
    String month = ENGLISH.get(day.getMonthValue() - 1);
    String russian = RUSSIAN.get(day.getMonthValue() - 1);
    int number = day.getDayOfMonth();
    int year = day.getYear();
    return List.of(
        day.toString(),
        number + " " + month + " " + year,
        number + " " + month.substring(0, 3) + " " + year,
        number + "th " + month + " " + year,
        month + " " + number + ", " + year,
        month.substring(0, 3) + ". " + number + " " + year,
        number + " " + russian + " " + year,
        number + "." + day.getMonthValue() + "." + year,
        String.format(Locale.ROOT, "%02d.%02d.%d", number, day.getMonthValue(), year));
  }

  @Property(tries = 200)
  void every_way_to_type_a_day_is_that_day(@ForAll @IntRange(max = 3200) int number) {
    LocalDate day = day(number);
    for (String typed : ways(day)) {
      assertThat(TypedDate.read(typed)).as(typed).contains(HistoricalDate.of(day));
      assertThat(TypedDate.read("  " + typed.toUpperCase(Locale.ROOT) + " "))
          .as(typed)
          .contains(HistoricalDate.of(day));
    }
  }

  @Property(tries = 100)
  void a_month_and_a_year_are_read_as_such(@ForAll @IntRange(max = 100) int number) {
    YearMonth month = YearMonth.of(1920, 1).plusMonths(number);
    String name = ENGLISH.get(month.getMonthValue() - 1);
    for (String typed : List.of(month.toString(), name + " " + month.getYear())) {
      assertThat(TypedDate.read(typed).map(HistoricalDate::text)).contains(month.toString());
    }
    String year = Integer.toString(month.getYear());
    assertThat(TypedDate.read(year).map(HistoricalDate::text)).contains(year);
  }

  @Property(tries = 100)
  void no_month_has_a_day_more_than_the_calendar_gives_it(@ForAll @IntRange(max = 100) int number) {
    YearMonth month = YearMonth.of(1920, 1).plusMonths(number);
    int beyond = month.lengthOfMonth() + 1;
    String name = ENGLISH.get(month.getMonthValue() - 1);
    assertThat(TypedDate.read(beyond + " " + name + " " + month.getYear())).isEmpty();
    assertThat(TypedDate.read(beyond + "." + month.getMonthValue() + "." + month.getYear()))
        .isEmpty();
    assertThat(TypedDate.read("0 " + name + " " + month.getYear())).isEmpty();
  }

  @Property(tries = 200)
  void whatever_is_typed_nothing_breaks(@ForAll @StringLength(max = 16) String typed) {
    TypedDate.read(typed).ifPresent(date -> assertThat(date.last()).isAfterOrEqualTo(date.first()));
  }
}
