package apparat.io.datapackage.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** The names of a heading, each that can only mean one of the columns as that is called. */
  public List<String> meant(List<String> heading) {
    return MeantColumns.of(heading, fields.stream().map(Field::name).toList());
  }
}
