package apparat.record;

import apparat.time.Spell;

/**
 * An organ or office.
 *
 * @param shortName the label of a chip or row, at most 14 characters
 * @param nameRu the name in Russian; empty when not given
 * @param shortRu the label in Russian; empty when not given
 * @param kind party, congress, committee, bureau, commission, government, commissariat ...
 * @param wing party, state, soviet, military, international, region, press, unions or abroad
 */
public record Body(
    Row row,
    String id,
    String name,
    String shortName,
    String nameRu,
    String shortRu,
    String kind,
    String wing,
    Spell spell,
    String note) {

  /** One without a Russian label. */
  public Body(
      Row row,
      String id,
      String name,
      String shortName,
      String nameRu,
      String kind,
      String wing,
      Spell spell,
      String note) {
    this(row, id, name, shortName, nameRu, "", kind, wing, spell, note);
  }
}
