package apparat.layout.alliances.majorization;

import apparat.layout.alliances.day.Chain;
import apparat.layout.alliances.day.Extent;
import apparat.layout.alliances.day.Period;
import apparat.layout.alliances.day.Places;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The stretches of days on which somebody stands exactly still, each with one place. */
public final class Runs {

  /** A stretch; the place may be changed. */
  public static final class Run {
    public final int person;
    public final BitSet days;
    public final Extent extent;
    public double x;
    public double y;

    private Run(int person, BitSet days, Extent extent, double x, double y) {
      this.person = person;
      this.days = days;
      this.extent = extent;
      this.x = x;
      this.y = y;
    }

    /** Whether the two share a day. */
    public boolean meets(Run other) {
      return days.nextSetBit(0) < other.days.length()
          && other.days.nextSetBit(0) < days.length()
          && days.intersects(other.days);
    }
  }

  private Runs() {}

  /** Joins days between which a person moves by less than {@code least}: they get their mean. */
  public static List<Run> snapped(Period period, Places places, double least) {
    List<Run> runs = new ArrayList<>();
    for (int person = 0; person < period.people(); person++) {
      Chain chain = period.chains().get(person);
      int from = 0;
      for (int k = 1; k <= chain.size(); k++) {
        if (k == chain.size() || places.moved(chain, k - 1, k) >= least) {
          runs.add(run(period, places, person, from, k));
          from = k;
        }
      }
    }
    return runs;
  }

  private static Run run(Period period, Places places, int person, int from, int to) {
    Chain chain = period.chains().get(person);
    BitSet days = new BitSet();
    Extent extent = Extent.NONE;
    double x = 0;
    double y = 0;
    double weight = 0;
    for (int k = from; k < to; k++) {
      int t = chain.days()[k];
      int seat = chain.seats()[k];
      double w = period.days().get(t).weight();
      days.set(t);
      extent = extent.union(period.days().get(t).extents()[seat]);
      x += w * places.x()[t][seat];
      y += w * places.y()[t][seat];
      weight += w;
    }
    return new Run(person, days, extent, x / weight, y / weight);
  }

  /** Writes the places of the runs back. */
  public static void place(List<Run> runs, Period period, Places places) {
    for (Run run : runs) {
      run.days.stream()
          .forEach(
              t -> {
                int seat = period.seat(run.person, t);
                places.x()[t][seat] = run.x;
                places.y()[t][seat] = run.y;
              });
    }
  }
}
