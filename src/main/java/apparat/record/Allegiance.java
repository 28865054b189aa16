package apparat.record;

import apparat.time.Spell;
import java.util.List;

/**
 * A person in a faction during a spell.
 *
 * @param role leader, member, signatory or sympathiser
 * @param camp the camp that the person brings into a bloc; may be empty
 */
public record Allegiance(
    Row row,
    String person,
    String faction,
    String role,
    String camp,
    Spell spell,
    List<String> sources,
    Certainty certainty,
    String note) {
  public Allegiance {
    sources = List.copyOf(sources);
  }
}
