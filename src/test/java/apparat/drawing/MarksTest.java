package apparat.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Path;
import apparat.geometry.Point;
import apparat.geometry.Rect;
import apparat.text.Face;
import apparat.text.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final Colour INK = Theme.LIGHT.ink();
  private static final Stroke LINE = Stroke.solid(Theme.LIGHT.lines(), 1.25);
  private static final Meaning MEANING = new Meaning("body/x", "X", List.of("bodies:3"));

  @Test
  void penMakesPlainMarks() {
    Box box = new Box(1, 2, 3, 4);
    assertThat(Pen.rect("k", box, 2, INK))
        .isEqualTo(
            new ShapeMark(
                "k", new Rect(box, 2), Optional.of(INK), Optional.empty(), 1, Optional.empty()));
    assertThat(Pen.rect("k", box, 2, INK, LINE).stroke()).contains(LINE);
    assertThat(Pen.frame("k", box, 2, LINE).fill()).isEmpty();
    assertThat(Pen.disc("k", 5, 6, 7, INK).outline()).isEqualTo(new Circle(5, 6, 7));
    assertThat(Pen.line("k", LINE, new Point(0, 0), new Point(1, 1)).outline())
        .isEqualTo(Path.line(new Point(0, 0), new Point(1, 1)));
    assertThat(Pen.polygon("k", INK, new Point(0, 0), new Point(1, 1)).stroke()).isEmpty();
  }

  @Test
  void marksChangeOneThingAtATime() {
    ShapeMark shape = Pen.rect("k", new Box(0, 0, 9, 9), 0, INK, LINE);
    TextMark text = Pen.text("k", "Rykov", new Type(Face.REGULAR, 15), 3, 4, INK);
    for (Mark mark : List.of(shape, text)) {
      assertThat(mark.withKey("other").key()).isEqualTo("other");
      assertThat(mark.withKey("other").withKey("k")).isEqualTo(mark);
      assertThat(mark.withOpacity(0.4).opacity()).isEqualTo(0.4);
      assertThat(mark.withOpacity(0.4).withOpacity(1)).isEqualTo(mark);
      assertThat(mark.withMeaning(MEANING).meaning()).contains(MEANING);
      assertThat(mark.withMeaning(MEANING).bounds()).isEqualTo(mark.bounds());
    }
    assertThat(shape.withOutline(new Circle(0, 0, 1)).stroke()).contains(LINE);
    assertThat(text.withHalo(Theme.LIGHT.paper(), 4).halo())
        .contains(new Stroke(Theme.LIGHT.paper(), 4, List.of(), true));
  }

  @Test
  void textsReachFromAscentToDescent() {
    Box box = Pen.text("k", "Ёg", new Type(Face.REGULAR, 100), 0, 100, INK).bounds();
    assertThat(box.y()).isEqualTo(25);
    assertThat(box.bottom()).isEqualTo(121);
  }

  @Test
  void drawingsCannotBeChangedFromOutside() {
    List<Mark> marks = new ArrayList<>(List.of(Pen.disc("k", 0, 0, 1, INK)));
    Drawing drawing = new Drawing(10, 10, INK, "", "", marks);
    marks.clear();
    assertThat(drawing.marks()).hasSize(1);
    assertThatThrownBy(() -> drawing.marks().removeFirst())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
