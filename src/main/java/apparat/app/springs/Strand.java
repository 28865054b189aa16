package apparat.app.springs;

import apparat.geometry.Point;
import apparat.record.Tie;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The straight line of a tie from rim to rim; several between the same two people run beside each
 * other.
 */
record Strand(String key, Point from, Point to) {

  private static final double APART = 6;

  /**
   * @param pairs how many ties of each pair have been drawn before; counted up
   * @param reach the radius of a person
   */
  static Strand of(
      Tie tie, Map<String, Point> at, Map<String, Integer> pairs, ToDoubleFunction<String> reach) {
    boolean inOrder = tie.source().compareTo(tie.target()) < 0;
    String first = inOrder ? tie.source() : tie.target();
    String second = inOrder ? tie.target() : tie.source();
    int before = pairs.merge(first + "/" + second, 1, Integer::sum) - 1;
    double aside = APART * ((before + 1) / 2) * (before % 2 == 1 ? 1 : -1);
    Point a = at.get(first);
    Point b = at.get(second);
    double length = Math.max(1, Math.hypot(b.x() - a.x(), b.y() - a.y()));
    double dx = (b.x() - a.x()) / length;
    double dy = (b.y() - a.y()) / length;
    double begins = Math.min(reach.applyAsDouble(first), length / 2);
    double ends = Math.max(length - reach.applyAsDouble(second), length / 2);
    return new Strand(
        "tie/" + first + "/" + second + "/" + before,
        new Point(a.x() + dx * begins - dy * aside, a.y() + dy * begins + dx * aside),
        new Point(a.x() + dx * ends - dy * aside, a.y() + dy * ends + dx * aside));
  }

  /** A point beside the middle. */
  Point across(double away) {
    return at(0.5, away);
  }

  /**
   * A point on the line or beside it.
   *
   * @param share of the way from the one to the other
   */
  Point at(double share, double aside) {
    double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
    Point on = from.towards(to, share);
    return new Point(
        on.x() - (to.y() - from.y()) / length * aside,
        on.y() + (to.x() - from.x()) / length * aside);
  }
}
