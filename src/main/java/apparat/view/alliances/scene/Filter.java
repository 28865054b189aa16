package apparat.view.alliances.scene;

import apparat.record.Tie;
import java.util.Set;

/**
 * Which ties and people are drawn; places do not depend on it.
 *
 * @param strength the least strength of a tie, 1 to 3
 * @param kinds of ties, such as {@code rivalry}; empty: all
 * @param factions ids of groups; empty: people in any and in none
 */
public record Filter(int strength, Set<String> kinds, Set<String> factions) {

  /** What the overview shows: plain and close ties of every kind, everybody. */
  public static final Filter OVERVIEW = new Filter(2, Set.of(), Set.of());

  public Filter {
    kinds = Set.copyOf(kinds);
    factions = Set.copyOf(factions);
  }

  /** Whether a tie is drawn. */
  public boolean passes(Tie tie) {
    return tie.strength() >= strength && (kinds.isEmpty() || kinds.contains(tie.kind()));
  }
}
