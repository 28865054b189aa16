package apparat.record;

import apparat.time.Spell;
import java.util.List;

/**
 * A seat: a person in a body with a role and a rank during a spell.
 *
 * @param role member, candidate, chair, commissar, general-secretary ...
 * @param term the congress that elected, or empty
 * @param startReason why it began, as written; may be empty
 * @param endReason why it ended (died, removed, moved, re-elected ...), as written; may be empty
 * @param sources keys of sources
 */
public record Membership(
    Row row,
    String person,
    String body,
    String role,
    Rank rank,
    String term,
    Spell spell,
    String startReason,
    String endReason,
    List<String> sources,
    Certainty certainty,
    String note) {
  public Membership {
    sources = List.copyOf(sources);
  }
}
