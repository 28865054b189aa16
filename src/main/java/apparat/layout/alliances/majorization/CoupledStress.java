package apparat.layout.alliances.majorization;

import apparat.layout.alliances.day.Chain;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import apparat.layout.alliances.distance.Terms;
import java.util.List;

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
  private final Rows rows;
  private final Tracks tracks;
  private final Room room;
  private final Pushes pushes;
  private final Neighbours neighbours;
  private final Boxes boxes;
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
    this.rows = Rows.of(period, terms);
    this.tracks = new Tracks(period, places);
    this.room = room;
    this.pushes = pushes;
    this.boxes = new Boxes(period);
    this.neighbours = new Neighbours(period, places, boxes);
    look();
    int days = period.days().size();
    this.solverX = new ChainSolver(days);
    this.solverY = new ChainSolver(days);
    this.pulls = new double[days];
  }

  /** Finds out again who stands near to whom. */
  public void look() {
    tracks.look();
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
      longest = Math.max(longest, moved(person, coupling, nearest));
    }
    return longest;
  }

  private double moved(int person, double coupling, double nearest) {
    Chain chain = period.chains().get(person);
    int size = chain.size();
    for (int k = 0; k < size; k++) {
      gather(person, k, chain.days()[k], chain.seats()[k]);
      solverX.diagonal[k] = gathered[0];
      solverX.right[k] = gathered[1];
      solverY.diagonal[k] = gathered[2];
      solverY.right[k] = gathered[3];
      if (k + 1 < size) {
        double held = coupling * chain.holds()[k];
        pulls[k] =
            Double.isInfinite(held)
                ? GLUE
                : held
                    / Math.max(nearest, tracks.moved(person, chain.days()[k], chain.days()[k + 1]));
      }
    }
    solverX.solve(pulls, size);
    solverY.solve(pulls, size);
    return placed(person, chain);
  }

  private double placed(int person, Chain chain) {
    double longest = 0;
    Extent extent = chain.extent();
    for (int k = 0; k < chain.size(); k++) {
      int day = chain.days()[k];
      double newX = room.x(solverX.right[k], extent);
      double newY = room.y(solverY.right[k], extent);
      longest = Math.max(longest, tracks.move(person, day, chain.seats()[k], newX, newY));
    }
    return longest;
  }

  /** Adds up what the day wants of the person: weight and weighted place, for x and y. */
  private void gather(int person, int k, int t, int seat) {
    double[] x = tracks.x();
    double[] y = tracks.y();
    double x0 = x[tracks.at(person, t)];
    double y0 = y[tracks.at(person, t)];
    double weight = 1e-9;
    double sumX = weight * x0;
    double sumY = weight * y0;
    int[] others = rows.others()[person];
    double[] lengths = rows.lengths()[person];
    double[] weights = rows.weights()[person];
    int end = rows.starts()[person][k + 1];
    for (int e = rows.starts()[person][k]; e < end; e++) {
      int other = tracks.at(others[e], t);
      double dx = x0 - x[other];
      double dy = y0 - y[other];
      double distance = Math.sqrt(dx * dx + dy * dy);
      double factor = distance > 1e-9 ? lengths[e] / distance : 0;
      double w = weights[e];
      weight += w;
      sumX += w * (x[other] + dx * factor);
      sumY += w * (y[other] + dy * factor);
    }
    double scale = period.days().get(t).weight();
    gathered[0] = weight * scale;
    gathered[1] = sumX * scale;
    gathered[2] = weight * scale;
    gathered[3] = sumY * scale;
    boxes(person, t, x0, y0, BOX_WEIGHT * scale);
    pushes.add(t, seat, x0, y0, scale, gathered);
  }

  private void boxes(int person, int t, double x0, double y0, double w) {
    double[] x = tracks.x();
    double[] y = tracks.y();
    Neighbours.Near near = neighbours.on(t);
    double ownHalf = boxes.half(t, person);
    double ownUp = boxes.up(t, person);
    double ownDown = boxes.down(t, person);
    int end = near.starts()[person + 1];
    for (int e = near.starts()[person]; e < end; e++) {
      int other = near.others()[e];
      double dx = x0 - x[tracks.at(other, t)];
      double dy = y0 - y[tracks.at(other, t)];
      double needX = ownHalf + boxes.half(t, other);
      if (Math.abs(dx) >= needX) {
        continue;
      }
      boolean above = dy < 0 || (dy == 0 && person < other);
      double needY = above ? ownDown + boxes.up(t, other) : boxes.down(t, other) + ownUp;
      if (Math.abs(dy) >= needY) {
        continue;
      }
      if (needX - Math.abs(dx) < needY - Math.abs(dy)) {
        boolean left = dx < 0 || (dx == 0 && person < other);
        gathered[0] += w;
        gathered[1] += w * (x0 + (left ? -1 : 1) * (needX - Math.abs(dx)) / 2);
      } else {
        gathered[2] += w;
        gathered[3] += w * (y0 + (above ? -1 : 1) * (needY - Math.abs(dy)) / 2);
      }
    }
  }
}
