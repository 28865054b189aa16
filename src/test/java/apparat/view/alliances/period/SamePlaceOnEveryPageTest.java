package apparat.view.alliances.period;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.geometry.Box;
import apparat.view.alliances.Maps;
import apparat.view.hierarchy.Shipped;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who has learnt where people stand finds them there on a slide, beside the hierarchy, and when a
 * panel opens: who is left of somebody, or above, is so on every page.
 */
class SamePlaceOnEveryPageTest {

  /** Nearer than this, units, two stand above each other or side by side. */
  private static final double BESIDE = 20;

  /**
   * A window, the same with a panel open, a small one, half a window, a slide of four to three; few
   * pairs stand the other way round, where names want room.
   */
  @ParameterizedTest
  @CsvSource({
    "1600x560, 0.02",
    "1250x560, 0.01",
    "960x540, 0.02",
    "598x550, 0.07",
    "1600x1200, 0.001"
  })
  void neighbours_are_on_the_same_side(String page, double few) {
    int pairs = 0;
    int turned = 0;
    for (var day : Shipped.moments()) {
      Drawing usual = Maps.at(day);
      Drawing here = Maps.on(page, day);
      List<String> people = discs(here);
      assertThat(people).hasSizeGreaterThan(20);
      for (String one : people) {
        for (String other : people) {
          if (one.compareTo(other) < 0) {
            pairs++;
            turned += turned(usual, here, one, other) ? 1 : 0;
          }
        }
      }
    }
    assertThat((double) turned / pairs).as("%d of %d pairs", turned, pairs).isLessThan(few);
  }

  /** Units of the page: so near, two are seen as neighbours. */
  private static final double NEAR = 260;

  /** In a small window too, with a panel open and without. */
  @ParameterizedTest
  @ValueSource(
      strings = {"1350x540", "1000x540", "1250x650", "960x540", "1250x500", "900x500", "1300x528"})
  void nobody_near_is_seen_in_another_direction(String page) {
    for (var day : Shipped.moments()) {
      Drawing usual = Maps.at(day);
      Drawing here = Maps.on(page, day);
      List<String> people = discs(here);
      assertThat(people).hasSizeGreaterThan(20);
      for (String one : people) {
        for (String other : people) {
          if (one.compareTo(other) < 0) {
            assertThat(turnedAbout(usual, here, one, other))
                .as("%s and %s on %s", one, other, day)
                .isFalse();
          }
        }
      }
    }
  }

  /** Whether the way from one to the other has turned by a right angle or more. */
  private static boolean turnedAbout(Drawing usual, Drawing here, String one, String other) {
    double wide = here.width() / usual.width();
    double high = here.height() / usual.height();
    Box a = disc(usual, one);
    Box b = disc(usual, other);
    Box c = disc(here, one);
    Box d = disc(here, other);
    double dx = (b.centreX() - a.centreX()) * wide;
    double dy = (b.centreY() - a.centreY()) * high;
    double along = dx * (d.centreX() - c.centreX()) + dy * (d.centreY() - c.centreY());
    return Math.hypot(dx, dy) < NEAR && along < 0;
  }

  private static boolean turned(Drawing usual, Drawing here, String one, String other) {
    Box a = disc(usual, one);
    Box b = disc(usual, other);
    Box c = disc(here, one);
    Box d = disc(here, other);
    double wide = here.width() / usual.width();
    double high = here.height() / usual.height();
    return opposite((a.centreX() - b.centreX()) * wide, c.centreX() - d.centreX())
        || opposite((a.centreY() - b.centreY()) * high, c.centreY() - d.centreY());
  }

  private static boolean opposite(double before, double now) {
    return before * now < 0 && Math.min(Math.abs(before), Math.abs(now)) > BESIDE;
  }

  private static Box disc(Drawing map, String key) {
    return map.marks().stream()
        .filter(mark -> mark.key().equals(key))
        .findFirst()
        .orElseThrow()
        .bounds();
  }

  private static List<String> discs(Drawing map) {
    return map.marks().stream().map(Mark::key).filter(key -> key.matches("disc/[^/]+")).toList();
  }
}
