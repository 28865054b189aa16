package apparat.app.springs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Point;
import apparat.history.Sample;
import apparat.record.Tie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Wherever springs take people, lines run from rim to rim, and several beside each other. */
class StrandLawsTest {

  private static final double REACH = 20;

  private static final List<Tie> TIES =
      new Sample()
          .person("ann", "")
          .person("ben", "")
          .tie("ann", "+", "ben", 3, "", "")
          .tie("ben", "-", "ann", 2, "", "")
          .tie("ann", "+", "ben", 1, "", "")
          .tie("ben", "+", "ann", 2, "", "")
          .history()
          .data()
          .ties();

  private static Map<String, Point> places(Random random) {
    double[] p = random.doubles(4, 0, 800).toArray();
    return Map.of("ann", new Point(p[0], p[1]), "ben", new Point(p[2], p[3]));
  }

  private static List<Strand> strands(Map<String, Point> at, int count) {
    Map<String, Integer> pairs = new HashMap<>();
    List<Strand> strands = new ArrayList<>();
    for (Tie tie : TIES.subList(0, count)) {
      strands.add(Strand.of(tie, at, pairs, person -> REACH));
    }
    return strands;
  }

  private static double apart(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  @Property(tries = 100)
  void the_only_line_of_two_runs_between_their_rims(@ForAll long seed) {
    Map<String, Point> at = places(new Random(seed));
    Strand strand = strands(at, 1).getFirst();
    double way = apart(at.get("ann"), at.get("ben"));
    if (way > 2 * REACH) {
      assertThat(apart(strand.from(), at.get("ann"))).isCloseTo(REACH, within(1e-6));
      assertThat(apart(strand.to(), at.get("ben"))).isCloseTo(REACH, within(1e-6));
      assertThat(apart(strand.from(), strand.to())).isCloseTo(way - 2 * REACH, within(1e-6));
    } else {
      assertThat(apart(strand.from(), strand.to())).isLessThan(1e-6);
    }
  }

  @Property(tries = 100)
  void several_never_meet_and_each_has_a_key_of_its_own(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int count) {
    Map<String, Point> at = places(new Random(seed));
    if (apart(at.get("ann"), at.get("ben")) < 2) {
      return;
    }
    List<Strand> strands = strands(at, count);
    assertThat(strands).extracting(Strand::key).doesNotHaveDuplicates();
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        double begins = apart(strands.get(i).from(), strands.get(j).from());
        double ends = apart(strands.get(i).to(), strands.get(j).to());
        assertThat(begins).isGreaterThan(5.9).isCloseTo(ends, within(1e-6));
      }
    }
  }

  @Property(tries = 100)
  void a_bar_crosses_the_middle_at_a_right_angle(@ForAll long seed) {
    Map<String, Point> at = places(new Random(seed));
    Strand strand = strands(at, 1).getFirst();
    double length = apart(strand.from(), strand.to());
    if (length < 1) {
      return;
    }
    Point one = strand.across(9);
    Point other = strand.across(-9);
    assertThat(apart(one, other)).isCloseTo(18, within(1e-6));
    Point middle = strand.from().towards(strand.to(), 0.5);
    assertThat(apart(one.towards(other, 0.5), middle)).isLessThan(1e-6);
    double dot =
        (other.x() - one.x()) * (strand.to().x() - strand.from().x())
            + (other.y() - one.y()) * (strand.to().y() - strand.from().y());
    assertThat(dot / length).isCloseTo(0, within(1e-6));
  }

  @Property(tries = 50)
  void two_on_one_spot_break_nothing(@ForAll @IntRange(min = 0, max = 800) int x) {
    Map<String, Point> at = Map.of("ann", new Point(x, x), "ben", new Point(x, x));
    for (Strand strand : strands(at, 4)) {
      assertThat(apart(strand.from(), at.get("ann"))).isFinite();
      assertThat(strand.across(9).x()).isFinite();
    }
  }
}
