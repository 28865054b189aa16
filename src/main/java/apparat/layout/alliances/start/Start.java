package apparat.layout.alliances.start;

import apparat.layout.alliances.day.Chain;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.distance.Terms;
import java.util.List;

/**
 * One place for each person, lying on its broad side, the person of the largest discs at the left.
 *
 * @param x by person, in ideal edge lengths, the middle of all at 0
 * @param y by person
 */
public record Start(double[] x, double[] y) {

  /** The start for a period with the terms of its days. */
  public static Start of(Period period, List<Terms> terms) {
    double[][] places = new StressDescent(Aggregate.of(period, terms)).best();
    Start start = new Start(places[0], places[1]);
    start.centre();
    start.layDown();
    start.turn(period);
    return start;
  }

  /** The same standing upright, the person of the largest discs above. */
  public Start upright() {
    return new Start(y, x);
  }

  private void centre() {
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < x.length; i++) {
      meanX += x[i] / x.length;
      meanY += y[i] / x.length;
    }
    for (int i = 0; i < x.length; i++) {
      x[i] -= meanX;
      y[i] -= meanY;
    }
  }

  /** Turns the longer principal axis to the horizontal. */
  private void layDown() {
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += x[i] * x[i];
      yy += y[i] * y[i];
      xy += x[i] * y[i];
    }
    double angle = Math.atan2(2 * xy, xx - yy) / 2;
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    for (int i = 0; i < x.length; i++) {
      double turned = x[i] * cos + y[i] * sin;
      y[i] = y[i] * cos - x[i] * sin;
      x[i] = turned;
    }
  }

  /** Mirrors so that the largest person is at the left and whoever is furthest off is above. */
  private void turn(Period period) {
    int largest = 0;
    int furthest = 0;
    double most = -1;
    for (int i = 0; i < x.length; i++) {
      double size = 0;
      Chain chain = period.chains().get(i);
      for (int k = 0; k < chain.size(); k++) {
        size += period.days().get(chain.days()[k]).extents()[chain.seats()[k]].up();
      }
      largest = size > most ? i : largest;
      most = Math.max(most, size);
      furthest = Math.abs(y[i]) > Math.abs(y[furthest]) ? i : furthest;
    }
    boolean mirrorX = x.length > 0 && x[largest] > 0;
    boolean mirrorY = x.length > 0 && y[furthest] > 0;
    for (int i = 0; i < x.length; i++) {
      x[i] = mirrorX ? -x[i] : x[i];
      y[i] = mirrorY ? -y[i] : y[i];
    }
  }
}
