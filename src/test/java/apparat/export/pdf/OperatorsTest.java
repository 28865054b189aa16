package apparat.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Colour;
import apparat.drawing.Stroke;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Path;
import apparat.geometry.Point;
import apparat.geometry.Rect;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;

class OperatorsTest {
  private static final Colour RED = new Colour(0xFF0000);

  @Property(tries = 500)
  void numbersReadBackWithinHalfAThousandth(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
    String text = new Operators().numbers(value).toString().strip();
    assertThat(Double.parseDouble(text)).isCloseTo(value, within(0.0005 + 1e-9));
    assertThat(text).matches("-?\\d+(\\.\\d{1,3})?").doesNotEndWith(".0");
  }

  @Test
  void factorsHaveMoreDecimals() {
    assertThat(new Operators().fromBelow(841.89 / 1600, 595.11))
        .hasToString("0.526181 0 0 -0.526181 0 595.11 cm\n");
  }

  @Test
  void operandsComeFirst() {
    Operators out = new Operators();
    out.name("F1").numbers(12.5).operator("Tf").array(List.of(3.0, 2.0)).numbers(0).operator("d");
    out.hexadecimal("0041").operator("Tj");
    assertThat(out).hasToString("/F1 12.5 Tf\n[3 2 ] 0 d\n<0041> Tj\n");
  }

  @Test
  void onlyChangesOfTheStateAreWritten() {
    Operators out = new Operators();
    GraphicsState state = new GraphicsState(out, new PDResources());
    Stroke plain = Stroke.solid(RED, 2);
    state.fill(RED);
    state.fill(new Colour(0xFF0000));
    state.stroke(plain);
    state.stroke(plain);
    state.stroke(Stroke.dashed(RED, 2, 3, 2));
    state.stroke(new Stroke(RED, 2, List.of(), true));
    state.opacity(0.5);
    state.opacity(0.5);
    state.opacity(1);
    state.opacity(0.5);
    assertThat(out)
        .hasToString(
            """
            4 M
            1 0 0 rg
            1 0 0 RG
            2 w
            [3 2 ] 0 d
            [] 0 d
            1 J
            1 j
            /gs1 gs
            /gs2 gs
            /gs1 gs
            """);
  }

  @Test
  void outlinesAreClosedWhereTheyAre() {
    Operators out = new Operators();
    Outlines.append(out, new Rect(new Box(1, 2, 30, 40), 0));
    Outlines.append(out, Path.line(new Point(1, 1), new Point(2, 2)));
    Outlines.append(out, Path.polygon(new Point(1, 1), new Point(2, 2)));
    assertThat(out).hasToString("1 2 30 40 re\n1 1 m\n2 2 l\n1 1 m\n2 2 l\nh\n");
  }

  @Test
  void circlesAndRoundCornersAreFourCurves() {
    for (var outline : List.of(new Circle(50, 50, 10), new Rect(new Box(0, 0, 20, 9), 100))) {
      Operators out = new Operators();
      Outlines.append(out, outline);
      assertThat(out.toString().lines().filter(line -> line.endsWith(" c"))).hasSize(4);
      assertThat(out.toString()).endsWith("h\n");
    }
  }
}
