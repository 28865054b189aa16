package apparat.view.alliances.period;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Box;
import apparat.layout.alliances.Dial;
import apparat.layout.alliances.Figures;
import apparat.layout.alliances.PeriodLayout;
import apparat.layout.alliances.Progress;
import apparat.layout.alliances.Slice;
import apparat.layout.alliances.Spot;
import apparat.view.frame.Language;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** How good the map of the shipped data is on all keyframes, for each setting of the dial. */
class PeriodFiguresTest {

  private static final Box ROOM = new Box(40, 112, 1520, 682);
  private static final LocalDate BLOCS = LocalDate.of(1923, 10, 1);
  private static final Period ANCHORED = period(Dial.ANCHORED);
  private static final List<Slice> SLICES = ANCHORED.slices();
  private static final Figures FREE = figures(free());

  private static Period period(Dial dial) {
    Density density = Density.of(apparat.drawing.PageSize.WIDE);
    return new Period(
        Shipped.HISTORY, ROOM, density, new Cut(dial, false, Language.EN), Progress.UNWATCHED);
  }

  private static List<Map<String, Spot>> map(Period period) {
    return period.keyframes().stream().map(period::places).toList();
  }

  /** Each day by the same method, as if there were no other. */
  private static List<Map<String, Spot>> free() {
    return SLICES.stream()
        .map(
            slice ->
                PeriodLayout.of(List.of(slice), ROOM, Dial.FOLLOWS, Progress.UNWATCHED).getFirst())
        .toList();
  }

  private static Figures figures(List<Map<String, Spot>> map) {
    return Figures.of(SLICES, map, ROOM, PeriodLayout.STRETCH);
  }

  @Test
  void at_the_default_dial_the_map_can_be_read_holds_still_and_tells_the_truth() {
    Figures anchored = figures(map(ANCHORED));

    assertThat(anchored.overlaps()).isZero();
    assertThat(anchored.outside()).isZero();
    assertThat(anchored.stress() / FREE.stress()).isLessThanOrEqualTo(1.14);
    assertThat(anchored.moved()).isLessThanOrEqualTo(0.05);
    assertThat(anchored.movedBetweenMoments()).isLessThanOrEqualTo(0.15);
    assertThat(anchored.standing()).isGreaterThanOrEqualTo(0.7);
    for (int t = 0; t < SLICES.size(); t++) {
      if (!ANCHORED.keyframes().get(t).isBefore(BLOCS)) {
        assertThat(anchored.rivals().get(t).orElseThrow())
            .as("%s", ANCHORED.keyframes().get(t))
            .isGreaterThanOrEqualTo(1.5);
      }
    }
  }

  @Test
  void the_dial_goes_from_one_place_for_all_days_to_the_best_of_each_day() {
    Figures still = figures(map(period(Dial.STILL)));
    Figures anchored = figures(map(ANCHORED));
    Figures follows = figures(map(period(Dial.FOLLOWS)));
    System.out.printf(
        "%d keyframes         stress  of free   moved  moments  standing  overlaps  rivals%n",
        SLICES.size());
    print("still", still);
    print("anchored", anchored);
    print("follows", follows);
    print("independent", FREE);
    print("one aggregate", figures(PeriodLayout.aggregate(SLICES, ROOM)));

    assertThat(still.moved()).isZero();
    assertThat(still.standing()).isEqualTo(1);
    assertThat(anchored.moved()).isLessThan(follows.moved());
    assertThat(follows.moved()).isLessThan(FREE.moved());
    assertThat(follows.stress()).isLessThan(anchored.stress());
    assertThat(anchored.stress()).isLessThan(still.stress());
  }

  private static void print(String name, Figures figures) {
    double least =
        figures.rivals().stream()
            .skip(ANCHORED.keyframes().stream().filter(day -> day.isBefore(BLOCS)).count())
            .flatMapToDouble(OptionalDouble::stream)
            .min()
            .orElse(0);
    System.out.printf(
        Locale.ROOT,
        "%-20s %7.4f  %6.3f  %6.3f  %6.3f  %6.1f %%  %7d  >= %.2f%n",
        name,
        figures.stress(),
        figures.stress() / FREE.stress(),
        figures.moved(),
        figures.movedBetweenMoments(),
        100 * figures.standing(),
        figures.overlaps(),
        least);
  }
}
