package apparat.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jgrapht.Graph;

/**
 * Whom a person joins: of all pairs of others who are no allies of each other, but whom a chain of
 * alliances joins, those who have a shortest chain through this person. What counts is what counts
 * for {@link Brokerage}.
 *
 * @param through the pairs who meet through the person, in alphabetical order
 * @param chains how many pairs there are in all
 */
public record Between(String person, List<Pair> through, int chains) {

  /** Two people, in alphabetical order. */
  public record Pair(String one, String other) {}

  public Between {
    through = List.copyOf(through);
  }

  /** Takes the measure of somebody who has a firm ally. */
  public static Between of(SignedNetwork network, String person) {
    Graph<String, Link> graph = network.firmAlliances();
    List<String> others = graph.vertexSet().stream().filter(one -> !one.equals(person)).toList();
    Map<String, Integer> toPerson = steps(graph, person);
    List<Pair> through = new ArrayList<>();
    int chains = 0;
    for (int i = 0; i < others.size(); i++) {
      String one = others.get(i);
      Map<String, Integer> steps = steps(graph, one);
      for (String other : others.subList(i + 1, others.size())) {
        if (steps.getOrDefault(other, 0) > 1) {
          chains++;
          boolean meet = toPerson.containsKey(one) && toPerson.containsKey(other);
          if (meet && toPerson.get(one) + toPerson.get(other) == steps.get(other)) {
            through.add(new Pair(one, other));
          }
        }
      }
    }
    return new Between(person, through, chains);
  }

  /** How many steps it is to everybody whom a chain reaches. */
  private static Map<String, Integer> steps(Graph<String, Link> graph, String from) {
    Map<String, Integer> steps = new HashMap<>(Map.of(from, 0));
    Queue<String> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      String at = next.remove();
      for (Link link : graph.edgesOf(at)) {
        if (steps.putIfAbsent(link.opposite(at), steps.get(at) + 1) == null) {
          next.add(link.opposite(at));
        }
      }
    }
    return steps;
  }
}
