package apparat.io.datapackage.schema;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A column of a table and what its cells may hold.
 *
 * @param optional whether a table may do without the column
 * @param words the words allowed; empty: any
 */
public record Field(
    String name,
    boolean required,
    boolean optional,
    Optional<Pattern> pattern,
    List<String> words,
    OptionalInt minimum,
    OptionalInt maximum,
    OptionalInt longest) {

  /** A column that may hold anything. */
  public static Field free(String name) {
    return new Field(
        name,
        false,
        false,
        Optional.empty(),
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }
}
