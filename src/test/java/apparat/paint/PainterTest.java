package apparat.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.Samples;
import apparat.drawing.Stroke;
import apparat.geometry.Box;
import apparat.geometry.Point;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PainterTest {
  private static final Colour BLACK = new Colour(0);
  private static final Colour WHITE = new Colour(0xFFFFFF);

  @ParameterizedTest
  @ValueSource(doubles = {0.7, 1, 1.37, 3})
  void looksLikeThePaintingOfTheJdk(double scale) {
    for (Drawing drawing :
        List.of(Samples.everything(), Samples.slide(60, 40, 1), Samples.network(50, 100, 1))) {
      BufferedImage ours = Painter.image(drawing, scale);
      BufferedImage peer = Java2D.image(drawing, scale);
      assertThat(Pictures.meanDifference(ours, peer)).isLessThan(0.35);
      assertThat(Pictures.shareAbove(ours, peer, 48)).isLessThan(0.001);
    }
  }

  @Test
  void paintsTheSameEveryTime() {
    Drawing drawing = Samples.slide(60, 40, 2);
    int[] first = Painter.argb(Painter.image(drawing, 1.3)).clone();
    Painter.image(Samples.network(50, 100, 1), 1.3);
    assertThat(Painter.argb(Painter.image(drawing, 1.3))).isEqualTo(first);
  }

  @Test
  void paintsBandsAsTheWhole() {
    for (Drawing drawing : List.of(Samples.everything(), Samples.network(80, 2000, 3))) {
      int width = Painter.pixels(drawing.width(), 1.37);
      int height = Painter.pixels(drawing.height(), 1.37);
      int[] whole = new int[width * height];
      new Surface(whole, width, height).paint(drawing, 1.37, 0.3, 0.2);
      for (int from = 0; from < height; from += 37) {
        int to = Math.min(height, from + 37);
        int[] band = new int[width * (to - from)];
        new Surface(band, width, from, to).paint(drawing, 1.37, 0.3, 0.2);
        assertThat(band).isEqualTo(Arrays.copyOfRange(whole, width * from, width * to));
      }
    }
  }

  @Test
  void showsAPartAsItIsInTheWhole() {
    for (Drawing drawing : List.of(Samples.everything(), Samples.network(60, 90, 2))) {
      BufferedImage whole = Painter.image(drawing, 3);
      for (int x = 0; x < whole.getWidth() - 200; x += 150) {
        BufferedImage part = new BufferedImage(200, 150, BufferedImage.TYPE_INT_ARGB_PRE);
        Painter.into(drawing, part, 3, -x, -x / 3);
        BufferedImage cut = whole.getSubimage(x, x / 3, 200, 150);
        assertThat(Pictures.meanDifference(part, cut)).isLessThan(0.01);
        assertThat(Pictures.shareAbove(part, cut, 12)).isZero();
      }
    }
  }

  @Test
  void staysWithinTheImageWhereverTheDrawingLies() {
    Random random = new Random(5);
    Surface surface = new Surface(new int[97 * 61], 97, 61);
    for (int i = 0; i < 300; i++) {
      double scale = 0.2 + 4 * random.nextDouble();
      double dx = 400 * random.nextDouble() - 600 * scale;
      double dy = 300 * random.nextDouble() - 250 * scale;
      surface.paint(Samples.everything(), scale, dx, dy);
      surface.paint(Samples.network(20, 40, i), scale / 5, dx, dy);
    }
  }

  /** The area of a line is its length times its width, at any slope and place. */
  @Property(tries = 300)
  void linesHaveTheirArea(
      @ForAll @DoubleRange(min = 10, max = 90) double x0,
      @ForAll @DoubleRange(min = 10, max = 90) double y0,
      @ForAll @DoubleRange(min = 10, max = 90) double x1,
      @ForAll @DoubleRange(min = 10, max = 90) double y1,
      @ForAll @DoubleRange(min = 0.5, max = 6) double width) {
    double length = Math.hypot(x1 - x0, y1 - y0);
    double painted =
        ink(Pen.line("l", Stroke.solid(BLACK, width), new Point(x0, y0), new Point(x1, y1)));
    assertThat(painted).isCloseTo(length * width, within(0.5 + 0.03 * length));
  }

  @Property(tries = 200)
  void rectanglesHaveTheirArea(
      @ForAll @DoubleRange(min = -20, max = 50) double x,
      @ForAll @DoubleRange(min = 1, max = 50) double y,
      @ForAll @DoubleRange(min = 0.1, max = 40) double width,
      @ForAll @DoubleRange(min = 0.1, max = 40) double height) {
    double seen = Math.max(0, x + width) - Math.max(0, x);
    Box box = new Box(x, y, width, height);
    double around = 0.004 * 4 * (width + height + 2);
    assertThat(ink(Pen.rect("r", box, 0, BLACK))).isCloseTo(seen * height, within(around));
    if (x > 0) {
      assertThat(ink(Pen.rect("r", box, 1e-9, BLACK))).isCloseTo(seen * height, within(around));
    }
  }

  @Test
  void dashesAreCutWhereTheyShould() {
    Stroke dashed = Stroke.dashed(BLACK, 2, 3, 2);
    double line = ink(Pen.line("l", dashed, new Point(10, 20), new Point(60, 20)));
    assertThat(line).isCloseTo(10 * 3 * 2, within(0.5));
    double bent =
        ink(Pen.line("l", dashed, new Point(10, 20), new Point(12, 20), new Point(12, 28)));
    assertThat(bent).isCloseTo(2 * 3 * 2, within(0.5));
    Stroke none = new Stroke(BLACK, 2, List.of(0.0, 0.0), false);
    assertThat(ink(Pen.line("l", none, new Point(10, 20), new Point(20, 20))))
        .isCloseTo(20, within(0.1));
  }

  @Test
  void opacityThinsTheInk() {
    Mark rect = Pen.rect("r", new Box(10, 10, 20, 20), 3, BLACK);
    assertThat(ink(rect.withOpacity(0.5))).isCloseTo(ink(rect) / 2, within(1.0));
    assertThat(ink(rect.withOpacity(0))).isZero();
  }

  @Test
  void paintsOnGraphicsAsOnImages() {
    Drawing drawing = Samples.everything();
    BufferedImage page = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
    var graphics = page.createGraphics();
    Painter.paint(drawing, graphics, 1);
    graphics.dispose();
    assertThat(Pictures.meanDifference(page, Painter.image(drawing, 1))).isZero();
  }

  @Test
  void refusesImagesThatAreNoNumbers() {
    BufferedImage bytes = new BufferedImage(4, 4, BufferedImage.TYPE_3BYTE_BGR);
    assertThatThrownBy(() -> Painter.into(Samples.everything(), bytes, 1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Surface(new int[3], 2, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** How many pixels' worth of black a mark leaves on white. */
  private static double ink(Mark mark) {
    Drawing drawing = new Drawing(100, 100, WHITE, "", "", List.of(mark));
    double ink = 0;
    for (int pixel : Painter.argb(Painter.image(drawing, 1))) {
      ink += (255 - (pixel & 255)) / 255.0;
    }
    return ink;
  }
}
