package apparat.layout.alliances.majorization;

import apparat.layout.alliances.day.Chain;
import apparat.layout.alliances.day.Day;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import apparat.layout.alliances.distance.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Weighted stress majorization of all days at once: Gansner, Koren and North, "Graph Drawing by
 * Stress Majorization" (GD 2004), coupled over time as in Brandes and Mader, "A Quantitative
 * Comparison of Stress-Minimization Approaches for Offline Dynamic Graph Drawing" (GD 2011).
 *
 * <p>We depart from them in the coupling: it pulls in proportion to the distance moved, not to its
 * square (a total variation over time), by weights that are set to 1 / distance again in every
 * sweep. Most people then stand exactly still and the few who have a reason move. The days of one
 * person are solved together, as a tridiagonal system, so that somebody who stands still for years
 * moves as one. And we push boxes of disc and name apart inside the sweeps.
 */
public final class CoupledStress {

  private static final double BOX_WEIGHT = 3;
  private static final double GLUE = 1e6;

  private final Period period;
  private final List<Terms> terms;
  private final Room room;
  private final Places places;
  private final Pushes pushes;
  private final Neighbours neighbours;
  private final double[][] half;
  private final double[][] up;
  private final double[][] down;
  private final ChainSolver solverX;
  private final ChainSolver solverY;
  private final double[] pulls;
  private final double[] gathered = new double[4];

  /**
   * Works on {@code places} in place, in ideal edge lengths.
   *
   * @param pushes what else pulls somebody somewhere; read in every sweep
   */
  public CoupledStress(Period period, List<Terms> terms, Room room, Places places, Pushes pushes) {
    this.period = period;
    this.terms = terms;
    this.room = room;
    this.places = places;
    this.pushes = pushes;
    this.half = sizes(period.days(), Extent::half);
    this.up = sizes(period.days(), Extent::up);
    this.down = sizes(period.days(), Extent::down);
    this.neighbours = new Neighbours(period.days(), places);
    look();
    int days = period.days().size();
    this.solverX = new ChainSolver(days);
    this.solverY = new ChainSolver(days);
    this.pulls = new double[days];
  }

  /** One measure of all boxes by day and seat, side by side in memory. */
  private static double[][] sizes(List<Day> days, ToDoubleFunction<Extent> size) {
    return days.stream()
        .map(day -> Arrays.stream(day.extents()).mapToDouble(size).toArray())
        .toArray(double[][]::new);
  }

  /** Finds out again who stands near to whom. */
  public void look() {
    neighbours.look();
  }

  /**
   * One round over all people; returns the longest way that somebody was moved.
   *
   * @param coupling how firmly people are held between two days; infinite for one place
   * @param nearest the distance below which a move counts as none yet
   */
  public double sweep(double coupling, double nearest) {
    double longest = 0;
    for (int person = 0; person < period.people(); person++) {
      longest = Math.max(longest, moved(period.chains().get(person), coupling, nearest));
    }
    return longest;
  }

  private double moved(Chain chain, double coupling, double nearest) {
    int size = chain.size();
    for (int k = 0; k < size; k++) {
      gather(chain.days()[k], chain.seats()[k]);
      solverX.diagonal[k] = gathered[0];
      solverX.right[k] = gathered[1];
      solverY.diagonal[k] = gathered[2];
      solverY.right[k] = gathered[3];
      if (k + 1 < size) {
        double held = coupling * chain.holds()[k];
        pulls[k] =
            Double.isInfinite(held)
                ? GLUE
                : held / Math.max(nearest, places.moved(chain, k, k + 1));
      }
    }
    solverX.solve(pulls, size);
    solverY.solve(pulls, size);
    double longest = 0;
    Extent extent = chain.extent();
    for (int k = 0; k < size; k++) {
      double[] x = places.x()[chain.days()[k]];
      double[] y = places.y()[chain.days()[k]];
      int seat = chain.seats()[k];
      double newX = room.x(solverX.right[k], extent);
      double newY = room.y(solverY.right[k], extent);
      longest = Math.max(longest, Math.abs(newX - x[seat]) + Math.abs(newY - y[seat]));
      x[seat] = newX;
      y[seat] = newY;
    }
    return longest;
  }

  /** Adds up what the day wants of the person: weight and weighted place, for x and y. */
  private void gather(int t, int seat) {
    Day day = period.days().get(t);
    Terms of = terms.get(t);
    double[] x = places.x()[t];
    double[] y = places.y()[t];
    double x0 = x[seat];
    double y0 = y[seat];
    double weight = 1e-9;
    double sumX = weight * x0;
    double sumY = weight * y0;
    int[] others = of.others();
    double[] lengths = of.lengths();
    double[] weights = of.weights();
    int end = of.starts()[seat + 1];
    for (int e = of.starts()[seat]; e < end; e++) {
      int other = others[e];
      double dx = x0 - x[other];
      double dy = y0 - y[other];
      double distance = Math.sqrt(dx * dx + dy * dy);
      double factor = distance > 1e-9 ? lengths[e] / distance : 0;
      double w = weights[e];
      weight += w;
      sumX += w * (x[other] + dx * factor);
      sumY += w * (y[other] + dy * factor);
    }
    double scale = day.weight();
    gathered[0] = weight * scale;
    gathered[1] = sumX * scale;
    gathered[2] = weight * scale;
    gathered[3] = sumY * scale;
    boxes(t, x, y, seat, BOX_WEIGHT * scale);
    pushes.add(t, seat, x0, y0, scale, gathered);
  }

  private void boxes(int t, double[] x, double[] y, int seat, double w) {
    double[] halves = half[t];
    double ownHalf = halves[seat];
    double ownUp = up[t][seat];
    double ownDown = down[t][seat];
    for (int other : neighbours.of(t, seat)) {
      double dx = x[seat] - x[other];
      double dy = y[seat] - y[other];
      double needX = ownHalf + halves[other];
      if (Math.abs(dx) >= needX) {
        continue;
      }
      boolean above = dy < 0 || (dy == 0 && seat < other);
      double needY = above ? ownDown + up[t][other] : down[t][other] + ownUp;
      if (Math.abs(dy) >= needY) {
        continue;
      }
      if (needX - Math.abs(dx) < needY - Math.abs(dy)) {
        boolean left = dx < 0 || (dx == 0 && seat < other);
        gathered[0] += w;
        gathered[1] += w * (x[seat] + (left ? -1 : 1) * (needX - Math.abs(dx)) / 2);
      } else {
        gathered[2] += w;
        gathered[3] += w * (y[seat] + (above ? -1 : 1) * (needY - Math.abs(dy)) / 2);
      }
    }
  }
}
