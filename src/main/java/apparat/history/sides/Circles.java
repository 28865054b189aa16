package apparat.history.sides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Several pairs of people told in few words: circles in which everybody is joined with everybody,
 * and stars around one person, the largest first.
 */
final class Circles {

  /**
   * Pairs told together.
   *
   * @param centre the one whom all the others are joined with; one of them where all are joined
   * @param complete whether everybody is joined with everybody
   */
  record Circle(String centre, List<String> others, boolean complete) {}

  private final Map<String, Set<String>> joined = new TreeMap<>();

  private Circles(List<TieStep> steps) {
    for (TieStep step : steps) {
      joined.computeIfAbsent(step.bond().from(), id -> new TreeSet<>()).add(step.bond().to());
      joined.computeIfAbsent(step.bond().to(), id -> new TreeSet<>()).add(step.bond().from());
    }
  }

  /** Of steps without direction, in an order that does not depend on theirs. */
  static List<Circle> of(List<TieStep> steps) {
    Circles circles = new Circles(steps);
    List<Circle> found = new ArrayList<>();
    while (!circles.joined.isEmpty()) {
      found.add(circles.taken());
    }
    return found;
  }

  private Circle taken() {
    Comparator<String> bySize =
        Comparator.comparingInt(id -> joined.getOrDefault(id, Set.of()).size());
    String centre =
        joined.keySet().stream().max(bySize.thenComparing(Comparator.reverseOrder())).orElseThrow();
    List<String> others = List.copyOf(joined.getOrDefault(centre, Set.of()));
    boolean complete = complete(others);
    others.forEach(other -> part(centre, other));
    if (complete) {
      others.forEach(one -> others.forEach(other -> part(one, other)));
    }
    return new Circle(centre, others, complete);
  }

  private boolean complete(List<String> people) {
    return people.stream()
        .allMatch(
            one ->
                people.stream()
                    .allMatch(
                        other ->
                            one.equals(other)
                                || joined.getOrDefault(one, Set.of()).contains(other)));
  }

  private void part(String one, String other) {
    forget(one, other);
    forget(other, one);
  }

  private void forget(String one, String other) {
    joined.computeIfPresent(
        one,
        (id, others) -> {
          others.remove(other);
          return others;
        });
    joined.values().removeIf(Set::isEmpty);
  }
}
