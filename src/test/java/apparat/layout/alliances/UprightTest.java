package apparat.layout.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Two camps that oppose each other stand along the longer side of the page. */
class UprightTest {

  private static final int EACH = 6;

  private static Slice camps() {
    List<Actor> actors = new ArrayList<>();
    List<Bond> bonds = new ArrayList<>();
    for (String camp : List.of("blue", "red")) {
      for (int i = 0; i < EACH; i++) {
        actors.add(new Actor(camp + i, camp, List.of(), 15, 60, 18));
        for (int j = i + 1; j < EACH; j++) {
          bonds.add(new Bond(camp + i, camp + j, true, 3));
        }
      }
    }
    for (int i = 0; i < EACH; i++) {
      bonds.add(new Bond("blue" + i, "red" + i, false, 3));
    }
    return new Slice(actors, bonds, 1);
  }

  private static Map<String, Spot> on(Box frame) {
    Map<String, Spot> spots =
        PeriodLayout.of(List.of(camps()), frame, Dial.ANCHORED, Progress.UNWATCHED).getFirst();
    assertThat(spots.values()).allMatch(spot -> frame.contains(spot.name()));
    return spots;
  }

  private static double between(Map<String, Spot> spots, ToDoubleFunction<Spot> where) {
    double sum = 0;
    for (int i = 0; i < EACH; i++) {
      sum += where.applyAsDouble(spots.get("red" + i)) - where.applyAsDouble(spots.get("blue" + i));
    }
    return Math.abs(sum / EACH);
  }

  private static double across(Map<String, Spot> spots) {
    return between(spots, spot -> spot.centre().x());
  }

  private static double down(Map<String, Spot> spots) {
    return between(spots, spot -> spot.centre().y());
  }

  @Test
  void beside_each_other_on_a_wide_page() {
    Map<String, Spot> spots = on(new Box(40, 112, 1520, 688));
    assertThat(across(spots)).isGreaterThan(3 * down(spots)).isGreaterThan(500);
  }

  @Test
  void over_each_other_on_an_upright_page() {
    Map<String, Spot> spots = on(new Box(24, 66, 1083, 1450));
    assertThat(down(spots)).isGreaterThan(3 * across(spots)).isGreaterThan(500);
  }

  @Test
  void on_a_page_about_as_high_as_wide_they_stand_beside_each_other() {
    Map<String, Spot> spots = on(new Box(24, 66, 700, 740));
    assertThat(across(spots)).isGreaterThan(3 * down(spots));
  }
}
