package apparat.geometry;

import apparat.geometry.Path.Segment.Curve;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Points of two closed lines that belong together: as many of one as of the other, in the order of
 * both.
 */
record Matching(List<Point> first, List<Point> second) {

  /** So many points follow the outline of a group within half a unit. */
  private static final int POINTS = 96;

  /** Over so many pairs to each side the matching is evened out, or corners would be torn out. */
  private static final int EVENED = 5;

  /** Points by their numbers along both lines, counted on over the beginning. */
  private record Pairs(double[] first, double[] second, int around, int about) {

    /** The number of pair k along the first line. */
    double onFirst(int k) {
      return at(first, around, k);
    }

    double onSecond(int k) {
      return at(second, about, k);
    }

    private static double at(double[] numbers, int lap, int k) {
      int n = numbers.length;
      return numbers[Math.floorMod(k, n)] + (double) lap * Math.floorDiv(k, n);
    }

    Pairs evened() {
      double[] a = new double[first.length];
      double[] b = new double[first.length];
      for (int k = 0; k < a.length; k++) {
        for (int by = -EVENED; by <= EVENED; by++) {
          a[k] += onFirst(k + by) / (2 * EVENED + 1);
          b[k] += onSecond(k + by) / (2 * EVENED + 1);
        }
      }
      return new Pairs(a, b, around, about);
    }
  }

  static Matching of(List<Curve> first, List<Curve> second) {
    int turn = first.size() == second.size() ? turn(first, second) : 0;
    int start = nearest(first, turned(second, turn));
    List<Curve> a = turned(first, start);
    List<Curve> b = turned(second, turn + start);
    Pairs pairs = warped(a, b).evened();
    List<Point> from = new ArrayList<>(POINTS);
    List<Point> to = new ArrayList<>(POINTS);
    for (int i = 0; i < POINTS; i++) {
      double at = (double) i * pairs.first().length / POINTS;
      int k = (int) at;
      double share = at - k;
      from.add(point(a, pairs.onFirst(k) * (1 - share) + pairs.onFirst(k + 1) * share));
      to.add(point(b, pairs.onSecond(k) * (1 - share) + pairs.onSecond(k + 1) * share));
    }
    return new Matching(from, to);
  }

  /** The way of points beside the mean way of all, as root of the mean square. */
  double unlikeness() {
    int n = first.size();
    double meanX = 0;
    double meanY = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double x = second.get(i).x() - first.get(i).x();
      double y = second.get(i).y() - first.get(i).y();
      meanX += x / n;
      meanY += y / n;
      squares += (x * x + y * y) / n;
    }
    return Math.sqrt(Math.max(0, squares - meanX * meanX - meanY * meanY));
  }

  /** The line begun with another of its pieces. */
  private static List<Curve> turned(List<Curve> ring, int first) {
    List<Curve> turned = new ArrayList<>(ring);
    Collections.rotate(turned, -first);
    return turned;
  }

  /** With which piece the second begins where the two lie on each other best. */
  private static int turn(List<Curve> first, List<Curve> second) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int turn = 0; turn < second.size(); turn++) {
      double sum = 0;
      for (int i = 0; i < first.size(); i++) {
        sum += way(first.get(i), second.get((turn + i) % second.size()));
      }
      if (sum < least) {
        least = sum;
        best = turn;
      }
    }
    return best;
  }

  private static int nearest(List<Curve> first, List<Curve> second) {
    int best = 0;
    for (int i = 1; i < Math.min(first.size(), second.size()); i++) {
      if (way(first.get(i), second.get(i)) < way(first.get(best), second.get(best))) {
        best = i;
      }
    }
    return best;
  }

  /** The squared way from the end of one piece to that of another. */
  private static double way(Curve a, Curve b) {
    return (a.x() - b.x()) * (a.x() - b.x()) + (a.y() - b.y()) * (a.y() - b.y());
  }

  /** The first pieces of both meet, and so do the last. */
  private static Pairs warped(List<Curve> first, List<Curve> second) {
    double[][] sums = sums(first, second);
    List<Integer> a = new ArrayList<>();
    List<Integer> b = new ArrayList<>();
    int i = first.size() - 1;
    int j = second.size() - 1;
    while (i > 0 || j > 0) {
      a.add(i);
      b.add(j);
      double both = sum(sums, i - 1, j - 1);
      double one = sum(sums, i - 1, j);
      double other = sum(sums, i, j - 1);
      boolean together = both <= Math.min(one, other);
      i -= together || one <= other ? 1 : 0;
      j -= together || one > other ? 1 : 0;
    }
    a.add(0);
    b.add(0);
    return new Pairs(numbers(a), numbers(b), first.size(), second.size());
  }

  private static double[] numbers(List<Integer> backwards) {
    return backwards.reversed().stream().mapToDouble(Integer::doubleValue).toArray();
  }

  private static double[][] sums(List<Curve> first, List<Curve> second) {
    double[][] sums = new double[first.size()][second.size()];
    for (int i = 0; i < first.size(); i++) {
      for (int j = 0; j < second.size(); j++) {
        double before =
            Math.min(sum(sums, i - 1, j - 1), Math.min(sum(sums, i - 1, j), sum(sums, i, j - 1)));
        sums[i][j] = (i == 0 && j == 0 ? 0 : before) + way(first.get(i), second.get(j));
      }
    }
    return sums;
  }

  private static double sum(double[][] sums, int i, int j) {
    return i < 0 || j < 0 ? Double.POSITIVE_INFINITY : sums[i][j];
  }

  /** The point of the line at a number: piece 3 ends at 3, half of piece 4 at 3.5. */
  private static Point point(List<Curve> ring, double number) {
    int end = (int) Math.floor(number);
    double t = number - end;
    Curve before = ring.get(Math.floorMod(end, ring.size()));
    Curve piece = ring.get(Math.floorMod(end + 1, ring.size()));
    return new Point(
        cubic(before.x(), piece.x1(), piece.x2(), piece.x(), t),
        cubic(before.y(), piece.y1(), piece.y2(), piece.y(), t));
  }

  private static double cubic(double a, double b, double c, double d, double t) {
    double s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  }
}
