package apparat.layout.alliances.majorization;

/** What pulls people somewhere besides stress. */
public interface Pushes {

  /** Nothing does. */
  Pushes NONE = (day, seat, x, y, scale, sums) -> {};

  /**
   * Adds weight of x, weighted x, weight of y, weighted y.
   *
   * @param scale the weight of the day
   */
  void add(int day, int seat, double x, double y, double scale, double[] sums);
}
