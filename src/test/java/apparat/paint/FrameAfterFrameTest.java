package apparat.paint;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.tween.Tween;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Outline;
import apparat.geometry.Rect;
import apparat.text.Face;
import apparat.text.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Painted again and again on the same pixels, a drawing looks as painted for the first time. */
class FrameAfterFrameTest {

  private static final int SIZE = 100;
  private static final Colour PAPER = Colour.of("#F7F3EA");
  private static final Colour INK = Colour.of("#211F1B");
  private static final Colour RED = Colour.of("#BF3417");

  private final int[] argb = new int[SIZE * SIZE];
  private final Surface surface = new Surface(argb, SIZE, SIZE);

  private static Drawing drawing(List<Mark> marks) {
    return new Drawing(SIZE, SIZE, PAPER, "", "", marks);
  }

  private static int[] afresh(Drawing drawing, double scale, double dx) {
    int[] pixels = new int[SIZE * SIZE];
    new Surface(pixels, SIZE, SIZE).paint(drawing, scale, dx, 0);
    return pixels;
  }

  private void looksRight(Drawing drawing, double scale, double dx) {
    surface.paint(drawing, scale, dx, 0);
    assertThat(argb).isEqualTo(afresh(drawing, scale, dx));
  }

  private static Arbitrary<Mark> marks() {
    Arbitrary<Double> places = Arbitraries.integers().between(-5, 100).map(Integer::doubleValue);
    Arbitrary<Outline> outlines =
        Combinators.combine(places, places, Arbitraries.of(true, false))
            .as((x, y, round) -> round ? new Circle(x, y, 9) : new Rect(new Box(x, y, 20, 9), 3));
    Arbitrary<Optional<Colour>> fills = Arbitraries.of(Optional.empty(), Optional.of(RED));
    Arbitrary<Optional<Stroke>> strokes =
        Arbitraries.of(
            Optional.empty(),
            Optional.of(Stroke.solid(INK, 1)),
            Optional.of(Stroke.solid(RED, 3)),
            Optional.of(Stroke.dashed(INK, 1, 3, 2)));
    Arbitrary<String> keys = Arbitraries.of("a", "b", "c");
    Arbitrary<Double> opacities = Arbitraries.of(0.0, 0.3, 0.7, 1.0);
    Arbitrary<Mark> shapes =
        Combinators.combine(keys, outlines, fills, strokes, opacities)
            .as((key, o, fill, line, a) -> new ShapeMark(key, o, fill, line, a, Optional.empty()));
    Arbitrary<Mark> texts =
        Combinators.combine(
                keys, Arbitraries.of("Rykov", "Ё"), places, Arbitraries.of(true, false), opacities)
            .as((key, words, x, halo, a) -> text(key, words, x, halo).withOpacity(a));
    return Arbitraries.oneOf(shapes, texts);
  }

  private static TextMark text(String key, String words, double x, boolean halo) {
    TextMark plain = Pen.text(key, words, new Type(Face.REGULAR, 12), x, 60, INK);
    return halo ? plain.withHalo(PAPER, 3) : plain;
  }

  /** Any marks under any keys, each frame twice and thrice, as a picture at rest is. */
  @Property(tries = 60)
  void whatever_was_painted_before_leaves_no_trace(@ForAll("frames") List<List<Mark>> frames) {
    for (List<Mark> frame : frames) {
      looksRight(drawing(frame), 1, 0);
      looksRight(drawing(frame), 1, 0);
    }
    for (List<Mark> frame : frames) {
      for (int times = 0; times < 3; times++) {
        looksRight(drawing(frame), 1, 0);
      }
    }
  }

  @Provide
  Arbitrary<List<List<Mark>>> frames() {
    return marks().list().ofMaxSize(4).list().ofMinSize(2).ofMaxSize(4);
  }

  @Test
  void what_stands_still_may_change_its_colour_and_fade() {
    Mark word = text("a", "Zinoviev", 10, true);
    for (double opacity : new double[] {1, 1, 1, 0.5, 0.2, 0, 1}) {
      looksRight(drawing(List.of(word.withOpacity(opacity))), 1, 0);
    }
    Mark filled = Pen.filled("b", new Circle(40, 40, 20), RED);
    Mark darker = Pen.filled("b", new Circle(40, 40, 20), INK);
    for (Mark mark : List.of(filled, filled, filled, darker, filled)) {
      looksRight(drawing(List.of(mark, word)), 1, 0);
    }
  }

  @Test
  void another_scale_or_place_is_painted_anew() {
    Drawing drawing = drawing(List.of(text("a", "Lenin", 10, true)));
    for (double scale : new double[] {1, 1, 1, 1.5, 1.5, 1}) {
      looksRight(drawing, scale, 0);
    }
    for (double dx : new double[] {0, 0, 0.25, 0.25, 0.25, -30}) {
      looksRight(drawing, 1, dx);
    }
  }

  @Test
  void what_moves_is_painted_where_it_is() {
    List<Mark> still = List.of(text("a", "Stalin", 5, true), text("c", "Rykov", 40, false));
    List<Mark> before = new ArrayList<>(still);
    before.add(Pen.filled("b", new Circle(20, 20, 8), RED));
    List<Mark> after = new ArrayList<>(still);
    after.add(Pen.filled("b", new Circle(70, 80, 14), RED));
    Tween tween = Tween.between(drawing(before), drawing(after));
    for (int frame = 0; frame <= 12; frame++) {
      looksRight(tween.straight(frame / 12.0), 1, 0);
    }
  }

  @Test
  void what_is_laid_over_has_its_own_memory() {
    Drawing ground = drawing(List.of(text("a", "Kamenev", 5, true)));
    for (int frame = 0; frame < 5; frame++) {
      Drawing over = drawing(List.of(Pen.filled("a", new Circle(20 + frame / 3 * 9, 50, 6), RED)));
      surface.paint(ground, 1, 0, 0);
      surface.paintOver(over, 1, 0, 0);
      int[] expected = afresh(ground, 1, 0);
      new Surface(expected, SIZE, SIZE).paintOver(over, 1, 0, 0);
      assertThat(argb).isEqualTo(expected);
    }
  }

  @Test
  void after_forgetting_it_paints_the_same() {
    Drawing drawing = drawing(List.of(text("a", "Bukharin", 5, true)));
    looksRight(drawing, 1, 0);
    looksRight(drawing, 1, 0);
    surface.forget();
    looksRight(drawing, 1, 0);
    looksRight(drawing, 1, 0);
  }
}
