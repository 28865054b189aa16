package apparat.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Path.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static final Rect RECT = new Rect(new Box(10, 20, 30, 40), 2);

  @Test
  void formsOfOneMakeMeetHalfWay() {
    assertThat(RECT.towards(new Rect(new Box(20, 20, 50, 20), 4), 0.5))
        .contains(new Rect(new Box(15, 20, 40, 30), 3));
    assertThat(new Circle(0, 0, 5).towards(new Circle(10, 20, 15), 0.25))
        .contains(new Circle(2.5, 5, 7.5));
    Path curve = new Path(List.of(new Segment.Move(0, 0), new Segment.Curve(1, 1, 2, 2, 4, 4)));
    Path other = new Path(List.of(new Segment.Move(10, 0), new Segment.Curve(3, 1, 2, 4, 8, 4)));
    assertThat(curve.towards(other, 0.5))
        .contains(new Path(List.of(new Segment.Move(5, 0), new Segment.Curve(2, 1, 2, 3, 6, 4))));
  }

  @Test
  void formsOfDifferentMakeDoNot() {
    Circle circle = new Circle(0, 0, 1);
    Path two = Path.line(new Point(0, 0), new Point(1, 1));
    Path three = Path.line(new Point(0, 0), new Point(1, 1), new Point(2, 2));
    Path closed = Path.polygon(new Point(0, 0), new Point(1, 1));
    assertThat(RECT.towards(circle, 0.5)).isEmpty();
    assertThat(circle.towards(two, 0.5)).isEmpty();
    assertThat(two.towards(RECT, 0.5)).isEmpty();
    assertThat(two.towards(three, 0.5)).isEmpty();
    assertThat(three.towards(closed, 0.5)).isEmpty();
  }

  @Test
  void boundsHoldTheForm() {
    assertThat(new Circle(5, 6, 2).bounds()).isEqualTo(new Box(3, 4, 4, 4));
    assertThat(Path.polygon(new Point(1, 9), new Point(4, 2), new Point(0, 3)).bounds())
        .isEqualTo(Box.ofEdges(0, 2, 4, 9));
    assertThat(new Path(List.of()).bounds()).isEqualTo(new Box(0, 0, 0, 0));
  }

  @Test
  void boxesCompare() {
    Box box = new Box(0, 0, 10, 10);
    assertThat(box.overlaps(new Box(10, 0, 5, 5))).isFalse();
    assertThat(box.overlaps(new Box(9.9, 9.9, 5, 5))).isTrue();
    assertThat(box.contains(new Box(0, 0, 10, 10))).isTrue();
    assertThat(box.contains(new Box(0, 0, 10, 11))).isFalse();
    assertThat(box.contains(10, 10)).isTrue();
    assertThat(box.grown(-2)).isEqualTo(new Box(2, 2, 6, 6));
    assertThat(box.grownTo(20, 4)).isEqualTo(new Box(-5, 3, 20, 4));
    assertThat(box.union(new Box(20, 20, 1, 1))).isEqualTo(new Box(0, 0, 21, 21));
  }
}
