package apparat.bench.map;

import apparat.geometry.Point;
import apparat.layout.alliances.Actor;
import apparat.layout.alliances.Bond;
import apparat.layout.alliances.Slice;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.ui.graphicGraph.GraphPosLengthUtils;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** The layouts of others. Each gets the ties of the day; who knows lengths gets ours. */
final class Peers {

  private static final int ROUNDS = 400;

  private Peers() {}

  private static double length(Bond bond) {
    return bond.alliance() ? bond.strength() == 3 ? 1.05 : 1.4 : bond.strength() == 3 ? 4.8 : 4.5;
  }

  /** GraphStream's SpringBox. */
  static Map<String, Point> springBox(Slice day) {
    Graph graph = new MultiGraph("day");
    SpringBox layout = new SpringBox(false, new Random(1921));
    graph.addSink(layout);
    layout.addAttributeSink(graph);
    day.actors().forEach(actor -> graph.addNode(actor.id()));
    int number = 0;
    for (Bond bond : day.bonds()) {
      graph.addEdge("e" + number++, bond.a(), bond.b()).setAttribute("layout.weight", length(bond));
    }
    for (int round = 0; round < ROUNDS; round++) {
      layout.compute();
    }
    Map<String, Point> places = new TreeMap<>();
    for (Actor actor : day.actors()) {
      double[] place = GraphPosLengthUtils.nodePosition(graph.getNode(actor.id()));
      places.put(actor.id(), new Point(place[0], place[1]));
    }
    return places;
  }

  /** JGraphT's algorithm of Fruchterman and Reingold, which knows no lengths. */
  static Map<String, Point> fruchtermanReingold(Slice day) {
    SimpleGraph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    day.actors().forEach(actor -> graph.addVertex(actor.id()));
    day.bonds().stream().filter(Bond::alliance).forEach(bond -> graph.addEdge(bond.a(), bond.b()));
    MapLayoutModel2D<String> model = new MapLayoutModel2D<>(new Box2D(0, 0, 10, 10));
    new FRLayoutAlgorithm2D<String, DefaultEdge>(ROUNDS, 0.5, new Random(1921))
        .layout(graph, model);
    Map<String, Point> places = new TreeMap<>();
    for (Actor actor : day.actors()) {
      Point2D place = model.get(actor.id());
      places.put(actor.id(), new Point(place.getX(), place.getY()));
    }
    return places;
  }

  static boolean hasNeato() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      if (new File(folder, "neato").canExecute()) {
        return true;
      }
    }
    return false;
  }

  /** Graphviz neato: stress majorization with the lengths of ties. */
  static Map<String, Point> neato(Slice day) throws IOException {
    StringBuilder dot = new StringBuilder("graph {\nmode=major\n");
    day.actors().forEach(actor -> dot.append('"').append(actor.id()).append("\"\n"));
    for (Bond bond : day.bonds()) {
      dot.append(
          String.format(
              java.util.Locale.ROOT,
              "\"%s\" -- \"%s\" [len=%.2f]%n",
              bond.a(),
              bond.b(),
              length(bond)));
    }
    Process process = new ProcessBuilder("neato", "-Tplain").start();
    try (var in = process.getOutputStream()) {
      in.write(dot.append("}\n").toString().getBytes(StandardCharsets.UTF_8));
    }
    Map<String, Point> places = new TreeMap<>();
    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split(" "))
        .filter(words -> words[0].equals("node"))
        .forEach(
            words ->
                places.put(
                    words[1].replace("\"", ""),
                    new Point(Double.parseDouble(words[2]), Double.parseDouble(words[3]))));
    return places;
  }
}
