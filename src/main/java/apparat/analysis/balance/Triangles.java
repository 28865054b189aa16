package apparat.analysis.balance;

import apparat.analysis.Link;
import java.util.List;
import org.jgrapht.Graph;

/**
 * Threes of people each two of whom are linked. Such a three is balanced when the product of its
 * signs is positive: all stand together, or two stand together against the third (Cartwright and
 * Harary, Structural balance, Psychological Review 63, 1956).
 */
public record Triangles(int balanced, int all) {

  /** Counts the triangles of a graph whose links all have a clear sign. */
  static Triangles of(Graph<String, Link> graph) {
    int balanced = 0;
    int all = 0;
    for (Link link : graph.edgeSet()) {
      for (String third : thirds(graph, link)) {
        Link left = graph.getEdge(link.one(), third);
        Link right = graph.getEdge(link.other(), third);
        all++;
        balanced += link.together() ^ left.together() ^ right.together() ? 1 : 0;
      }
    }
    return new Triangles(balanced, all);
  }

  /** Those linked to both who come after both in the alphabet, so that each three counts once. */
  private static List<String> thirds(Graph<String, Link> graph, Link link) {
    return graph.edgesOf(link.other()).stream()
        .map(next -> next.opposite(link.other()))
        .filter(third -> third.compareTo(link.other()) > 0)
        .filter(third -> graph.containsEdge(link.one(), third))
        .toList();
  }

  /**
   * The share of the balanced ones; 1 where there are no triangles, for nothing is out of balance.
   */
  public double share() {
    return all == 0 ? 1 : (double) balanced / all;
  }
}
