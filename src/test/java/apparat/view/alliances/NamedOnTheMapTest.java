package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Several people who stand out on the map at once. */
class NamedOnTheMapTest {

  private static final String DAY = "1925-12-20";
  private static final Drawing NAMED =
      Maps.at(DAY, AlliancesOptions.DEFAULT.name(Set.of("stalin", "zinoviev")));

  private static double opacity(Drawing drawing, String key) {
    return drawing.marks().stream()
        .filter(mark -> mark.key().equals(key))
        .filter(ShapeMark.class::isInstance)
        .map(mark -> ((ShapeMark) mark).opacity())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + key));
  }

  @Test
  void their_discs_are_ringed_and_full_all_others_fade() {
    assertThat(NAMED.marks())
        .extracting(Mark::key)
        .contains("named/stalin", "named/zinoviev")
        .doesNotContain("named/kamenev", "selected");
    assertThat(opacity(NAMED, "disc/stalin")).isEqualTo(1);
    assertThat(opacity(NAMED, "disc/kamenev")).isLessThan(0.5);
  }

  @Test
  void the_tie_between_them_stands_in_front_alone() {
    assertThat(opacity(NAMED, "tie/stalin/zinoviev/rivalry"))
        .isGreaterThan(opacity(NAMED, "tie/kamenev/zinoviev/alliance"));
  }

  @Test
  void people_who_are_not_on_the_map_change_nothing() {
    Drawing nobody = Maps.at(DAY, AlliancesOptions.DEFAULT.name(Set.of("no such person")));
    assertThat(nobody.marks()).isEqualTo(Maps.at(DAY).marks());
  }
}
