package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.PageSize;
import apparat.geometry.Box;
import apparat.history.History;
import apparat.history.Manifest;
import apparat.io.CannotRead;
import apparat.layout.alliances.Dial;
import apparat.layout.alliances.Progress;
import apparat.time.HistoricalDate;
import apparat.view.alliances.period.Cut;
import apparat.view.alliances.period.Density;
import apparat.view.alliances.period.Period;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Days of the shipped period. */
class DaysTest {

  private static History history;
  private static Manifest manifest;

  @BeforeAll
  static void open() throws CannotRead {
    history = Document.open(Document.shipped()).history();
    manifest = history.manifest();
  }

  @ParameterizedTest
  @CsvSource({
    "1921, 1921-03-16, 1921-12-31",
    "1921-03, 1921-03-16, 1921-03-31",
    "1924-06-05, 1924-06-05, 1924-06-05",
    "1924-02?, 1924-02-01, 1924-02-29",
    "1927, 1927-01-01, 1927-12-31",
    "1920, , ",
    "1921-02, , ",
    "1928, , ",
  })
  void a_date_means_the_covered_days_of_its_range(String date, LocalDate first, LocalDate last) {
    HistoricalDate written = HistoricalDate.parse(date).orElseThrow();
    assertThat(Days.first(written, manifest).orElse(null)).isEqualTo(first);
    assertThat(Days.last(written, manifest).orElse(null)).isEqualTo(last);
  }

  @Test
  void a_body_changes_with_its_name_too() {
    LocalDate before = LocalDate.of(1923, 11, 14);
    LocalDate gpuBecomesOgpu = LocalDate.of(1923, 11, 15);
    List<LocalDate> days = List.of(before, gpuBecomesOgpu, gpuBecomesOgpu.plusDays(1));
    assertThat(Days.changing(history, List.of("ogpu"), days))
        .containsExactly(before, gpuBecomesOgpu);
    assertThat(Days.changing(history, List.of("secretariat"), days)).containsExactly(before);
    assertThat(Days.changing(history, List.of("no-such-body"), days)).containsExactly(before);
  }

  @Test
  void years_begin_with_the_period_and_end_with_it() {
    assertThat(Days.years(manifest))
        .hasSize(8)
        .startsWith(LocalDate.of(1921, 3, 16), LocalDate.of(1922, 1, 1))
        .endsWith(LocalDate.of(1927, 12, 31));
  }

  @Test
  void moments_are_in_order_and_inside() {
    assertThat(Days.moments(history))
        .hasSize(16)
        .isSorted()
        .allSatisfy(day -> assertThat(day).isBetween(manifest.firstDay(), manifest.lastDay()));
  }

  private static List<LocalDate> changes(View view, String from, String to) {
    return Days.changes(history, view, LocalDate.parse(from), LocalDate.parse(to));
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void a_span_begins_with_its_first_day_and_ascends(View view) {
    assertThat(changes(view, "1926-01-02", "1926-12-30"))
        .startsWith(LocalDate.of(1926, 1, 2))
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(day -> day.getYear() == 1926);
    assertThat(changes(view, "1926-01-02", "1926-01-02")).hasSize(1);
  }

  @Test
  void the_map_changes_when_Trotsky_and_Zinoviev_become_allies_and_the_hierarchy_does_not() {
    LocalDate day = LocalDate.of(1926, 6, 3);
    assertThat(changes(View.ALLIANCES, "1926-05-01", "1926-07-01")).contains(day);
    assertThat(changes(View.BOTH, "1926-05-01", "1926-07-01")).contains(day);
    assertThat(changes(View.HIERARCHY, "1926-05-01", "1926-07-01")).doesNotContain(day);
  }

  @Test
  void no_keyframe_of_the_map_is_missed() {
    Period map =
        new Period(
            history,
            new Box(40, 112, 1520, 682),
            Density.of(PageSize.WIDE),
            new Cut(Dial.STILL, true, Language.EN),
            Progress.UNWATCHED);
    assertThat(Days.changes(history, View.ALLIANCES)).containsAll(map.keyframes());
  }

  @Test
  void every_tie_drawn_begins_and_ends_on_a_day_of_the_map() {
    List<LocalDate> days = Days.changes(history, View.ALLIANCES);
    history.data().ties().stream()
        .filter(tie -> tie.strength() > 1)
        .flatMap(tie -> Stream.of(tie.spell().firstDay(), tie.spell().endDay()))
        .filter(day -> !day.isBefore(manifest.firstDay()) && !day.isAfter(manifest.lastDay()))
        .forEach(day -> assertThat(days).contains(day));
  }
}
