package apparat.layout.alliances.distance;

import apparat.layout.alliances.day.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The sparse stress of Ortmann, Klimenta and Brandes, "A Sparse Stress Model" (JGAA 21(5), 2017):
 * everybody is bound to those they are tied to and to some pivots, and a pivot counts as much as
 * the people that it stands for.
 *
 * <p>Pivots are chosen by the greatest distance from those chosen before (max-min), beginning with
 * whom most ties bind; ties of equal distance go to the first by order of id. We depart in the
 * region of a pivot: it holds whom the pivot is nearest to, all of it, not only its nearer half,
 * because distances in a signed graph have few values.
 */
final class Pivots {

  private static final int COUNT = 40;

  private final Day day;
  private final SignedDistances graph;

  Pivots(Day day, SignedDistances graph) {
    this.day = day;
    this.graph = graph;
  }

  Terms terms() {
    int n = day.size();
    List<TreeMap<Integer, double[]>> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      rows.add(new TreeMap<>());
    }
    List<Pivot> pivots = chosen(n);
    double[] shares = shares(pivots, n);
    for (int p = 0; p < pivots.size(); p++) {
      Pivot pivot = pivots.get(p);
      for (int i = 0; i < n; i++) {
        if (i != pivot.seat) {
          double length = pivot.lengths[i];
          rows.get(i).put(pivot.seat, new double[] {length, shares[p] * Lengths.weight(length)});
        }
      }
    }
    Targets.direct(
        day,
        (a, b, length) ->
            rows.get(a)
                .merge(
                    b,
                    new double[] {length, Lengths.weight(length)},
                    (pivotal, tie) -> new double[] {length, Math.max(pivotal[1], tie[1])}));
    return flat(rows);
  }

  private List<Pivot> chosen(int n) {
    List<Pivot> pivots = new ArrayList<>();
    double[] nearest = new double[n];
    java.util.Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    int seat = 0;
    for (int i = 1; i < n; i++) {
      seat = graph.degree(i) > graph.degree(seat) ? i : seat;
    }
    while (pivots.size() < COUNT && pivots.size() < n) {
      Pivot pivot = new Pivot(seat, lengths(seat));
      pivots.add(pivot);
      nearest[seat] = -1;
      seat = -1;
      for (int i = 0; i < n; i++) {
        nearest[i] = Math.min(nearest[i], pivot.lengths[i]);
        if (nearest[i] > 0 && (seat < 0 || nearest[i] > nearest[seat])) {
          seat = i;
        }
      }
      if (seat < 0) {
        break;
      }
    }
    return pivots;
  }

  private double[] lengths(int seat) {
    double[][] found = graph.from(seat);
    double[] lengths = new double[day.size()];
    for (int j = 0; j < lengths.length; j++) {
      lengths[j] = j == seat ? 0 : Targets.untied(day, seat, j, found);
    }
    return lengths;
  }

  /** How many people each pivot stands for. */
  private static double[] shares(List<Pivot> pivots, int n) {
    double[] shares = new double[pivots.size()];
    for (int i = 0; i < n; i++) {
      int best = 0;
      for (int p = 1; p < pivots.size(); p++) {
        best = pivots.get(p).lengths[i] < pivots.get(best).lengths[i] ? p : best;
      }
      shares[best]++;
    }
    return shares;
  }

  private static Terms flat(List<TreeMap<Integer, double[]>> rows) {
    int[] starts = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      starts[i + 1] = starts[i] + rows.get(i).size();
    }
    int[] others = new int[starts[rows.size()]];
    double[] lengths = new double[others.length];
    double[] weights = new double[others.length];
    int at = 0;
    for (TreeMap<Integer, double[]> row : rows) {
      for (var term : row.entrySet()) {
        others[at] = term.getKey();
        lengths[at] = term.getValue()[0];
        weights[at++] = term.getValue()[1];
      }
    }
    return new Terms(starts, others, lengths, weights);
  }

  private record Pivot(int seat, double[] lengths) {}
}
