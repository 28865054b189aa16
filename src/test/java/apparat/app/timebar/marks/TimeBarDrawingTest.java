package apparat.app.timebar.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.timebar.period.TimeBarData;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.history.History;
import apparat.history.Sample;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeBarDrawingTest {

  private static final BarForm FORM = BarForm.of(0, true);

  private final History history =
      new Sample()
          .person("ann", "")
          .body("bureau", "Bureau", "bureau", "", "")
          .seat("ann", "bureau", "member", "1922-05-03", "1922-05-20", "removed")
          .seat("ann", "bureau", "chair", "1925-05-03", "", "")
          .event("minor", "1922-01-09", "", 1)
          .event("vague", "1922-08~", "", 2)
          .event("first", "1922-04-03", "", 3)
          .event("second", "1924-01-21", "", 3)
          .event("third", "1924-02-02", "", 3)
          .event("last", "1927-12-20", "", 3)
          .keyMoments("first", "second", "third", "last")
          .history();

  private final TimeBarData data = TimeBarData.withChanges(history);

  private TimeBarDrawing bar(double width) {
    return new TimeBarDrawing(
        data,
        new TimeScale(data.first(), data.last(), TimeBarDrawing.GUTTER, width - 24),
        FORM,
        width,
        Theme.LIGHT);
  }

  private static List<TextMark> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(TextMark.class::isInstance)
        .map(TextMark.class::cast)
        .toList();
  }

  @Test
  void counts_the_changes_of_each_month() {
    assertThat(data.changes()).containsEntry(YearMonth.of(1922, 5), 2);
    assertThat(data.changes()).containsEntry(YearMonth.of(1925, 5), 1);
    assertThat(data.changes()).doesNotContainKey(YearMonth.of(1923, 5));
  }

  @Test
  void a_bar_says_its_month_and_number() {
    assertThat(bar(1400).ground().marks().stream().flatMap(mark -> mark.meaning().stream()))
        .extracting(Meaning::sentence)
        .contains("May 1922: 2 changes", "May 1925: 1 change");
  }

  @Test
  void an_inexact_event_is_dashed() {
    Mark exact = mark(bar(1400).ground(), "event/minor");
    Mark vague = mark(bar(1400).ground(), "event/vague");

    assertThat(exact.toString()).contains("dashes=[]");
    assertThat(vague.toString()).doesNotContain("dashes=[]");
  }

  private static Mark mark(Drawing drawing, String key) {
    return drawing.marks().stream()
        .filter(mark -> mark.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mark " + key));
  }

  @Test
  void key_moments_that_stand_close_share_a_pin() {
    List<String> labels =
        Pin.of(data.keyMoments(), bar(1400).scale()).stream().map(Pin::label).toList();

    assertThat(labels).containsExactly("1", "2–3", "4");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 700, 1064, 1404, 2300})
  void no_pin_overlaps_another_and_no_text_another(int width) {
    List<Pin> pins = Pin.of(data.keyMoments(), bar(width).scale());
    for (int i = 1; i < pins.size(); i++) {
      assertThat(pins.get(i).left()).isGreaterThan(pins.get(i - 1).right());
    }
    for (LocalDate day = data.first(); day.isBefore(data.last()); day = day.plusDays(40)) {
      List<TextMark> texts = texts(bar(width).over(day, day.toEpochDay(), false));
      for (TextMark one : texts) {
        assertThat(texts)
            .filteredOn(other -> other != one)
            .noneMatch(other -> other.bounds().overlaps(one.bounds()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-01-01", "1924-06-05", "1927-12-31"})
  void the_date_stays_inside_the_bar(String iso) {
    LocalDate day = LocalDate.parse(iso);
    Mark date = mark(bar(1000).over(day, day.toEpochDay(), false), "pill");

    assertThat(date.bounds().x())
        .as("off the buttons")
        .isGreaterThanOrEqualTo(TimeBarDrawing.GUTTER);
    assertThat(date.bounds().right()).isLessThanOrEqualTo(1000);
    assertThat(date.bounds().bottom()).isLessThanOrEqualTo(FORM.height());
  }

  @Test
  void on_a_wide_bar_every_year_is_named_whatever_the_day() {
    for (LocalDate day = data.first(); day.isBefore(data.last()); day = day.plusDays(7)) {
      assertThat(texts(bar(1700).over(day, day.toEpochDay(), false)))
          .extracting(TextMark::text)
          .extracting(words -> words.substring(Math.max(0, words.length() - 4)))
          .as("by its name or by the date")
          .contains("1922", "1923", "1924", "1925", "1926");
    }
  }

  @Test
  void the_current_key_moment_looks_different() {
    LocalDate first = LocalDate.of(1922, 4, 3);
    Mark current = mark(bar(1400).over(first, first.toEpochDay(), false), "pin/first");
    LocalDate later = first.plusDays(1);
    Mark passed = mark(bar(1400).over(later, later.toEpochDay(), false), "pin/first");

    assertThat(current).isNotEqualTo(passed);
  }

  @Test
  void the_keys_of_its_marks_are_unique() {
    LocalDate day = LocalDate.of(1924, 6, 5);
    List<String> keys = new ArrayList<>();
    Stream.of(bar(1400).ground(), bar(1400).over(day, day.toEpochDay(), false))
        .flatMap(drawing -> drawing.marks().stream())
        .forEach(mark -> keys.add(mark.key()));

    assertThat(keys).doesNotHaveDuplicates();
  }
}
