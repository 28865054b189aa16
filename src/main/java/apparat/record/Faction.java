package apparat.record;

import apparat.time.Spell;
import java.util.List;

/**
 * A named group.
 *
 * @param kind declared, bloc, declaration or historians
 * @param camp the camp of the group; empty for a bloc
 * @param against ids of factions it stood against
 */
public record Faction(
    Row row,
    String id,
    String name,
    String nameRu,
    String kind,
    String camp,
    Spell spell,
    String programme,
    List<String> against,
    List<String> sources,
    String note) {
  public Faction {
    against = List.copyOf(against);
    sources = List.copyOf(sources);
  }
}
