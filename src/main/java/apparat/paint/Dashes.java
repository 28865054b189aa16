package apparat.paint;

import apparat.geometry.Polyline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a line into dashes. */
final class Dashes {
  private Dashes() {}

  /** The dashes of the line; lengths of dashes and gaps alternate, beginning with a dash. */
  static List<Polyline> of(Polyline line, List<Double> lengths) {
    double whole = lengths.stream().mapToDouble(Double::doubleValue).sum();
    if (!(whole > 0)) {
      return List.of(line);
    }
    List<Polyline> dashes = new ArrayList<>();
    List<Double> dash = new ArrayList<>();
    int turn = 0;
    double left = lengths.getFirst();
    double[] xs = line.xs();
    double[] ys = line.ys();
    dash.add(xs[0]);
    dash.add(ys[0]);
    for (int i = 0; i < line.pieces(); i++) {
      int next = (i + 1) % line.size();
      double length = Math.hypot(xs[next] - xs[i], ys[next] - ys[i]);
      double at = 0;
      while (length - at > left) {
        at += left;
        double x = xs[i] + (xs[next] - xs[i]) * at / length;
        double y = ys[i] + (ys[next] - ys[i]) * at / length;
        finish(dashes, dash, x, y, turn);
        turn++;
        left = lengths.get(turn % lengths.size());
      }
      left -= length - at;
      dash.add(xs[next]);
      dash.add(ys[next]);
    }
    finish(
        dashes,
        dash,
        xs[line.closed() ? 0 : xs.length - 1],
        ys[line.closed() ? 0 : ys.length - 1],
        turn);
    return dashes;
  }

  /** Ends the dash or the gap at the point, where the next one begins. */
  private static void finish(
      List<Polyline> dashes, List<Double> dash, double x, double y, int turn) {
    int n = dash.size();
    if (dash.get(n - 2) != x || dash.get(n - 1) != y) {
      dash.add(x);
      dash.add(y);
    }
    if (turn % 2 == 0 && dash.size() > 2) {
      double[] xs = new double[dash.size() / 2];
      double[] ys = new double[xs.length];
      Arrays.setAll(xs, i -> dash.get(2 * i));
      Arrays.setAll(ys, i -> dash.get(2 * i + 1));
      dashes.add(new Polyline(xs, ys, false));
    }
    dash.clear();
    dash.add(x);
    dash.add(y);
  }
}
