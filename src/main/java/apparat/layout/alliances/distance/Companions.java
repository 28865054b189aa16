package apparat.layout.alliances.distance;

import apparat.layout.alliances.day.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Whom of the many people of a day a person is bound to besides ties and pivots: in a small camp
 * everybody, in a large one a scattered few, who stand for all; those of no camp likewise.
 *
 * <p>Pivots alone would not do there: all people of a camp should be equally far from one another,
 * so that all would have the same few distances from the pivots and come to lie on heaps.
 */
final class Companions {

  /** So many others each is bound to, on average. */
  private static final int MOST = 24;

  private final Day day;
  private final List<int[]> camps = new ArrayList<>();
  private int[] strangers = {};

  Companions(Day day) {
    this.day = day;
    TreeMap<Integer, List<Integer>> seats = new TreeMap<>();
    for (int i = 0; i < day.size(); i++) {
      seats.computeIfAbsent(Math.max(-1, day.grounds()[i]), ground -> new ArrayList<>()).add(i);
    }
    seats.forEach(
        (ground, people) -> {
          int[] camp = people.stream().mapToInt(Integer::intValue).toArray();
          if (ground < 0) {
            strangers = camp;
          } else {
            camps.add(camp);
          }
        });
  }

  /** Tells every pair once. */
  void tell(Told told) {
    camps.forEach(camp -> tell(camp, Lengths.SAME_GROUND, told));
    // Of two people by chance hardly any are nearer than that, and ties and pivots tell who is.
    tell(strangers, Lengths.STRANGERS, told);
  }

  private void tell(int[] people, double length, Told told) {
    double share = Math.min(1, MOST / (people.length - 1.0));
    double weight = Lengths.weight(length) / share;
    for (int a = 0; a < people.length; a++) {
      for (int b = a + 1; b < people.length; b++) {
        if (scattered(day.people()[people[a]], day.people()[people[b]]) < share) {
          told.pair(people[a], people[b], length, weight);
        }
      }
    }
  }

  /**
   * A number of at least 0 and below 1 that is the same for two people on every day, and without
   * order from pair to pair: the finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
   */
  private static double scattered(int a, int b) {
    long mixed = ((long) a << 32 | b) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return ((mixed ^ mixed >>> 31) >>> 11) * 0x1.0p-53;
  }

  /** Takes a pair. */
  interface Told {

    /**
     * One pair.
     *
     * @param weight what the pair counts, and those that it stands for
     */
    void pair(int a, int b, double length, double weight);
  }
}
