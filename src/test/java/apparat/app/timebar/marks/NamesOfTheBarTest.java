package apparat.app.timebar.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.timebar.period.Lane;
import apparat.app.timebar.period.TimeBarData;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.history.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands before the lanes and below the axis can be read. */
class NamesOfTheBarTest {

  private static final TimeBarData DATA = TimeBarData.of(Party.history());
  private static final double WIDTH = 1280;

  private static TimeBarDrawing bar() {
    TimeScale scale =
        new TimeScale(
            DATA.first(),
            DATA.last(),
            Reach.whole(DATA.first(), DATA.last()),
            TimeBarDrawing.GUTTER,
            WIDTH - TimeBarDrawing.MARGIN);
    return new TimeBarDrawing(
        DATA, scale, BarForm.of(DATA.lanes().size(), true), WIDTH, Theme.LIGHT);
  }

  private static Optional<Mark> mark(Drawing drawing, String key) {
    return drawing.marks().stream().filter(mark -> mark.key().equals(key)).findFirst();
  }

  @Test
  void sides_that_share_a_lane_have_whole_names_or_letters_alone() {
    Drawing ground = bar().ground();
    List<Lane> shared = DATA.lanes().stream().filter(lane -> lane.camps().size() > 1).toList();
    assertThat(shared).isNotEmpty();
    for (Lane lane : shared) {
      List<String> names =
          lane.camps().stream()
              .flatMap(camp -> mark(ground, "camp/" + camp.id() + "/name").stream())
              .map(mark -> ((TextMark) mark).text())
              .toList();
      assertThat(names)
          .satisfiesAnyOf(
              none -> assertThat(none).isEmpty(),
              all ->
                  assertThat(all)
                      .hasSameSizeAs(lane.camps())
                      .noneMatch(name -> name.endsWith("…")));
      lane.camps()
          .forEach(
              camp -> {
                assertThat(mark(ground, "camp/" + camp.id() + "/letter")).isPresent();
                assertThat(mark(ground, "camp/" + camp.id()).orElseThrow().meaning())
                    .hasValueSatisfying(
                        meaning -> assertThat(meaning.sentence()).contains(camp.name()));
              });
    }
  }

  @Test
  void a_year_that_the_date_names_is_not_named_again_beside_it() {
    LocalDate january = LocalDate.of(1925, 1, 25);
    LocalDate december = LocalDate.of(1924, 12, 25);

    assertThat(mark(bar().over(january, january.toEpochDay(), false), "year/1925/text")).isEmpty();
    assertThat(mark(bar().over(december, december.toEpochDay(), false), "year/1925/text"))
        .as("the date names another year")
        .isPresent();
  }
}
