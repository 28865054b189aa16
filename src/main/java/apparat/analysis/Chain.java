package apparat.analysis;

import java.util.List;

/**
 * People, each of whom has a tie to the next.
 *
 * @param people ids from one end to the other
 * @param links one fewer than the people
 */
public record Chain(List<String> people, List<Link> links) {
  public Chain {
    people = List.copyOf(people);
    links = List.copyOf(links);
  }

  /** How many steps lead from one end to the other. */
  public int steps() {
    return links.size();
  }
}
