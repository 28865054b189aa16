package apparat.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Outline;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Rect;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is under the pointer is what the geometry of the JDK says, away from the very edge. */
class HitTestLawsTest {
  private static final Colour INK = Colour.of("#211F1B");
  private static final Meaning SOMETHING = new Meaning("k", "Something.", List.of());

  /** One form in our words and in those of the JDK. */
  private record Form(Outline ours, Shape theirs) {}

  private static Form form(Random random) {
    double x = 20 + 60 * random.nextDouble();
    double y = 20 + 60 * random.nextDouble();
    double size = 5 + 40 * random.nextDouble();
    return switch (random.nextInt(4)) {
      case 0 ->
          new Form(
              new Rect(new Box(x, y, size, size / 2), 0),
              new Rectangle2D.Double(x, y, size, size / 2));
      case 1 ->
          new Form(
              new Circle(x, y, size), new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
      case 2 -> path(random, false);
      default -> path(random, true);
    };
  }

  /** A closed path through random corners, straight or curved. */
  private static Form path(Random random, boolean curved) {
    List<Segment> ours = new ArrayList<>();
    Path2D theirs = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double[] at = random.doubles(2, 0, 100).toArray();
    ours.add(new Segment.Move(at[0], at[1]));
    theirs.moveTo(at[0], at[1]);
    for (int i = 0; i < 5; i++) {
      double[] to = random.doubles(6, 0, 100).toArray();
      if (curved) {
        ours.add(new Segment.Curve(to[0], to[1], to[2], to[3], to[4], to[5]));
        theirs.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
      } else {
        ours.add(new Segment.Line(to[0], to[1]));
        theirs.lineTo(to[0], to[1]);
      }
    }
    ours.add(new Segment.Close());
    theirs.closePath();
    return new Form(new Path(ours), theirs);
  }

  private static boolean found(Mark mark, double x, double y) {
    Drawing drawing =
        new Drawing(100, 100, Theme.LIGHT.paper(), "", "", List.of(mark.withMeaning(SOMETHING)));
    return HitTest.at(drawing, x, y).isPresent();
  }

  /** Whether a line is hit that shows nothing: a frame that does is hit inside too. */
  private static boolean lineFound(Mark mark, double x, double y) {
    Drawing drawing = new Drawing(100, 100, Theme.LIGHT.paper(), "", "", List.of(mark));
    return HitTest.allAt(drawing, x, y).contains(mark);
  }

  /** Of straight pieces, for the stroke of the JDK leaves out the tips of sharp curves. */
  private static boolean near(Shape shape, double x, double y, double distance) {
    Path2D pieces = new Path2D.Double();
    pieces.append(shape.getPathIterator(null, 0.01), false);
    return new BasicStroke((float) (2 * distance), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        .createStrokedShape(pieces)
        .contains(x, y);
  }

  @Property(tries = 150)
  void a_filled_form_is_hit_inside_and_nowhere_else(@ForAll long seed) {
    Random random = new Random(seed);
    Form form = form(random);
    Mark mark = Pen.filled("f", form.ours(), INK);
    for (int i = 0; i < 20; i++) {
      double x = 100 * random.nextDouble();
      double y = 100 * random.nextDouble();
      if (!near(form.theirs(), x, y, 0.5)) {
        assertThat(found(mark, x, y))
            .as("%s at %s, %s", form.ours(), x, y)
            .isEqualTo(form.theirs().contains(x, y));
      }
    }
  }

  @Property(tries = 150)
  void a_line_is_hit_within_four_units_or_half_its_width(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int width) {
    Random random = new Random(seed);
    Form form = form(random);
    Mark mark = Pen.stroked("s", form.ours(), Stroke.solid(INK, width));
    double reach = Math.max(4, width / 2.0);
    for (int i = 0; i < 20; i++) {
      double x = 100 * random.nextDouble();
      double y = 100 * random.nextDouble();
      boolean clearlyOn = near(form.theirs(), x, y, reach - 0.5);
      boolean clearlyOff = !near(form.theirs(), x, y, reach + 0.5);
      if (clearlyOn || clearlyOff) {
        assertThat(lineFound(mark, x, y))
            .as("%s at %s, %s", form.ours(), x, y)
            .isEqualTo(clearlyOn);
      }
    }
  }

  @Property(tries = 100)
  void of_many_marks_the_last_painted_that_says_something_is_found(@ForAll long seed) {
    Random random = new Random(seed);
    List<Mark> marks = new ArrayList<>();
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Form form = form(random);
      Mark mark = Pen.filled("m" + i, form.ours(), INK);
      marks.add(i % 2 == 0 ? mark.withMeaning(new Meaning("m" + i, "", List.of())) : mark);
      forms.add(form);
    }
    Drawing drawing = new Drawing(100, 100, Theme.LIGHT.paper(), "", "", marks);
    double x = 100 * random.nextDouble();
    double y = 100 * random.nextDouble();
    if (forms.stream().anyMatch(form -> near(form.theirs(), x, y, 0.5))) {
      return;
    }
    String expected = "nothing";
    for (int i = 0; i < 6; i += 2) {
      expected = forms.get(i).theirs().contains(x, y) ? "m" + i : expected;
    }
    assertThat(HitTest.at(drawing, x, y).map(Mark::key).orElse("nothing")).isEqualTo(expected);
    assertThat(HitTest.allAt(drawing, x, y).size())
        .isEqualTo(forms.stream().filter(form -> form.theirs().contains(x, y)).count());
  }
}
