package apparat.record;

import apparat.time.Spell;
import java.util.List;

/**
 * Where a person stood on a question during a spell.
 *
 * @param value -2 (low pole) to 2 (high pole)
 */
public record Stance(
    Row row,
    String person,
    String question,
    int value,
    Spell spell,
    String basis,
    List<String> sources,
    Certainty certainty) {
  public Stance {
    sources = List.copyOf(sources);
  }
}
