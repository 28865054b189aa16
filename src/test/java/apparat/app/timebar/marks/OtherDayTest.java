package apparat.app.timebar.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.app.timebar.period.TimeBarData;
import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day with which the day shown is compared has a mark of its own on the bar. */
class OtherDayTest {

  private static final TimeBarData DATA = TimeBarData.of(Party.history());
  private static final LocalDate SHOWN = LocalDate.of(1926, 7, 23);
  private static final LocalDate OTHER = LocalDate.of(1922, 4, 3);

  private static TimeScale scale(double width, Reach reach) {
    return new TimeScale(
        DATA.first(), DATA.last(), reach, TimeBarDrawing.GUTTER, width - TimeBarDrawing.MARGIN);
  }

  private static Drawing bar(double width, Reach reach, LocalDate shown, LocalDate other) {
    return new TimeBarDrawing(DATA, scale(width, reach), form(), width, Theme.LIGHT)
        .over(shown, shown.toEpochDay(), Optional.of(other), false);
  }

  private static BarForm form() {
    return BarForm.of(DATA.lanes().size(), true);
  }

  private static Drawing bar(double width, LocalDate shown, LocalDate other) {
    return bar(width, Reach.whole(DATA.first(), DATA.last()), shown, other);
  }

  private static Optional<Mark> find(Drawing drawing, String key) {
    return drawing.marks().stream().filter(mark -> mark.key().equals(key)).findFirst();
  }

  private static Box box(Drawing drawing, String key) {
    return find(drawing, key).orElseThrow(() -> new AssertionError("no " + key)).bounds();
  }

  @Test
  void a_line_stands_at_its_day_with_its_date_below() {
    Drawing drawing = bar(1400, SHOWN, OTHER);
    double x = scale(1400, Reach.whole(DATA.first(), DATA.last())).x(OTHER);

    assertThat(box(drawing, "other-day/line").centreX()).isCloseTo(x, within(0.01));
    assertThat(box(drawing, "other-day").centreX()).isCloseTo(x, within(0.01));
    assertThat(find(drawing, "other-day/date"))
        .containsInstanceOf(TextMark.class)
        .map(mark -> ((TextMark) mark).text())
        .contains("then 3 Apr 1922");
    assertThat(find(drawing, "other-day").flatMap(Mark::meaning).map(Meaning::sentence))
        .contains(
            "Compared with 3 April 1922. Drag it to compare with another day  Ctrl Shift ← →; V"
                + " ends.");
  }

  @Test
  void each_date_says_which_of_the_two_it_is() {
    assertThat(text(bar(1400, SHOWN, OTHER), "pill/date")).isEqualTo("now 23 Jul 1926");
    Drawing turned = bar(1400, OTHER, SHOWN);
    assertThat(text(turned, "pill/date")).isEqualTo("then 3 Apr 1922");
    assertThat(text(turned, "other-day/date")).isEqualTo("now 23 Jul 1926");
  }

  private static String text(Drawing drawing, String key) {
    return ((TextMark) find(drawing, key).orElseThrow()).text();
  }

  private static double stroke(Drawing drawing, String key) {
    return ((ShapeMark) find(drawing, key).orElseThrow()).stroke().orElseThrow().width();
  }

  private static Colour fill(Drawing drawing, String key) {
    return ((ShapeMark) find(drawing, key).orElseThrow()).fill().orElseThrow();
  }

  @Test
  void it_does_not_look_like_the_day_shown() {
    Drawing drawing = bar(1400, SHOWN, OTHER);
    assertThat(stroke(drawing, "other-day/line")).isLessThan(stroke(drawing, "playhead"));
    assertThat(fill(drawing, "other-day")).isEqualTo(Theme.LIGHT.panel());
    assertThat(fill(drawing, "pill")).isEqualTo(Theme.LIGHT.ink());
  }

  @Test
  void without_another_day_there_is_no_such_mark() {
    Drawing drawing =
        new TimeBarDrawing(
                DATA,
                scale(1400, Reach.whole(DATA.first(), DATA.last())),
                form(),
                1400,
                Theme.LIGHT)
            .over(SHOWN, SHOWN.toEpochDay(), false);
    assertThat(drawing.marks()).noneMatch(mark -> mark.key().startsWith("other-day"));
  }

  @ParameterizedTest
  @CsvSource({
    "1926-07-23, 1926-07-20",
    "1926-07-23, 1926-08-01",
    "1926-07-23, 1926-07-23",
    "1921-03-16, 1921-04-01",
    "1921-04-01, 1921-03-16",
    "1927-12-31, 1927-12-01",
    "1927-12-01, 1927-12-31",
  })
  void the_two_dates_never_lie_on_each_other_nor_outside_the_bar(LocalDate shown, LocalDate other) {
    Drawing drawing = bar(1064, shown, other);
    Box one = box(drawing, "other-day");

    assertThat(one.overlaps(box(drawing, "pill"))).isFalse();
    assertThat(one.x()).isGreaterThanOrEqualTo(TimeBarDrawing.GUTTER - 1);
    assertThat(one.right()).isLessThanOrEqualTo(1064);
  }

  @ParameterizedTest
  @ValueSource(ints = {700, 1064, 1700})
  void no_text_lies_on_another_on_whatever_days(int width) {
    for (LocalDate day = DATA.first(); day.isBefore(DATA.last()); day = day.plusDays(97)) {
      List<TextMark> texts =
          bar(width, SHOWN, day).marks().stream()
              .filter(TextMark.class::isInstance)
              .map(TextMark.class::cast)
              .toList();
      for (TextMark one : texts) {
        assertThat(texts)
            .as("%s compared with %s", SHOWN, day)
            .filteredOn(two -> two != one)
            .noneMatch(two -> two.bounds().overlaps(one.bounds()));
      }
    }
  }

  @Test
  void from_near_it_is_seen_only_where_it_is_in_view() {
    Reach near = new Reach(SHOWN.toEpochDay() - 100, SHOWN.toEpochDay() + 100);
    assertThat(find(bar(1400, near, SHOWN, OTHER), "other-day")).isEmpty();
    assertThat(find(bar(1400, near, SHOWN, SHOWN.minusDays(50)), "other-day")).isPresent();
  }
}
