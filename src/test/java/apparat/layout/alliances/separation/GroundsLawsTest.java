package apparat.layout.alliances.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Camps are asked onto grounds of their own, on both sides of a straight line. */
class GroundsLawsTest {

  /** So many units of the frame for one of x or y that the gap between two camps is 1. */
  private static final double SCALE = 48;

  private static final Extent SMALL = new Extent(0.4, 0.2, 0.3);

  private record Scene(Period period, Places places, Grounds grounds) {

    double[] asked(int day, int seat) {
      double[] sums = new double[3];
      grounds.asked(day, seat, sums);
      return sums;
    }

    /** Everybody goes where the day asks them to. */
    void obey() {
      for (int t = 0; t < period.days().size(); t++) {
        for (int i = 0; i < period.days().get(t).size(); i++) {
          places.x()[t][i] += asked(t, i)[0];
          places.y()[t][i] += asked(t, i)[1];
        }
      }
    }
  }

  private static Scene scene(double[] x, double[] y, int... grounds) {
    int people = grounds.length;
    Extent[] extents = new Extent[people];
    Arrays.fill(extents, SMALL);
    int[] ids = IntStream.range(0, people).toArray();
    Day day = new Day(1, ids, grounds, new int[people][0], extents, List.of());
    Period period = Period.of(List.of(day), people);
    Places places = Places.still(period, x, y);
    Grounds asked = new Grounds(period, places, 1, SCALE, SCALE);
    asked.look();
    return new Scene(period, places, asked);
  }

  private static Scene scene(long seed, int people, int camps) {
    Random random = new Random(seed);
    double[] x = random.doubles(people, -5, 5).toArray();
    double[] y = random.doubles(people, -3, 3).toArray();
    int[] grounds = IntStream.range(0, people).map(i -> random.nextInt(camps)).toArray();
    return scene(x, y, grounds);
  }

  /** The widest gap between two camps along any of many directions. */
  private static double gap(Scene scene, int one, int other) {
    double widest = Double.NEGATIVE_INFINITY;
    for (int step = 0; step < 7200; step++) {
      double angle = step * Math.PI / 3600;
      double ux = Math.cos(angle);
      double uy = Math.sin(angle);
      double gap = -reach(scene, other, -ux, -uy) - reach(scene, one, ux, uy);
      widest = Math.max(widest, gap);
    }
    return widest;
  }

  private static double reach(Scene scene, int camp, double ux, double uy) {
    int[] grounds = scene.period().days().getFirst().grounds();
    double furthest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < grounds.length; i++) {
      if (grounds[i] == camp) {
        double box = Math.abs(ux) * SMALL.half() + Math.abs(uy) * (uy > 0 ? 0.3 : 0.2);
        double at = ux * scene.places().x()[0][i] + uy * scene.places().y()[0][i];
        furthest = Math.max(furthest, at + box);
      }
    }
    return furthest;
  }

  private static boolean both(Scene scene) {
    return Arrays.stream(scene.period().days().getFirst().grounds()).distinct().count() > 1;
  }

  @Property(tries = 60)
  void two_camps_that_go_where_they_are_asked_stand_apart(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 12) int people) {
    Scene scene = scene(seed, people, 2);
    if (both(scene)) {
      scene.obey();
      assertThat(gap(scene, 0, 1)).isGreaterThan(1 - 0.02);
    }
  }

  @Property(tries = 60)
  void nothing_is_asked_of_camps_that_stand_well_apart(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int people) {
    Random random = new Random(seed);
    int[] grounds = IntStream.range(0, people).map(i -> i % 2).toArray();
    double[] x = IntStream.range(0, people).mapToDouble(i -> i % 2 * 9.0).toArray();
    double[] y = random.doubles(people, -1, 1).toArray();
    Scene scene = scene(x, y, grounds);
    for (int i = 0; i < people; i++) {
      assertThat(scene.asked(0, i)).containsExactly(0, 0, 0);
    }
  }

  @Test
  void who_has_no_camp_stays_out_of_camps_and_is_nothing_to_others_without_one() {
    Scene alone = scene(new double[] {0, 0.1}, new double[] {0, 0}, -1, -1);
    assertThat(alone.asked(0, 0)).containsExactly(0, 0, 0);
    Scene near = scene(new double[] {0, 0.5, 0.6}, new double[] {0, 0, 0.2}, 0, 0, -1);
    assertThat(near.asked(0, 2)[2]).as("asked out of the camp").isEqualTo(1);
  }

  @Test
  void one_camp_alone_is_asked_nothing() {
    Scene scene = scene(new double[] {0, 0.1, 0.2}, new double[] {0, 0.1, 0}, 4, 4, 4);
    for (int i = 0; i < 3; i++) {
      assertThat(scene.asked(0, i)).containsExactly(0, 0, 0);
    }
  }

  @Property(tries = 40)
  void the_push_beside_stress_pulls_to_where_the_day_asks(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 10) int people) {
    Scene scene = scene(seed, people, 2);
    for (int i = 0; i < people; i++) {
      double[] asked = scene.asked(0, i);
      double[] sums = new double[4];
      scene.grounds().add(0, i, 2, 3, 0.5, sums);
      if (asked[2] == 0) {
        assertThat(sums).containsExactly(0, 0, 0, 0);
      } else {
        assertThat(sums[0]).isPositive().isEqualTo(sums[2]);
        assertThat(sums[1] / sums[0]).isEqualTo(2 + asked[0], within(1e-9));
        assertThat(sums[3] / sums[2]).isEqualTo(3 + asked[1], within(1e-9));
      }
    }
  }

  @Property(tries = 40)
  void where_people_stand_now_counts_and_not_where_they_stood(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 10) int people) {
    Scene moved = scene(seed, people, 2);
    Scene fresh = scene(seed + 1, people, 2);
    Scene same =
        scene(
            fresh.places().x()[0].clone(),
            fresh.places().y()[0].clone(),
            moved.period().days().getFirst().grounds());
    System.arraycopy(fresh.places().x()[0], 0, moved.places().x()[0], 0, people);
    System.arraycopy(fresh.places().y()[0], 0, moved.places().y()[0], 0, people);
    moved.grounds().look();
    for (int i = 0; i < people; i++) {
      assertThat(moved.asked(0, i)).isEqualTo(same.asked(0, i));
    }
  }
}
