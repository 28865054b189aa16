package apparat.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Outline;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Point;
import apparat.geometry.Rect;
import apparat.text.Face;
import apparat.text.Type;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is drawn looks as the painting of the JDK has it. */
class PainterLawsTest {
  private static final Colour PAPER = Colour.of("#F7F3EA");
  private static final Colour INK = Colour.of("#211F1B");

  /** Places on a grid of quarters, so that many edges lie on or half way between pixels. */
  private static Arbitrary<Double> places() {
    return Arbitraries.integers().between(-40, 440).map(quarters -> quarters / 4.0);
  }

  private static Arbitrary<Double> sizes() {
    return Arbitraries.integers().between(16, 240).map(quarters -> quarters / 4.0);
  }

  private static Arbitrary<Point> points() {
    return Combinators.combine(places(), places()).as(Point::new);
  }

  @Provide
  Arbitrary<Outline> outlines() {
    Arbitrary<Outline> rects =
        Combinators.combine(places(), places(), sizes(), sizes(), Arbitraries.of(0.0, 2.0, 3.0))
            .as((x, y, w, h, r) -> new Rect(new Box(x, y, w, h), Math.min(r, Math.min(w, h) / 2)));
    Arbitrary<Outline> circles =
        Combinators.combine(places(), places(), sizes())
            .as((x, y, size) -> new Circle(x, y, size / 2));
    Arbitrary<Outline> lines = Combinators.combine(points(), points()).as(Path::line);
    // as our pictures have them: none that runs back over itself
    Arbitrary<Outline> routes = Combinators.combine(points(), points()).as(PainterLawsTest::route);
    Arbitrary<Outline> curves = Combinators.combine(points(), points()).as(PainterLawsTest::bend);
    return Arbitraries.oneOf(rects, circles, lines, routes, curves);
  }

  private static Path route(Point a, Point b) {
    double middle = (a.y() + b.y()) / 2;
    return Path.line(a, new Point(a.x(), middle), new Point(b.x(), middle), b);
  }

  private static Path bend(Point a, Point b) {
    double middle = (a.y() + b.y()) / 2;
    return new Path(
        List.of(
            new Segment.Move(a.x(), a.y()),
            new Segment.Curve(a.x(), middle, b.x(), middle, b.x(), b.y())));
  }

  @Provide
  Arbitrary<Stroke> strokes() {
    Arbitrary<List<Double>> dashes =
        Arbitraries.of(List.of(), List.of(3.0, 2.0), List.of(9.0, 6.0), List.of(1.5, 3.0));
    return Combinators.combine(
            Arbitraries.of(0.8, 1.0, 1.25, 3.0), dashes, Arbitraries.of(true, false))
        .as((width, pattern, round) -> new Stroke(INK, width, pattern, round));
  }

  @Property(tries = 100)
  void marks_laid_over_a_kept_picture_look_as_if_painted_with_it(
      @ForAll("outlines") Outline under, @ForAll("outlines") Outline over) {
    Mark below = Pen.stroked("below", under, Stroke.solid(INK, 3));
    Mark above = Pen.filled("above", over, Colour.of("#BF3417"));
    int[] whole = new int[120 * 120];
    new Surface(whole, 120, 120).paint(drawing(below, above), 1, 3, 4);
    int[] kept = new int[120 * 120];
    Surface surface = new Surface(kept, 120, 120);
    surface.paint(drawing(below), 1, 3, 4);
    surface.paintOver(drawing(above), 1, 3, 4);

    assertThat(kept).isEqualTo(whole);
  }

  @Property(tries = 200)
  void strokesLieWhereTheyShould(
      @ForAll("outlines") Outline outline, @ForAll("strokes") Stroke stroke) {
    agrees(Pen.stroked("s", outline, stroke));
  }

  @Property(tries = 100)
  void fillsLieWhereTheyShould(@ForAll("outlines") Outline outline) {
    // paths that cross themselves are never filled in our pictures
    if (!(outline instanceof Path)) {
      agrees(Pen.filled("f", outline, INK));
    }
  }

  @Property(tries = 60)
  void opacityThinsFillAndLineEach(@ForAll("strokes") Stroke stroke) {
    Rect rect = new Rect(new Box(20, 20, 50, 30), 2);
    Mark both =
        new ShapeMark("b", rect, Optional.of(PAPER), Optional.of(stroke), 0.4, Optional.empty());
    agrees(both);
  }

  @Property(tries = 60)
  void textsLieWhereTheyShould(
      @ForAll("texts") String text, @ForAll Face face, @ForAll("points") Point place) {
    agrees(Pen.text("t", text, new Type(face, 14), place.x(), place.y(), INK));
    agrees(Pen.text("t", text, new Type(face, 20), place.x(), place.y(), INK).withHalo(PAPER, 4));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
        "Rykov", "Троцкий", "†× –", "M. Ulyanova", "Ё", "", "Krzhizhanovsky", "ა", "g j y");
  }

  @Provide("points")
  Arbitrary<Point> somewhere() {
    return points();
  }

  @Property(tries = 60)
  void whatLiesOutsideLeavesNothing(@ForAll("outlines") Outline outline) {
    Mark mark = Pen.stroked("s", outline, Stroke.solid(INK, 1));
    BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB_PRE);
    Painter.into(drawing(mark), image, 1, -500, 0);
    assertThat(Painter.argb(image)).containsOnly(0xFF000000 | PAPER.rgb());
  }

  @Property(tries = 60)
  void movingByWholePixelsMovesThePixels(@ForAll("outlines") Outline outline) {
    Drawing drawing = drawing(Pen.stroked("s", outline, Stroke.solid(INK, 1.25)));
    BufferedImage here = new BufferedImage(160, 160, BufferedImage.TYPE_INT_ARGB_PRE);
    BufferedImage there = new BufferedImage(160, 160, BufferedImage.TYPE_INT_ARGB_PRE);
    Painter.into(drawing, here, 1, 20, 20);
    Painter.into(drawing, there, 1, 27, 23);
    double difference =
        Pictures.meanDifference(
            here.getSubimage(0, 0, 150, 150), there.getSubimage(7, 3, 150, 150));
    assertThat(difference).isCloseTo(0, within(0.01));
  }

  private static void agrees(Mark mark) {
    Drawing drawing = drawing(mark);
    BufferedImage ours = Painter.image(drawing, 1.5);
    BufferedImage peer = Java2D.image(drawing, 1.5);
    assertThat(Pictures.meanDifference(ours, peer)).isLessThan(0.3);
    assertThat(Pictures.shareAbove(ours, peer, 64)).isLessThan(0.003);
  }

  private static Drawing drawing(Mark... marks) {
    return new Drawing(100, 100, PAPER, "", "", List.of(marks));
  }
}
