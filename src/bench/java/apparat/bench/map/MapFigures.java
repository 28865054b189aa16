package apparat.bench.map;

import apparat.bench.layout.RealDay;
import apparat.geometry.Point;
import apparat.layout.alliances.Dial;
import apparat.layout.alliances.Figures;
import apparat.layout.alliances.PeriodLayout;
import apparat.layout.alliances.Progress;
import apparat.layout.alliances.Slice;
import apparat.layout.alliances.Spot;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints the figures of maps of the shipped data: with one word, those of that map; else a table of
 * all.
 */
public final class MapFigures {

  private static final List<String> ALL =
      List.of(
          "still", "anchored", "follows", "independent", "aggregate", "springbox", "fr", "neato");

  private final List<Slice> slices = ShippedMap.slices(RealDay.densest().history());

  private MapFigures() {}

  public static void main(String[] args) throws IOException {
    MapFigures figures = new MapFigures();
    if (args.length == 1) {
      Figures of = figures.of(args[0]);
      System.out.println("stress " + of.stress());
      System.out.println("moved " + of.moved());
      System.out.println("moments " + of.movedBetweenMoments());
      System.out.println("standing " + 100 * of.standing());
      return;
    }
    System.out.println("| map | stress | moved | between key moments | stand still | ms |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
    for (String name : ALL) {
      if (name.equals("neato") && !Peers.hasNeato()) {
        System.out.println("Graphviz neato is not installed here, so that its row is left out.");
      } else {
        figures.print(name);
      }
    }
  }

  /** Whether neato can be asked. */
  public static boolean hasNeato() {
    return Peers.hasNeato();
  }

  private void print(String name) throws IOException {
    long start = System.nanoTime();
    Figures of = of(name);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.4f | %.3f | %.3f | %.1f %% | %d |%n",
        name,
        of.stress(),
        of.moved(),
        of.movedBetweenMoments(),
        100 * of.standing(),
        (System.nanoTime() - start) / 1_000_000);
  }

  private Figures of(String name) throws IOException {
    return Figures.of(slices, map(name), ShippedMap.ROOM, PeriodLayout.STRETCH);
  }

  private List<Map<String, Spot>> map(String name) throws IOException {
    return switch (name) {
      case "independent" -> Aligned.map(slices, MapFigures::alone);
      case "aggregate" -> PeriodLayout.aggregate(slices, ShippedMap.ROOM);
      case "springbox" -> Aligned.map(slices, Peers::springBox);
      case "fr" -> Aligned.map(slices, Peers::fruchtermanReingold);
      case "neato" -> Aligned.map(slices, Peers::neato);
      default ->
          PeriodLayout.of(
              slices,
              ShippedMap.ROOM,
              Dial.valueOf(name.toUpperCase(Locale.ROOT)),
              Progress.UNWATCHED);
    };
  }

  /** The day by our method, without the days around it. */
  private static Map<String, Point> alone(Slice day) {
    Map<String, Point> places = new TreeMap<>();
    PeriodLayout.of(List.of(day), ShippedMap.ROOM, Dial.FOLLOWS, Progress.UNWATCHED)
        .getFirst()
        .forEach(
            (id, spot) ->
                places.put(
                    id, new Point(spot.centre().x() / PeriodLayout.STRETCH, spot.centre().y())));
    return places;
  }
}
