package apparat.bench.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A made-up graph all of whose nodes move to and fro: the same for us and for the peer. */
final class MovingGraph {

  /** How many frames the way from one end to the other takes. */
  private static final int FRAMES = 60;

  private record Edge(int source, int target) {}

  private final double[][] from;
  private final double[][] to;
  private final List<Edge> edges;

  MovingGraph(int nodes, int edges) {
    Random random = new Random(1921);
    this.from = places(nodes, random);
    this.to = places(nodes, random);
    Set<Edge> chosen = new LinkedHashSet<>();
    while (chosen.size() < edges) {
      int source = random.nextInt(nodes);
      int target = random.nextInt(nodes);
      if (source < target) {
        chosen.add(new Edge(source, target));
      }
    }
    this.edges = List.copyOf(chosen);
  }

  private static double[][] places(int nodes, Random random) {
    double[][] places = new double[nodes][];
    for (int node = 0; node < nodes; node++) {
      places[node] =
          new double[] {
            20 + random.nextDouble() * (FrameLoop.WIDTH - 40),
            20 + random.nextDouble() * (FrameLoop.HEIGHT - 40)
          };
    }
    return places;
  }

  int nodes() {
    return from.length;
  }

  int edges() {
    return edges.size();
  }

  int source(int edge) {
    return edges.get(edge).source();
  }

  int target(int edge) {
    return edges.get(edge).target();
  }

  double x(int node, double t) {
    return from[node][0] + (to[node][0] - from[node][0]) * t;
  }

  double y(int node, double t) {
    return from[node][1] + (to[node][1] - from[node][1]) * t;
  }

  /** How far between the ends, strictly, the frame of that number is. */
  static double way(int frame) {
    int step = frame % (2 * FRAMES);
    return (Math.min(step, 2 * FRAMES - step) + 0.5) / (FRAMES + 1);
  }
}
