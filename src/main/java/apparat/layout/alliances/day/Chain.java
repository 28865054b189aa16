package apparat.layout.alliances.day;

/**
 * The days of one person in order of time.
 *
 * @param days on which the person is in view
 * @param seats the person's number among the people of that day
 * @param holds how firmly the person is held from one of these days to the next: 1, less where the
 *     person's ties change; one fewer than days
 * @param extent the largest room taken on any of these days
 */
public record Chain(int[] days, int[] seats, double[] holds, Extent extent) {
  public int size() {
    return days.length;
  }
}
