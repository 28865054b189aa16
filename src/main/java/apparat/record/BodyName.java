package apparat.record;

import apparat.time.Spell;

/**
 * What a body was called during a spell (Petrograd, then Leningrad).
 *
 * @param nameRu the name in Russian; empty when not given
 * @param shortRu the label in Russian; empty when not given
 */
public record BodyName(
    Row row,
    String body,
    String name,
    String shortName,
    String nameRu,
    String shortRu,
    Spell spell) {

  /** One without a Russian name. */
  public BodyName(Row row, String body, String name, String shortName, Spell spell) {
    this(row, body, name, shortName, "", "", spell);
  }
}
