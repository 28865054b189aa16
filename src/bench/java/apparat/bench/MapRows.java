package apparat.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import apparat.bench.frame.OurFrames;
import apparat.bench.map.LargeMap;
import apparat.bench.map.MapFigures;
import apparat.bench.map.ShippedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is measured of the map of alliances. */
final class MapRows {

  private static final int KEYFRAMES = 60;

  private MapRows() {}

  static List<Row> all() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        limit(
            "map of the whole period of the shipped data",
            Operation.warm(ShippedMap.class, "period", MILLISECONDS),
            new Row.Goal.AtMost(300)));
    for (int people : new int[] {188, 375, 750}) {
      rows.add(large(people, new Row.Goal.Open()));
    }
    rows.add(large(1500, new Row.Goal.AtMost(8000)));
    rows.add(
        limit(
            "export of the map of a day, whole process",
            Image.launcher(
                "export", "--view", "alliances", "--at", "1926-08-01", "--to", "target/map.svg"),
            new Row.Goal.AtMost(1500)));
    rows.add(
        limit(
            "a frame of the map, 37 people",
            Program.java(OurFrames.class, "map").printing("median"),
            new Row.Goal.AtMost(16)));
    rows.add(
        limit(
            "a frame of 1,500 people and 6,000 ties",
            Program.java(OurFrames.class, "1500", "6000").printing("median"),
            new Row.Goal.AtMost(33)));
    rows.add(
        quality("stress of the map beside a free layout of each day", "stress", "independent"));
    rows.add(quality("stress", "stress", "springbox"));
    rows.add(quality("stress", "stress", "fr"));
    if (MapFigures.hasNeato()) {
      rows.add(quality("stress", "stress", "neato"));
      rows.add(quality("how far people move without a reason", "moved", "neato"));
    } else {
      System.err.println("Graphviz neato is not installed here: its rows are left out.");
    }
    return rows;
  }

  private static Row limit(String what, Probe ours, Row.Goal goal) {
    return Row.limit("map", what, "ms", ours, goal);
  }

  private static Row large(int people, Row.Goal goal) {
    int ties = 4 * people;
    String what =
        String.format(
            Locale.ROOT, "map of %,d people, %,d ties, %d keyframes", people, ties, KEYFRAMES);
    Program program =
        Program.java(
            LargeMap.class,
            Integer.toString(people),
            Integer.toString(ties),
            Integer.toString(KEYFRAMES));
    return limit(what, program.printing("layout"), goal);
  }

  private static Row quality(String what, String figure, String peer) {
    return Row.of(
        "map",
        what,
        "edges",
        Program.java(MapFigures.class, "anchored").printing(figure),
        peer,
        Program.java(MapFigures.class, peer).printing(figure),
        peer.equals("independent") ? 1.14 : 1);
  }
}
