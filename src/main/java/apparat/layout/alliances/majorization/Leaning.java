package apparat.layout.alliances.majorization;

import apparat.layout.alliances.day.Places;

/**
 * Pulls everybody to a given place of theirs, besides what else pushes them.
 *
 * @param places where they are to be, by day, then by seat; not those that are being changed
 * @param weight how firmly they are pulled there
 */
public record Leaning(Pushes others, Places places, double weight) implements Pushes {

  @Override
  public void add(int day, int seat, double x, double y, double scale, double[] sums) {
    others.add(day, seat, x, y, scale, sums);
    double w = weight * scale;
    sums[0] += w;
    sums[1] += w * places.x()[day][seat];
    sums[2] += w;
    sums[3] += w * places.y()[day][seat];
  }
}
