package apparat.drawing.tween;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Colour;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import apparat.text.Face;
import apparat.text.Type;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** The size of a mark while it comes. */
class GrowthTest {
  private static final Colour INK = Colour.of("#211F1B");

  @Property(tries = 100)
  void what_comes_grows_from_92_hundredths_about_its_middle(
      @ForAll @DoubleRange(min = 0, max = 1) double t) {
    Box box = new Box(30, 40, 80, 20);
    Box now = Growth.coming(Pen.rect("r", box, 2, INK), t).bounds();
    assertThat(now.width()).isCloseTo(80 * (0.92 + 0.08 * t), within(1e-9));
    assertThat(now.height()).isCloseTo(20 * (0.92 + 0.08 * t), within(1e-9));
    assertThat(now.centreX()).isCloseTo(box.centreX(), within(1e-9));
    assertThat(now.centreY()).isCloseTo(box.centreY(), within(1e-9));
    Mark disc = Growth.coming(Pen.filled("c", new Circle(5, 6, 10), INK), t);
    assertThat(disc.bounds().width()).isCloseTo(20 * (0.92 + 0.08 * t), within(1e-9));
    assertThat(disc.bounds().centreX()).isCloseTo(5, within(1e-9));
  }

  @Property(tries = 30)
  void words_and_lines_keep_their_size_while_they_come(
      @ForAll @DoubleRange(min = 0, max = 1) double t) {
    Mark line = Pen.line("l", Stroke.solid(INK, 1), new Point(0, 0), new Point(50, 20));
    Mark text = Pen.text("t", "Rykov", new Type(Face.REGULAR, 15), 1, 2, INK);
    assertThat(Growth.coming(line, t)).isEqualTo(line);
    assertThat(Growth.coming(text, t)).isEqualTo(text);
  }
}
