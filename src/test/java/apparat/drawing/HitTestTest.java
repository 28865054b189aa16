package apparat.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import apparat.text.Face;
import apparat.text.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitTestTest {
  private static final Colour INK = Colour.of("#211F1B");

  @Test
  void findsTheTopmostMarkThatSaysSomething() {
    Mark panel = told(Pen.rect("panel", new Box(0, 0, 200, 200), 3, INK));
    Mark chip = told(Pen.rect("chip", new Box(10, 10, 100, 30), 2, INK));
    Mark bar = Pen.rect("bar", new Box(10, 10, 20, 30), 0, INK);
    Drawing drawing = drawing(panel, chip, bar);
    assertThat(HitTest.at(drawing, 15, 20)).contains(chip);
    assertThat(HitTest.at(drawing, 150, 150)).contains(panel);
    assertThat(HitTest.at(drawing, 201, 150)).isEmpty();
    assertThat(HitTest.allAt(drawing, 15, 20)).containsExactly(bar, chip, panel);
  }

  @Test
  void linesAreHitNearby() {
    Mark line =
        told(
            Pen.line(
                "line",
                Stroke.solid(INK, 1),
                new Point(0, 0),
                new Point(100, 0),
                new Point(100, 50)));
    assertThat(HitTest.at(drawing(line), 50, 3)).contains(line);
    assertThat(HitTest.at(drawing(line), 104, 25)).contains(line);
    assertThat(HitTest.at(drawing(line), 50, 25)).isEmpty();
  }

  @Test
  void framesOfDataAreHitInsideThoughNothingFillsThem() {
    Mark panel = told(Pen.rect("panel", new Box(0, 0, 200, 200), 3, INK));
    Mark frame = told(Pen.frame("frame", new Box(10, 10, 90, 20), 0, Stroke.solid(INK, 1)));
    Mark focus = Pen.frame("focus", new Box(0, 0, 200, 200), 0, Stroke.solid(INK, 1));
    Drawing drawing = drawing(panel, frame, focus);
    assertThat(HitTest.at(drawing, 55, 20)).contains(frame);
    assertThat(HitTest.allAt(drawing, 55, 20)).doesNotContain(focus);
    assertThat(HitTest.at(drawing, 150, 150)).contains(panel);
  }

  @Test
  void ringsAndFramesWithoutDataAreHollow() {
    Mark frame = Pen.frame("frame", new Box(0, 0, 100, 100), 0, Stroke.solid(INK, 1));
    Mark ring = told(Pen.stroked("ring", new Circle(50, 50, 20), Stroke.solid(INK, 10)));
    assertThat(HitTest.allAt(drawing(frame), 50, 50)).isEmpty();
    assertThat(HitTest.allAt(drawing(frame), 2, 50)).contains(frame);
    assertThat(HitTest.at(drawing(ring), 50, 50)).isEmpty();
    assertThat(HitTest.at(drawing(ring), 50, 74.5)).contains(ring);
  }

  @Test
  void discsPolygonsAndTextsAreHitInside() {
    Mark disc = told(Pen.disc("disc", 20, 20, 10, INK));
    Mark star =
        told(Pen.polygon("star", INK, new Point(50, 0), new Point(60, 20), new Point(40, 20)));
    Mark text = told(Pen.text("name", "Rykov", new Type(Face.REGULAR, 15), 100, 30, INK));
    Drawing drawing = drawing(disc, star, text);
    assertThat(HitTest.at(drawing, 26, 26)).contains(disc);
    assertThat(HitTest.at(drawing, 29, 29)).isEmpty();
    assertThat(HitTest.at(drawing, 50, 15)).contains(star);
    assertThat(HitTest.at(drawing, 42, 5)).isEmpty();
    assertThat(HitTest.at(drawing, 110, 25)).contains(text);
  }

  @Test
  void whatIsNotSeenIsNotHit() {
    Mark chip = told(Pen.rect("chip", new Box(0, 0, 50, 50), 0, INK)).withOpacity(0);
    assertThat(HitTest.allAt(drawing(chip), 20, 20)).isEmpty();
  }

  private static Mark told(Mark mark) {
    return mark.withMeaning(new Meaning(mark.key(), "", List.of()));
  }

  private static Drawing drawing(Mark... marks) {
    return new Drawing(300, 300, Theme.LIGHT.paper(), "", "", List.of(marks));
  }
}
