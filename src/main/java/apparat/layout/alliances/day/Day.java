package apparat.layout.alliances.day;

import java.util.List;

/**
 * One keyframe in numbers; all arrays are by the order of people in view.
 *
 * @param people the person's number in the whole period, ascending
 * @param grounds the number of the camp; negative for none
 * @param blocs the numbers of the blocs, ascending
 */
public record Day(
    double weight, int[] people, int[] grounds, int[][] blocs, Extent[] extents, List<Link> links) {
  public int size() {
    return people.length;
  }

  /** Whether the two stand on the ground of one camp. */
  public boolean sameGround(int a, int b) {
    return grounds[a] >= 0 && grounds[a] == grounds[b];
  }

  /** Whether the two share a bloc. */
  public boolean sameBloc(int a, int b) {
    for (int one : blocs[a]) {
      for (int other : blocs[b]) {
        if (one == other) {
          return true;
        }
      }
    }
    return false;
  }
}
