package apparat.io.datapackage.schema;

import apparat.io.datapackage.json.JsonFile;
import apparat.io.datapackage.json.JsonValue.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The tables as Apparat defines them, for a data set that does not describe its own. */
public final class DefaultSchema {

  private static final String FILE = "tables.json";

  private DefaultSchema() {}

  /** The schema of a table. */
  public static TableSchema of(Table table) {
    return Holder.RESOURCES.stream()
        .filter(resource -> resource.text("name").equals(table.word()))
        .flatMap(resource -> resource.object("schema").stream())
        .map(SchemaReader::read)
        .findFirst()
        .orElseThrow();
  }

  /** The descriptions of all tables as they go into a {@code datapackage.json}. */
  public static byte[] json() {
    try (InputStream in = DefaultSchema.class.getResourceAsStream(FILE)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonObject> resources() {
    try (InputStream in = DefaultSchema.class.getResourceAsStream(FILE)) {
      return JsonFile.read(in).asItems().stream().flatMap(r -> r.asObject().stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    static final List<JsonObject> RESOURCES = resources();
  }
}
