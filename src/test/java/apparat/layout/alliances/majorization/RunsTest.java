package apparat.layout.alliances.majorization;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import apparat.layout.alliances.majorization.Runs.Run;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Who hardly moves stands exactly still. */
class RunsTest {
  private static final Extent SMALL = new Extent(1, 1, 1);
  private static final Extent LARGE = new Extent(2, 1, 3);

  private static Day day(double weight, Extent extent) {
    return new Day(
        weight, new int[] {0}, new int[] {-1}, new int[][] {{}}, new Extent[] {extent}, List.of());
  }

  /** One person on three days, of which the second weighs three times as much. */
  private static Period period() {
    return Period.of(List.of(day(1, SMALL), day(3, LARGE), day(1, SMALL)), 1);
  }

  private static Places at(double... x) {
    double[][] xs = DoubleStream.of(x).mapToObj(one -> new double[] {one}).toArray(double[][]::new);
    return new Places(xs, new double[x.length][1]);
  }

  @Test
  void small_moves_become_one_place_the_mean_by_the_weight_of_the_days() {
    List<Run> runs = Runs.snapped(period(), at(0, 4, 8), 5);
    assertThat(runs).hasSize(1);
    assertThat(runs.getFirst().x).isEqualTo((0 + 3 * 4 + 8) / 5.0);
    assertThat(runs.getFirst().days.cardinality()).isEqualTo(3);
  }

  @Test
  void a_real_move_begins_another_stretch() {
    List<Run> runs = Runs.snapped(period(), at(0, 1, 90), 5);
    assertThat(runs).hasSize(2);
    assertThat(runs.get(0).days.stream()).containsExactly(0, 1);
    assertThat(runs.get(1).days.stream()).containsExactly(2);
    assertThat(runs.get(1).x).isEqualTo(90);
  }

  @Test
  void a_stretch_takes_the_room_of_its_largest_day() {
    List<Run> runs = Runs.snapped(period(), at(0, 1, 90), 5);
    assertThat(runs.get(0).extent).isEqualTo(LARGE);
    assertThat(runs.get(1).extent).isEqualTo(SMALL);
  }

  @Test
  void written_back_all_days_of_a_stretch_are_equal() {
    Period period = period();
    Places places = at(0, 1, 90);
    List<Run> runs = Runs.snapped(period, places, 5);
    Runs.place(runs, period, places);
    assertThat(places.x()[0][0]).isEqualTo(places.x()[1][0]).isEqualTo(0.75);
    assertThat(places.x()[2][0]).isEqualTo(90);
    assertThat(Runs.snapped(period, places, 1e-9)).as("nothing moves within them").hasSize(2);
  }
}
