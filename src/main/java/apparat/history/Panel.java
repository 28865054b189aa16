package apparat.history;

import java.util.List;
import java.util.Optional;

/**
 * A field of the hierarchy picture that holds one or more bodies.
 *
 * @param bodies ids in reading order
 * @param under id of the panel that it hangs under
 */
public record Panel(
    String id, String name, Column column, Form form, List<String> bodies, Optional<String> under) {

  /** How the seats are set. */
  public enum Form {
    BANNER,
    SQUARES,
    CHIPS,
    ROWS
  }
}
