package apparat.layout.hull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree that joins a group is the shortest, goes around strangers and bridges no gulfs. */
class SpineTest {

  private static Figure at(double x, double y) {
    return new Figure(new Circle(x, y, 14), new Box(x - 20, y + 16, 40, 12));
  }

  private static List<Figure> crowd(long seed, int size) {
    Random random = new Random(seed);
    List<Figure> crowd = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      crowd.add(at(random.nextInt(320), random.nextInt(320)));
    }
    return crowd;
  }

  private static double length(List<Spine.Way> ways) {
    return ways.stream().mapToDouble(Spine.Way::length).sum();
  }

  /** Kruskal 1956, to compare with. */
  private static double shortest(List<Figure> people) {
    record Edge(int a, int b, double length) {}
    List<Edge> edges = new ArrayList<>();
    for (int a = 0; a < people.size(); a++) {
      for (int b = a + 1; b < people.size(); b++) {
        Circle one = people.get(a).disc();
        Circle other = people.get(b).disc();
        edges.add(new Edge(a, b, Math.hypot(one.x() - other.x(), one.y() - other.y())));
      }
    }
    edges.sort(Comparator.comparingDouble(Edge::length));
    int[] root = new int[people.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
    }
    double sum = 0;
    for (Edge edge : edges) {
      int a = root[edge.a()];
      int b = root[edge.b()];
      if (a != b) {
        sum += edge.length();
        for (int i = 0; i < root.length; i++) {
          root[i] = root[i] == a ? b : root[i];
        }
      }
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7})
  void among_themselves_people_are_joined_by_the_shortest_tree(long seed) {
    List<Figure> people = crowd(seed, 12);
    List<Spine.Way> ways = Spine.of(people, List.of());
    assertThat(ways).hasSize(11);
    assertThat(length(ways)).isCloseTo(shortest(people), within(1e-6));
  }

  @Test
  void nobody_and_one_alone_need_no_way() {
    assertThat(Spine.of(List.of(), List.of())).isEmpty();
    assertThat(Spine.of(List.of(at(5, 5)), List.of(at(9, 9)))).isEmpty();
  }

  @Test
  void a_way_over_a_stranger_is_left_for_one_around_that_is_not_much_longer() {
    List<Figure> people = List.of(at(0, 0), at(200, 0), at(100, 80));
    assertThat(Spine.of(people, List.of()))
        .as("both short ways lead over the third")
        .allSatisfy(way -> assertThat(way.length()).isLessThan(140));
    List<Figure> corner = List.of(at(0, 0), at(0, 150), at(150, 150));
    List<Spine.Way> detour = Spine.of(corner, List.of(at(0, 75)));
    assertThat(detour)
        .as("the diagonal is longer, but nobody stands on it")
        .anySatisfy(way -> assertThat(way.length()).isGreaterThan(200));
  }

  @Test
  void gulfs_are_not_bridged() {
    List<Figure> people = List.of(at(0, 0), at(60, 0), at(700, 0), at(760, 0));
    List<Spine.Way> ways = Spine.of(people, List.of());
    assertThat(ways).hasSize(2);
    assertThat(length(ways)).isCloseTo(120, within(1e-9));
  }

  @Test
  void a_way_is_a_band() {
    Spine.Way way = new Spine.Way(0, 0, 100, 0);
    assertThat(way.distance(50, 0)).isNegative();
    assertThat(way.distance(50, 30)).isPositive();
    assertThat(way.distance(50, 30) - way.distance(50, 20)).isCloseTo(10, within(1e-9));
    assertThat(way.fromMiddle(130, 40)).isCloseTo(50, within(1e-9));
    assertThat(way.bounds().contains(-5, 5)).isTrue();
    assertThat(new Spine.Way(7, 7, 7, 7).fromMiddle(10, 11)).isCloseTo(5, within(1e-9));
  }
}
