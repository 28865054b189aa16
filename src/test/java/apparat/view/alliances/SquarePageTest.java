package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.geometry.Box;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a page about as high as wide the map grows upwards rather than leave head and foot empty. */
class SquarePageTest {

  private static final String PAGE = "800x860";

  static List<LocalDate> moments() {
    return Shipped.moments();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void people_stand_over_most_of_its_height(LocalDate day) {
    Drawing drawing = Maps.on(PAGE, day);
    List<Box> discs =
        drawing.marks().stream()
            .filter(mark -> mark.key().startsWith("disc/"))
            .map(Mark::bounds)
            .toList();
    double top = discs.stream().mapToDouble(Box::centreY).min().orElseThrow();
    double foot = discs.stream().mapToDouble(Box::centreY).max().orElseThrow();
    assertThat((foot - top) / drawing.height()).isGreaterThan(0.64);
  }
}
