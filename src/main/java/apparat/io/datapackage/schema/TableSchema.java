package apparat.io.datapackage.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a table's columns are and may hold.
 *
 * @param key the columns that together name a row
 * @param missing the texts that stand for no value
 */
public record TableSchema(List<Field> fields, List<String> key, Set<String> missing) {

  /** The column of that name. */
  public Optional<Field> field(String name) {
    for (Field field : fields) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /**
   * The same with those optional columns of another that it says nothing of, for a description may
   * be older than they are.
   */
  public TableSchema withOptionalOf(TableSchema other) {
    Stream<Field> more =
        other.fields.stream().filter(field -> field.optional() && field(field.name()).isEmpty());
    return new TableSchema(Stream.concat(fields.stream(), more).toList(), key, missing);
  }

  /** The names of a heading, each that can only mean one of the columns as that is called. */
  public List<String> meant(List<String> heading) {
    return MeantColumns.of(heading, fields.stream().map(Field::name).toList());
  }
}
