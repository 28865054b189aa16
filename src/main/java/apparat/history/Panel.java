package apparat.history;

import java.util.List;
import java.util.Optional;

/**
 * A field of the hierarchy picture that holds one or more bodies.
 *
 * @param nameRu the name in Russian; empty when not given
 * @param bodies ids in reading order
 * @param under id of the panel that it hangs under
 */
public record Panel(
    String id,
    String name,
    String nameRu,
    Column column,
    Form form,
    List<String> bodies,
    Optional<String> under) {

  /** How the seats are set. */
  public enum Form {
    BANNER,
    SQUARES,
    CHIPS,
    ROWS
  }

  /** One without a Russian name. */
  public Panel(
      String id,
      String name,
      Column column,
      Form form,
      List<String> bodies,
      Optional<String> under) {
    this(id, name, "", column, form, bodies, under);
  }
}
