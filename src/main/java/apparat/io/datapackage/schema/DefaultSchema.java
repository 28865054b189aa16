package apparat.io.datapackage.schema;

import apparat.io.json.JsonFile;
import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The tables as Apparat defines them, for a data set that does not describe its own. */
public final class DefaultSchema {

  private static final String FILE = "tables.json";

  private DefaultSchema() {}

  /** The schema of a table. */
  public static TableSchema of(Table table) {
    return Holder.SCHEMAS.get(table);
  }

  /** The descriptions of all tables as they go into a {@code datapackage.json}. */
  public static byte[] json() {
    try (InputStream in = DefaultSchema.class.getResourceAsStream(FILE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Table, TableSchema> schemas() {
    Map<Table, TableSchema> schemas = new EnumMap<>(Table.class);
    try (InputStream in = DefaultSchema.class.getResourceAsStream(FILE)) {
      for (JsonValue resource : JsonFile.read(in).asItems()) {
        JsonObject described = resource.asObject().orElseThrow();
        schemas.put(
            Table.named(described.text("name")).orElseThrow(),
            SchemaReader.read(described.object("schema").orElseThrow()));
      }
      return schemas;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read once, when the first data set needs it. */
  private static final class Holder {
    static final Map<Table, TableSchema> SCHEMAS = schemas();
  }
}
