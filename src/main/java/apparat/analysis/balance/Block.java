package apparat.analysis.balance;

import apparat.analysis.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;

/**
 * A part of the network in which every two links lie on a circle: whether a link fits is decided
 * within its block, so that each can be searched alone.
 *
 * @param order the people, the best connected last, for the search begins with the last
 */
record Block(Graph<String, Link> graph, List<String> order) {

  static Block of(Graph<String, Link> graph) {
    return new Block(graph, order(graph));
  }

  /** From the last: first who has most links, then again and again who has most to those before. */
  private static List<String> order(Graph<String, Link> graph) {
    Set<String> taken = new LinkedHashSet<>();
    List<String> left = new ArrayList<>(graph.vertexSet().stream().sorted().toList());
    while (!left.isEmpty()) {
      String next =
          left.stream()
              .max(
                  Comparator.<String>comparingLong(person -> links(graph, person, taken))
                      .thenComparingInt(graph::degreeOf)
                      .thenComparing(Comparator.reverseOrder()))
              .orElseThrow();
      taken.add(next);
      left.remove(next);
    }
    return List.copyOf(new ArrayList<>(taken).reversed());
  }

  private static long links(Graph<String, Link> graph, String person, Set<String> taken) {
    return graph.edgesOf(person).stream()
        .filter(link -> taken.contains(link.opposite(person)))
        .count();
  }

  /**
   * The links that do not fit: as few as possible, and of as few those whose strengths add up to
   * the least.
   */
  Misfits misfits(long work) {
    int one = 3 * graph.edgeSet().size() + 1;
    int people = order.size();
    int[][] neighbours = new int[people][];
    int[][] weights = new int[people][];
    for (int i = 0; i < people; i++) {
      String person = order.get(i);
      List<Link> links = List.copyOf(graph.edgesOf(person));
      neighbours[i] =
          links.stream().mapToInt(link -> order.indexOf(link.opposite(person))).toArray();
      weights[i] =
          links.stream()
              .mapToInt(link -> (link.together() ? 1 : -1) * (one + link.strength()))
              .toArray();
    }
    Doll doll = new Doll(neighbours, weights, work);
    int[] sides = doll.sides();
    return new Misfits(
        graph.edgeSet().stream()
            .filter(
                link ->
                    link.together()
                        != (sides[order.indexOf(link.one())] == sides[order.indexOf(link.other())]))
            .toList(),
        doll.exact());
  }

  /** Links that do not fit, and whether there is surely no better way. */
  record Misfits(List<Link> links, boolean exact) {}
}
