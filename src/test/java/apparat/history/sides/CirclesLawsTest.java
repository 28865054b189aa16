package apparat.history.sides;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.sides.Circles.Circle;
import apparat.history.sides.TieStep.Bond;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Few words for many pairs say of each pair once what the pairs said, and of no other. */
class CirclesLawsTest {

  private static TieStep step(String one, String other) {
    return new TieStep(new Bond(one, other, "alliance", false, true), 0, 2, List.of());
  }

  private static List<TieStep> steps(Set<String> pairs) {
    return pairs.stream().map(pair -> step(pair.substring(0, 1), pair.substring(1))).toList();
  }

  @Provide
  Arbitrary<Set<String>> pairs() {
    Arbitrary<String> one = Arbitraries.of("a", "b", "c", "d", "e", "f");
    return Combinators.combine(one, one)
        .as((from, to) -> from.compareTo(to) < 0 ? from + to : to + from)
        .filter(pair -> pair.charAt(0) != pair.charAt(1))
        .set()
        .ofMaxSize(12);
  }

  /** The pairs that a reader takes from the words. */
  private static List<String> read(List<Circle> circles) {
    List<String> pairs = new ArrayList<>();
    for (Circle circle : circles) {
      List<String> others = circle.others();
      for (int i = 0; i < others.size(); i++) {
        pairs.add(pair(circle.centre(), others.get(i)));
        for (int j = i + 1; circle.complete() && j < others.size(); j++) {
          pairs.add(pair(others.get(i), others.get(j)));
        }
      }
    }
    return pairs;
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + other : other + one;
  }

  @Property(tries = 300)
  void every_pair_is_said_once_and_no_other(@ForAll("pairs") Set<String> pairs) {
    assertThat(read(Circles.of(steps(pairs)))).containsExactlyInAnyOrderElementsOf(pairs);
  }

  @Property(tries = 100)
  void the_order_of_the_pairs_is_nothing(@ForAll("pairs") Set<String> pairs) {
    List<TieStep> turned = new ArrayList<>(steps(pairs));
    Collections.reverse(turned);
    assertThat(Circles.of(turned)).isEqualTo(Circles.of(steps(pairs)));
  }

  @Property(tries = 100)
  void there_are_never_more_than_people_but_one(@ForAll("pairs") Set<String> pairs) {
    Set<String> people = new TreeSet<>();
    pairs.forEach(pair -> people.addAll(List.of(pair.substring(0, 1), pair.substring(1))));
    assertThat(Circles.of(steps(pairs))).hasSizeLessThanOrEqualTo(Math.max(0, people.size() - 1));
  }

  @Test
  void where_all_are_joined_there_is_one_circle() {
    List<Circle> circles = Circles.of(steps(Set.of("ab", "ac", "ad", "bc", "bd", "cd")));
    assertThat(circles).containsExactly(new Circle("a", List.of("b", "c", "d"), true));
  }

  @Test
  void the_one_whom_most_are_joined_with_is_the_centre() {
    List<Circle> circles = Circles.of(steps(Set.of("ac", "bc", "cd", "de")));
    assertThat(circles)
        .containsExactly(
            new Circle("c", List.of("a", "b", "d"), false), new Circle("d", List.of("e"), true));
  }
}
