package apparat.drawing.tween;

import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.geometry.Rings;
import java.util.List;
import java.util.Optional;

/**
 * One mark on its way: leaving, staying (with both ends) or coming.
 *
 * @param bent whether its way is an arc
 * @param rings the outlines of both ends where closed lines bend into each other
 */
record Step(Optional<Mark> from, Optional<Mark> to, boolean bent, Optional<Rings> rings) {

  /** What was fading already when this way began makes room for what fades now. */
  static Step old(Mark mark) {
    boolean fading = mark.key().endsWith(Blend.FADING);
    return leaving(fading ? mark.withKey(mark.key() + Blend.FADING) : mark);
  }

  static Step leaving(Mark mark) {
    return new Step(Optional.of(mark), Optional.empty(), false, Optional.empty());
  }

  static Step coming(Mark mark) {
    return new Step(Optional.empty(), Optional.of(mark), false, Optional.empty());
  }

  static Step staying(Mark from, Mark to, boolean bent) {
    Optional<Rings> rings =
        from instanceof ShapeMark a && to instanceof ShapeMark b && !a.equals(b)
            ? Rings.matched(a.outline(), b.outline())
            : Optional.empty();
    return new Step(Optional.of(from), Optional.of(to), bent, rings);
  }

  /** Whether these are closed lines with nothing sensible between them. */
  boolean torn() {
    return rings.isEmpty()
        && !from.equals(to)
        && from.orElseThrow() instanceof ShapeMark a
        && to.orElseThrow() instanceof ShapeMark b
        && Rings.madeOf(a.outline())
        && Rings.madeOf(b.outline());
  }

  void addBetween(List<Mark> marks, double along, double lift) {
    Mark a = from.orElseThrow();
    Mark b = to.orElseThrow();
    if (rings.isPresent() && along > 0 && along < 1) {
      a = ((ShapeMark) a).withOutline(rings.get().from());
      b = ((ShapeMark) b).withOutline(rings.get().to());
    }
    Blend.add(marks, a, b, along, lift);
  }

  boolean leaves() {
    return to.isEmpty();
  }

  boolean comes() {
    return from.isEmpty();
  }

  boolean moves() {
    return !leaves() && !comes() && !from.equals(to) && !says();
  }

  /** Whether these are words that change where they stand. */
  boolean says() {
    return from.isPresent()
        && to.isPresent()
        && from.get() instanceof TextMark before
        && to.get() instanceof TextMark after
        && before.x() == after.x()
        && before.baseline() == after.baseline()
        && before.anchor() == after.anchor()
        && before.type().size() == after.type().size();
  }
}
