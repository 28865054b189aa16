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
    return tie.strength() >= strength && ofKind(tie);
  }

  /** Whether a tie is drawn where lesser ones are too, unless close ones alone were asked for. */
  public boolean passesFaint(Tie tie) {
    return strength <= OVERVIEW.strength && ofKind(tie);
  }

  private boolean ofKind(Tie tie) {
    return kinds.isEmpty() || kinds.contains(tie.kind());
  }
}
