package apparat.layout.alliances.distance;

import apparat.layout.alliances.day.Day;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sparse stress of Ortmann, Klimenta and Brandes, "A Sparse Stress Model" (JGAA 21(5), 2017):
 * everybody is bound to those they are tied to and to some pivots, and a pivot counts as much as
 * the people that it stands for.
 *
 * <p>We depart from it within a camp, where everybody is bound to {@link Companions} and to no
 * pivot.
 *
 * <p>Pivots are chosen by the greatest distance from those chosen before (max-min), beginning with
 * whom most ties bind; ties of equal distance go to the first by order of id. We depart in the
 * region of a pivot: it holds whom the pivot is nearest to, all of it, not only its nearer half,
 * because distances in a signed graph have few values.
 */
final class Pivots {

  private static final int COUNT = 28;

  private final Day day;
  private final SignedDistances graph;

  Pivots(Day day, SignedDistances graph) {
    this.day = day;
    this.graph = graph;
  }

  Terms terms() {
    int n = day.size();
    List<Pivot> pivots = chosen(n);
    double[] shares = shares(pivots, n);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      rows.add(new Row(pivots.size() + graph.degree(i)));
    }
    Targets.direct(day, (a, b, length) -> rows.get(a).put(b, length, Lengths.weight(length)));
    new Companions(day)
        .tell(
            (a, b, length, weight) -> {
              rows.get(a).merge(b, length, weight);
              rows.get(b).merge(a, length, weight);
            });
    for (int p = 0; p < pivots.size(); p++) {
      Pivot pivot = pivots.get(p);
      for (int i = 0; i < n; i++) {
        if (i != pivot.seat && !day.sameGround(i, pivot.seat)) {
          double length = pivot.lengths[i];
          rows.get(i).merge(pivot.seat, length, shares[p] * Lengths.weight(length));
        }
      }
    }
    return flat(rows);
  }

  private List<Pivot> chosen(int n) {
    List<Pivot> pivots = new ArrayList<>();
    double[] nearest = new double[n];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
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

  private static Terms flat(List<Row> rows) {
    int[] starts = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      starts[i + 1] = starts[i] + rows.get(i).size;
    }
    int[] others = new int[starts[rows.size()]];
    double[] lengths = new double[others.length];
    double[] weights = new double[others.length];
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      System.arraycopy(row.others, 0, others, starts[i], row.size);
      System.arraycopy(row.lengths, 0, lengths, starts[i], row.size);
      System.arraycopy(row.weights, 0, weights, starts[i], row.size);
    }
    return new Terms(starts, others, lengths, weights);
  }

  private record Pivot(int seat, double[] lengths) {}

  /** The terms of one seat: first those it is tied to, then companions and pivots. */
  private static final class Row {
    private int[] others;
    private double[] lengths;
    private double[] weights;
    private int size;
    private int tied;

    Row(int most) {
      others = new int[most];
      lengths = new double[most];
      weights = new double[most];
    }

    void put(int other, double length, double weight) {
      others[size] = other;
      lengths[size] = length;
      weights[size++] = weight;
      tied = size;
    }

    /** Another to whom the seat is tied keeps the length of the tie and the greater weight. */
    void merge(int other, double length, double weight) {
      for (int k = 0; k < tied; k++) {
        if (others[k] == other) {
          weights[k] = Math.max(weights[k], weight);
          return;
        }
      }
      if (size == others.length) {
        others = Arrays.copyOf(others, 2 * size + 1);
        lengths = Arrays.copyOf(lengths, 2 * size + 1);
        weights = Arrays.copyOf(weights, 2 * size + 1);
      }
      others[size] = other;
      lengths[size] = length;
      weights[size++] = weight;
    }
  }
}
