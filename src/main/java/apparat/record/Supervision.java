package apparat.record;

import apparat.time.Spell;
import java.util.List;

/**
 * One body over another during a spell.
 *
 * @param relation elected-by, appointed-by, organ-of, reports-to or supervised-by
 * @param sources keys of sources
 */
public record Supervision(
    Row row, String child, String parent, String relation, Spell spell, List<String> sources) {
  public Supervision {
    sources = List.copyOf(sources);
  }
}
