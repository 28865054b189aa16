package apparat.analysis.balance;

import apparat.analysis.Link;
import apparat.analysis.SignedNetwork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * How near the network of a day is to two camps, all allies within, all rivals across.
 *
 * <p>The line index is the least number of links that would have to go for that to be so (Harary,
 * On the measurement of structural balance, Behavioral Science 4, 1959); Aref, Mason and Wilson (A
 * modeling and computational study of the frustration index in signed networks, Networks 75, 2020)
 * show how far exact methods reach. They solve integer programs; for some fifty people a search
 * block by block is as exact and needs no solver. Of several ways to remove as few links the one
 * that costs the weakest ties is taken, of equals the one the search meets first, which is always
 * the same one.
 *
 * @param links how many links have a clear sign; all counts are of these
 * @param strained links that are as much alliance as rivalry and are left out
 * @param broken the links that do not fit the splits, as many as the line index
 * @param exact whether it is sure that fewer cannot do; else the index is at most this
 * @param splits one for each part that hangs together, the largest first
 * @param degrees how many of the links each person has
 */
public record Balance(
    int links,
    List<Link> strained,
    Triangles triangles,
    List<Link> broken,
    boolean exact,
    List<Split> splits,
    Map<String, Integer> degrees) {

  /** Enough for some hundred people; a second or so. */
  private static final long WORK = 4_000_000;

  /** The balance of the network. */
  public static Balance of(SignedNetwork network) {
    return of(network, WORK);
  }

  /** The same with another limit to the search. */
  static Balance of(SignedNetwork network, long work) {
    Graph<String, Link> graph = network.clear();
    BiconnectivityInspector<String, Link> parts = new BiconnectivityInspector<>(graph);
    List<Link> broken = new ArrayList<>();
    boolean exact = true;
    for (Graph<String, Link> part : parts.getBlocks()) {
      Block.Misfits misfits = Block.of(part).misfits(work);
      broken.addAll(misfits.links());
      exact &= misfits.exact();
    }
    Set<Link> misfits = new HashSet<>(broken);
    return new Balance(
        graph.edgeSet().size(),
        network.strained(),
        Triangles.of(graph),
        graph.edgeSet().stream().filter(misfits::contains).toList(),
        exact,
        parts.getConnectedComponents().stream()
            .map(part -> split(part, misfits))
            .sorted(
                Comparator.comparingInt(Split::people)
                    .reversed()
                    .thenComparing(split -> split.one().getFirst()))
            .toList(),
        graph.vertexSet().stream().collect(Collectors.toMap(id -> id, graph::degreeOf)));
  }

  /** How many links do not fit: the line index, or a bound of it where not {@link #exact}. */
  public int lineIndex() {
    return broken.size();
  }

  /** Puts everybody of a part on one of two sides, going from one to the next. */
  private static Split split(Graph<String, Link> part, Set<Link> misfits) {
    Map<String, Boolean> sides = new TreeMap<>();
    String start = part.vertexSet().stream().sorted().findFirst().orElseThrow();
    BreadthFirstIterator<String, Link> walk = new BreadthFirstIterator<>(part, start);
    while (walk.hasNext()) {
      String person = walk.next();
      Link from = walk.getSpanningTreeEdge(person);
      sides.put(
          person,
          from == null
              || sides.get(from.opposite(person)) == (from.together() != misfits.contains(from)));
    }
    List<String> one = side(sides, true);
    List<String> other = side(sides, false);
    return one.size() >= other.size() ? new Split(one, other) : new Split(other, one);
  }

  private static List<String> side(Map<String, Boolean> sides, boolean wanted) {
    return sides.keySet().stream().filter(person -> sides.get(person) == wanted).toList();
  }
}
