package apparat.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsWeightedGraph;

/**
 * The shortest chain between two people. Of chains of equal length the one of the strongest ties is
 * taken (by the sum of their strengths), of equals the first in the alphabet; from either end it is
 * the same chain.
 */
public final class Chains {

  /** Which ties a chain may use. */
  public enum Over {
    /** Alliances and other ties between people who stand together. */
    ALLIANCES,
    /** Rivalries too. */
    ALL_TIES
  }

  private static final int STRONGEST = 3;

  private final Graph<String, Link> graph;
  private final double step;

  private Chains(Graph<String, Link> graph) {
    this.graph = graph;
    this.step = (double) STRONGEST * (graph.vertexSet().size() + 1);
  }

  /** The shortest chain from one person to another, if any leads there. */
  public static Optional<Chain> shortest(SignedNetwork network, String from, String to, Over over) {
    Graph<String, Link> graph = over == Over.ALLIANCES ? network.alliances() : network.graph();
    if (!graph.containsVertex(from) || !graph.containsVertex(to)) {
      return Optional.empty();
    }
    Chains chains = new Chains(graph);
    return from.compareTo(to) <= 0
        ? chains.between(from, to)
        : chains.between(to, from).map(Chains::reversed);
  }

  /** A step counts more than all differences of strength on a chain together. */
  private double length(Link link) {
    return step + STRONGEST - link.strength();
  }

  private Optional<Chain> between(String from, String to) {
    Graph<String, Link> weighted = new AsWeightedGraph<>(graph, this::length, true, false);
    ToDoubleFunction<String> rest = new DijkstraShortestPath<>(weighted).getPaths(to)::getWeight;
    if (Double.isInfinite(rest.applyAsDouble(from))) {
      return Optional.empty();
    }
    List<String> people = new ArrayList<>(List.of(from));
    List<Link> links = new ArrayList<>();
    for (String at = from; !at.equals(to); at = people.getLast()) {
      Link next = next(at, rest);
      links.add(next);
      people.add(next.opposite(at));
    }
    return Optional.of(new Chain(people, links));
  }

  /** Of the links on a shortest way the one to the first in the alphabet; lengths are whole. */
  private Link next(String at, ToDoubleFunction<String> rest) {
    return graph.edgesOf(at).stream()
        .filter(
            link -> rest.applyAsDouble(link.opposite(at)) + length(link) == rest.applyAsDouble(at))
        .min((a, b) -> a.opposite(at).compareTo(b.opposite(at)))
        .orElseThrow();
  }

  private static Chain reversed(Chain chain) {
    List<String> people = new ArrayList<>(chain.people());
    List<Link> links = new ArrayList<>(chain.links());
    Collections.reverse(people);
    Collections.reverse(links);
    return new Chain(people, links);
  }
}
