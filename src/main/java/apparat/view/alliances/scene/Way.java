package apparat.view.alliances.scene;

import apparat.record.Tie;
import java.util.List;

/**
 * A chain of ties from one person to another that is lit on the map.
 *
 * @param people ids along it; none: nothing is lit
 * @param alliesOnly whether rivalries between its people do not belong to it
 */
public record Way(List<String> people, boolean alliesOnly) {

  /** Nothing is lit. */
  public static final Way NONE = new Way(List.of(), false);

  public Way {
    people = List.copyOf(people);
  }

  public boolean isEmpty() {
    return people.isEmpty();
  }

  /** Whether a tie joins two people who follow each other on it. */
  public boolean runsOver(Tie tie) {
    int one = people.indexOf(tie.source());
    int other = people.indexOf(tie.target());
    boolean neighbours = one >= 0 && other >= 0 && Math.abs(one - other) == 1;
    return neighbours && (tie.positive() || !alliesOnly);
  }
}
