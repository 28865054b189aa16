package apparat.history;

import java.util.List;

/**
 * A group of bodies that fold together.
 *
 * @param nameRu the name in Russian; empty when not given
 * @param column in which column of the picture it stands
 * @param bodies ids in reading order
 * @param folded those of them that are folded at first
 */
public record Wing(
    String id,
    String name,
    String nameRu,
    Column column,
    List<String> bodies,
    List<String> folded) {

  /** One without a Russian name. */
  public Wing(String id, String name, Column column, List<String> bodies, List<String> folded) {
    this(id, name, "", column, bodies, folded);
  }
}
