package apparat.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Box;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Enlarging keeps everything in proportion. */
class PlacedTest {

  private static final Colour INK = new Colour(0x211F1B);
  private static final Type TYPE = new Type(Face.MEDIUM, 12);
  private static final Path CURVE =
      new Path(
          List.of(
              new Segment.Move(10, 10),
              new Segment.Line(20, 10),
              new Segment.Curve(25, 10, 30, 15, 30, 20),
              new Segment.Close()));
  private static final Drawing DRAWING =
      new Drawing(
          160,
          90,
          INK,
          "title",
          "description",
          List.of(
              Pen.rect("rect", new Box(1, 2, 3, 4), 1, INK, Stroke.dashed(INK, 1, 3, 2)),
              Pen.disc("disc", 50, 40, 5, INK),
              Pen.filled("curve", CURVE, INK),
              Pen.text("text", "Politburo", TYPE, 20, 30, INK).withHalo(INK, 4)));

  @Test
  void twice_as_large_is_twice_as_far() {
    Drawing twice = Placed.to(new PageSize(320, 180), DRAWING);
    assertThat(twice.width()).isEqualTo(320);
    assertThat(twice.title()).isEqualTo("title");
    for (int i = 0; i < DRAWING.marks().size(); i++) {
      Box before = DRAWING.marks().get(i).bounds();
      Box after = twice.marks().get(i).bounds();
      assertThat(after.x()).isCloseTo(2 * before.x(), within(1e-9));
      assertThat(after.bottom()).isCloseTo(2 * before.bottom(), within(1e-9));
      assertThat(twice.marks().get(i).key()).isEqualTo(DRAWING.marks().get(i).key());
    }
  }

  @Test
  void lines_and_letters_grow_too() {
    Drawing half = Placed.to(new PageSize(80, 45), DRAWING);
    ShapeMark rect = (ShapeMark) half.marks().getFirst();
    assertThat(rect.stroke()).contains(Stroke.dashed(INK, 0.5, 1.5, 1));
    TextMark text = (TextMark) half.marks().getLast();
    assertThat(text.type().size()).isEqualTo(6);
    assertThat(text.width()).isCloseTo(Typeface.width("Politburo", TYPE.at(6)), within(1e-9));
    assertThat(text.halo().orElseThrow().width()).isEqualTo(2);
  }

  @Test
  void there_and_back_is_the_same() {
    Drawing twice = Placed.to(new PageSize(320, 180), DRAWING);
    assertThat(Placed.to(new PageSize(160, 90), twice)).isEqualTo(DRAWING);
  }
}
