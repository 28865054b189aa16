package apparat.export.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Path.Segment;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @Property(tries = 500)
  void readBackWithinHalfAHundredth(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
    String text = written(value);
    assertThat(Double.parseDouble(text)).isCloseTo(value, within(0.005 + 1e-9));
    assertThat(text).matches("-?(0|[1-9]\\d*|([1-9]\\d*)?\\.\\d?[1-9])");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.001, 0",
    "0.5, .5",
    "-0.5, -.5",
    "12, 12",
    "12.30, 12.3",
    "12.05, 12.05",
    "-7.999, -8",
    "1600, 1600",
    "0.01, .01"
  })
  void areAsShortAsTheyCanBe(double value, String text) {
    assertThat(written(value)).isEqualTo(text);
  }

  @Test
  void pathsUseTheShortestLetters() {
    StringBuilder out = new StringBuilder();
    PathData.append(
        out,
        List.of(
            new Segment.Move(0, 0.5),
            new Segment.Line(10, 0.5),
            new Segment.Line(10, 20),
            new Segment.Line(3, 4),
            new Segment.Curve(1, 2, 3, 4, 5, 6),
            new Segment.Line(5, 9),
            new Segment.Close(),
            new Segment.Line(7, 7)));
    assertThat(out).hasToString("M0 .5H10V20L3 4C1 2 3 4 5 6V9ZL7 7");
  }

  private static String written(double value) {
    StringBuilder out = new StringBuilder();
    Numbers.append(out, value);
    return out.toString();
  }
}
