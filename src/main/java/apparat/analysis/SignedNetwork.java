package apparat.analysis;

import apparat.history.History;
import apparat.record.Tie;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.SimpleGraph;

/**
 * Who stood with whom and who against whom on a day, as a graph: a node for each person who has a
 * tie, a link for each two people who have one. Nodes and links come in alphabetical order,
 * whatever the order of the tables.
 */
public final class SignedNetwork {

  private final Graph<String, Link> graph;

  private SignedNetwork(Collection<Link> links) {
    this.graph = graph(links);
  }

  /** The network of the day; rows that speak of unknown people are left aside. */
  public static SignedNetwork at(History history, LocalDate day) {
    return of(
        history.at(day).ties().stream()
            .filter(tie -> history.findPerson(tie.source()).isPresent())
            .filter(tie -> history.findPerson(tie.target()).isPresent())
            .toList());
  }

  /** The network of these ties, which all hold at once. */
  public static SignedNetwork of(List<Tie> ties) {
    Map<List<String>, List<Tie>> pairs =
        ties.stream()
            .filter(tie -> !tie.source().equals(tie.target()))
            .collect(
                Collectors.groupingBy(
                    SignedNetwork::pair,
                    () -> new TreeMap<>(SignedNetwork::inOrder),
                    Collectors.toList()));
    return new SignedNetwork(
        pairs.entrySet().stream()
            .map(pair -> new Link(pair.getKey().get(0), pair.getKey().get(1), pair.getValue()))
            .toList());
  }

  private static List<String> pair(Tie tie) {
    return Stream.of(tie.source(), tie.target()).sorted().toList();
  }

  private static int inOrder(List<String> pair, List<String> other) {
    int first = pair.get(0).compareTo(other.get(0));
    return first == 0 ? pair.get(1).compareTo(other.get(1)) : first;
  }

  private static Graph<String, Link> graph(Collection<Link> links) {
    Graph<String, Link> graph = new SimpleGraph<>(Link.class);
    links.stream()
        .flatMap(link -> Stream.of(link.one(), link.other()))
        .distinct()
        .sorted()
        .forEach(graph::addVertex);
    links.forEach(link -> graph.addEdge(link.one(), link.other(), link));
    return new AsUnmodifiableGraph<>(graph);
  }

  /** All people who have a tie, and all links. */
  public Graph<String, Link> graph() {
    return graph;
  }

  /** The links between those who stand together, and the people whom they join. */
  public Graph<String, Link> alliances() {
    return graph(links(Link::together));
  }

  /**
   * The links of the picture between those who stand together: plain and strong ones, no faint
   * ones.
   */
  public Graph<String, Link> firmAlliances() {
    return graph(links(link -> link.together() && link.strength() > 1));
  }

  /** The links that say clearly whether two stand together or against each other. */
  public Graph<String, Link> clear() {
    return graph(links(link -> !link.strained()));
  }

  /** The links that are one as well as the other. */
  public List<Link> strained() {
    return links(Link::strained);
  }

  private List<Link> links(Predicate<Link> wanted) {
    return graph.edgeSet().stream().filter(wanted).toList();
  }
}
