package apparat.layout.hull;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KeptHullsTest {

  private static final Box FRAME = new Box(0, 0, 800, 500);

  private static Figure figure(double x, double y) {
    return new Figure(new Circle(x, y, 14), new Box(x - 30, y + 16, 60, 14));
  }

  @Provide
  Arbitrary<List<Figure>> people() {
    Arbitrary<Double> along = Arbitraries.doubles().between(40, 760);
    Arbitrary<Double> down = Arbitraries.doubles().between(40, 440);
    return Combinators.combine(along, down).as(KeptHullsTest::figure).list().ofMaxSize(6);
  }

  @Property(tries = 60)
  void are_those_that_would_be_found_anew(
      @ForAll("people") List<Figure> members, @ForAll("people") List<Figure> others) {
    KeptHulls kept = new KeptHulls();
    Hull anew = Hull.around(members, others, FRAME, 20);
    assertThat(kept.around(members, others, FRAME, 20)).isEqualTo(anew);
    assertThat(kept.around(members, others, FRAME, 20)).isEqualTo(anew);
  }

  @Test
  void what_stands_still_keeps_its_outline_wherever_people_far_away_go() {
    KeptHulls kept = new KeptHulls();
    List<Figure> members = List.of(figure(100, 100), figure(160, 140));
    Hull before = kept.around(members, List.of(figure(700, 400)), FRAME, 20);
    assertThat(kept.around(members, List.of(figure(720, 60)), FRAME, 20)).isSameAs(before);
  }

  @Test
  void who_comes_near_is_kept_outside() {
    KeptHulls kept = new KeptHulls();
    List<Figure> members = List.of(figure(100, 100), figure(300, 100));
    assertThat(kept.around(members, List.of(), FRAME, 20).contains(200, 100)).isTrue();
    Hull parted = kept.around(members, List.of(figure(200, 100)), FRAME, 20);
    assertThat(parted.contains(200, 100)).isFalse();
  }
}
