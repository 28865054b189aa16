package apparat.bench.map;

import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.alliances.Actor;
import apparat.layout.alliances.PeriodLayout;
import apparat.layout.alliances.Slice;
import apparat.layout.alliances.Spot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Days laid out one by one and then turned, mirrored, scaled and moved so that each fits the day
 * before as well as it can (Procrustes), which is the best that layouts of single days can hope
 * for.
 */
final class Aligned {

  private Aligned() {}

  static List<Map<String, Spot>> map(List<Slice> slices, DayLayout layout) throws IOException {
    List<Map<String, Spot>> map = new ArrayList<>();
    Map<String, Point> before = Map.of();
    for (Slice slice : slices) {
      Map<String, Point> places = layout.places(slice);
      if (!before.isEmpty()) {
        places = fitted(places, before);
      }
      map.add(spots(slice, places));
      before = places;
    }
    return map;
  }

  private static Map<String, Point> fitted(Map<String, Point> places, Map<String, Point> before) {
    List<String> both = places.keySet().stream().filter(before::containsKey).toList();
    Point from = middle(places, both);
    Point to = middle(before, both);
    double[] plain = turn(places, before, both, from, to, 1);
    double[] mirrored = turn(places, before, both, from, to, -1);
    int side = Math.hypot(plain[0], plain[1]) >= Math.hypot(mirrored[0], mirrored[1]) ? 1 : -1;
    double[] turn = side == 1 ? plain : mirrored;
    double size = Math.max(1e-9, Math.hypot(turn[0], turn[1]));
    double scale = spread(before, both, to) / Math.max(1e-9, spread(places, both, from));
    double cos = turn[0] / size * scale;
    double sin = turn[1] / size * scale;
    Map<String, Point> fitted = new TreeMap<>();
    places.forEach(
        (id, place) -> {
          double x = place.x() - from.x();
          double y = side * (place.y() - from.y());
          fitted.put(id, new Point(to.x() + cos * x - sin * y, to.y() + sin * x + cos * y));
        });
    return fitted;
  }

  private static double[] turn(
      Map<String, Point> places,
      Map<String, Point> before,
      List<String> both,
      Point from,
      Point to,
      int side) {
    double[] sums = new double[2];
    for (String id : both) {
      double x = places.get(id).x() - from.x();
      double y = side * (places.get(id).y() - from.y());
      double u = before.get(id).x() - to.x();
      double v = before.get(id).y() - to.y();
      sums[0] += x * u + y * v;
      sums[1] += x * v - y * u;
    }
    return sums;
  }

  private static Point middle(Map<String, Point> places, List<String> ids) {
    return new Point(
        ids.stream().mapToDouble(id -> places.get(id).x()).average().orElse(0),
        ids.stream().mapToDouble(id -> places.get(id).y()).average().orElse(0));
  }

  private static double spread(Map<String, Point> places, List<String> ids, Point middle) {
    return Math.sqrt(
        ids.stream()
            .map(places::get)
            .mapToDouble(p -> Math.pow(p.x() - middle.x(), 2) + Math.pow(p.y() - middle.y(), 2))
            .sum());
  }

  private static Map<String, Spot> spots(Slice slice, Map<String, Point> places) {
    Map<String, Spot> spots = new TreeMap<>();
    for (Actor actor : slice.actors()) {
      Point place = places.get(actor.id());
      Point centre = new Point(place.x() * PeriodLayout.STRETCH, place.y());
      Box name = new Box(centre.x(), centre.y(), 0, 0);
      spots.put(actor.id(), new Spot(centre, name, Optional.empty()));
    }
    return spots;
  }
}
