package apparat.geometry;

import apparat.geometry.Path.Segment;
import apparat.geometry.Path.Segment.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two outlines of closed smooth lines, written so that blending them piece by piece bends one into
 * the other: each piece of one meets that of the other which is near it. Where a line begins and
 * how its pieces are spread is an accident of how it was found; blended from there, lines twist and
 * cut off what both hold.
 *
 * <p>Points are matched in their order along both lines so that their squared ways are least in
 * sum: dynamic time warping (Sakoe and Chiba 1978) from where the two, turned to lie on each other
 * as well as they can, are nearest; the matching is then evened out and both lines are drawn anew
 * through their points.
 *
 * @param from of the form of the first outline
 * @param to of the form of the second, in as many pieces
 */
public record Rings(Path from, Path to) {

  /** Beyond that, in drawing units, what lies between two forms is neither. */
  private static final double FAR = 110;

  /** Whether the outline is nothing but closed lines of curves. */
  public static boolean madeOf(Outline outline) {
    return curves(outline).isPresent();
  }

  /**
   * The two matched; empty where they are not as many closed lines of curves, or so unlike each
   * other that no form between would be seen as theirs.
   */
  public static Optional<Rings> matched(Outline first, Outline second) {
    Optional<List<List<Curve>>> from = curves(first);
    Optional<List<List<Curve>>> to = curves(second);
    if (from.isEmpty() || to.isEmpty() || from.get().size() != to.get().size()) {
      return Optional.empty();
    }
    List<Segment> a = new ArrayList<>();
    List<Segment> b = new ArrayList<>();
    for (int i = 0; i < from.get().size(); i++) {
      Matching matching = Matching.of(from.get().get(i), to.get().get(i));
      if (matching.unlikeness() > FAR) {
        return Optional.empty();
      }
      a.addAll(SmoothRing.through(matching.first()));
      b.addAll(SmoothRing.through(matching.second()));
    }
    return Optional.of(new Rings(new Path(a), new Path(b)));
  }

  /** The rings of an outline that is nothing but closed lines of curves. */
  private static Optional<List<List<Curve>>> curves(Outline outline) {
    if (!(outline instanceof Path(List<Segment> segments))) {
      return Optional.empty();
    }
    List<List<Curve>> rings = new ArrayList<>();
    List<Curve> ring = new ArrayList<>();
    for (Segment segment : segments) {
      switch (segment) {
        case Segment.Move _ when ring.isEmpty() -> {}
        case Curve curve -> ring.add(curve);
        case Segment.Close _ when !ring.isEmpty() -> {
          rings.add(List.copyOf(ring));
          ring.clear();
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    return ring.isEmpty() && !rings.isEmpty() ? Optional.of(rings) : Optional.empty();
  }
}
