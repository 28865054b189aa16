package apparat.geometry;

import apparat.geometry.Path.Segment;
import java.util.ArrayList;
import java.util.List;

/** Closed lines without corners. */
public final class SmoothRing {
  private SmoothRing() {}

  /** The smooth closed line through the points (Catmull and Rom 1974, as cubic pieces). */
  public static List<Segment> through(List<Point> ring) {
    int n = ring.size();
    List<Segment> segments = new ArrayList<>(n + 2);
    segments.add(new Segment.Move(ring.getFirst().x(), ring.getFirst().y()));
    for (int i = 0; i < n; i++) {
      Point before = ring.get((i + n - 1) % n);
      Point from = ring.get(i);
      Point to = ring.get((i + 1) % n);
      Point after = ring.get((i + 2) % n);
      segments.add(
          new Segment.Curve(
              from.x() + (to.x() - before.x()) / 6,
              from.y() + (to.y() - before.y()) / 6,
              to.x() - (after.x() - from.x()) / 6,
              to.y() - (after.y() - from.y()) / 6,
              to.x(),
              to.y()));
    }
    segments.add(new Segment.Close());
    return segments;
  }
}
