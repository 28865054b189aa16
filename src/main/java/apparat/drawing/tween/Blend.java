package apparat.drawing.tween;

import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.TextMark.Anchor;
import apparat.geometry.Arcs;
import apparat.geometry.Outline;
import apparat.geometry.Point;
import apparat.text.Typeface;
import java.util.List;
import java.util.Optional;

/**
 * A mark on the way between its two states: places and sizes are interpolated, letters and colours
 * change at the middle, forms that cannot be interpolated fade into each other.
 */
final class Blend {
  /** The end of the key of the old form while it fades. */
  static final String FADING = "~";

  private Blend() {}

  /**
   * Adds the mark at {@code t} of the way; two marks where the forms fade into each other.
   *
   * @param lift how far the way bends out there, as a share of its length
   */
  static void add(List<Mark> marks, Mark from, Mark to, double t, double lift) {
    if (t <= 0 || from.equals(to)) {
      marks.add(from);
    } else if (t >= 1) {
      marks.add(to);
    } else {
      switch (from) {
        case TextMark a when to instanceof TextMark b -> marks.add(text(a, b, t, lift));
        case ShapeMark a when to instanceof ShapeMark b -> addShape(marks, a, b, t, lift);
        default -> addFading(marks, from, to, t);
      }
    }
  }

  private static void addShape(List<Mark> marks, ShapeMark a, ShapeMark b, double t, double lift) {
    Optional<Outline> between =
        a.outline()
            .towards(b.outline(), t)
            .map(way -> lift == 0 ? way : Arcs.bent(a.outline(), b.outline(), way, lift));
    if (between.isEmpty()) {
      addFading(marks, a, b, t);
      return;
    }
    ShapeMark shown = t < 0.5 ? a : b;
    marks.add(
        new ShapeMark(
            shown.key(),
            between.get(),
            shown.fill(),
            stroke(a, b, t),
            mix(a.opacity(), b.opacity(), t),
            shown.meaning()));
  }

  private static Optional<Stroke> stroke(ShapeMark a, ShapeMark b, double t) {
    if (a.stroke().isEmpty() || b.stroke().isEmpty()) {
      return t < 0.5 ? a.stroke() : b.stroke();
    }
    Stroke shown = t < 0.5 ? a.stroke().get() : b.stroke().get();
    double width = mix(a.stroke().get().width(), b.stroke().get().width(), t);
    return Optional.of(new Stroke(shown.colour(), width, shown.dashes(), shown.round()));
  }

  private static TextMark text(TextMark a, TextMark b, double t, double lift) {
    TextMark shown = t < 0.5 ? a : b;
    double size = mix(a.type().size(), b.type().size(), t);
    boolean sameAnchor = a.anchor() == b.anchor();
    double x = sameAnchor ? mix(a.x(), b.x(), t) : mix(a.left(), b.left(), t);
    Point place = new Point(x, mix(a.baseline(), b.baseline(), t));
    Point lifted = lift == 0 ? place : Arcs.aside(middle(a), middle(b), place, lift);
    boolean sameSize = size == shown.type().size();
    return new TextMark(
        shown.key(),
        shown.text(),
        sameSize ? shown.type() : shown.type().at(size),
        lifted.x(),
        lifted.y(),
        sameAnchor ? a.anchor() : Anchor.START,
        sameSize ? shown.width() : Typeface.width(shown.text(), shown.type().at(size)),
        shown.colour(),
        shown.halo(),
        mix(a.opacity(), b.opacity(), t),
        shown.meaning());
  }

  private static Point middle(TextMark text) {
    return new Point(text.left() + text.width() / 2, text.baseline());
  }

  private static void addFading(List<Mark> marks, Mark from, Mark to, double t) {
    Mark old = from.withOpacity(from.opacity() * (1 - t));
    marks.add(old.withKey(from.key() + FADING));
    marks.add(to.withOpacity(to.opacity() * t));
  }

  /** Exact at both ends and for equal values. */
  private static double mix(double a, double b, double t) {
    return a == b ? a : a + (b - a) * t;
  }
}
