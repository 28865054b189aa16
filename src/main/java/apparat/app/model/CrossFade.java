package apparat.app.model;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two drawings in one place: what they share stays, the rest of one gives way to the rest of the
 * other.
 */
final class CrossFade {

  private final Drawing from;
  private final Drawing to;
  private final Set<Mark> shared;

  private CrossFade(Drawing from, Drawing to, Set<Mark> shared) {
    this.from = from;
    this.to = to;
    this.shared = shared;
  }

  static CrossFade between(Drawing from, Drawing to) {
    Set<Mark> shared = new HashSet<>(from.marks());
    shared.retainAll(new HashSet<>(to.marks()));
    return new CrossFade(from, to, shared);
  }

  /** The drawing at {@code t}, from 0 to 1. */
  Drawing at(double t) {
    if (t >= 1) {
      return to;
    }
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : from.marks()) {
      if (!shared.contains(mark)) {
        marks.add(mark.withOpacity(mark.opacity() * (1 - t)));
      }
    }
    for (Mark mark : to.marks()) {
      marks.add(shared.contains(mark) ? mark : mark.withOpacity(mark.opacity() * t));
    }
    return new Drawing(
        to.width(),
        to.height(),
        from.ground().mixed(to.ground(), t),
        to.title(),
        to.description(),
        marks);
  }
}
