package apparat.io.datapackage;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.schema.DefaultSchema;
import apparat.io.datapackage.schema.SchemaReader;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.schema.TableSchema;
import apparat.io.datapackage.table.TableFile;
import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonObject;
import apparat.io.json.JsonValue.JsonText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the file of each table: where the description says, else under the table's own name. */
final class Resources {

  private final Folder folder;
  private final Findings findings;
  private final Map<Table, TableFile> found = new EnumMap<>(Table.class);
  private final Set<Table> refused = EnumSet.noneOf(Table.class);

  Resources(Folder folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /** The tables that are there; each that is not is reported. */
  Map<Table, TableFile> find(JsonObject description) {
    for (JsonValue resource : description.items("resources")) {
      resource.asObject().ifPresent(this::declared);
    }
    for (Table table : Table.values()) {
      if (!found.containsKey(table) && !refused.contains(table)) {
        byName(table);
      }
    }
    return found;
  }

  private void declared(JsonObject resource) {
    Optional<Table> table = Table.named(resource.text("name"));
    if (table.isEmpty()) {
      say(
          resource.place(),
          Problem.TABLE_NOT_USED,
          "the resource " + Shown.of(resource.text("name")) + " is none that is read here",
          "nothing, or correct its name");
    } else if (found.containsKey(table.get()) || refused.contains(table.get())) {
      say(
          resource.place(),
          Problem.DOUBLED_TABLE,
          "the table " + table.get().word() + " is declared twice, the second is not read",
          "keep one of them");
    } else {
      declared(table.get(), resource);
    }
  }

  private void declared(Table table, JsonObject resource) {
    Optional<JsonValue> written = resource.get("path");
    List<JsonValue> several = written.map(JsonValue::asItems).orElse(List.of());
    Optional<JsonText> path =
        (several.size() == 1 ? Optional.of(several.getFirst()) : written)
            .filter(JsonText.class::isInstance)
            .map(JsonText.class::cast)
            .filter(text -> !text.text().isBlank());
    if (path.isEmpty()) {
      say(
          written.map(JsonValue::place).orElse(resource.place()),
          Problem.BAD_DESCRIPTION,
          "the table " + table.word() + " names no file",
          "name one file as its path");
    } else if (!folder.holds(path.get().text())) {
      refused.add(table);
      say(
          path.get().place(),
          Problem.PATH_LEADS_OUT,
          "the path " + Shown.of(path.get().text()) + " leads out of the folder, not followed",
          "put the table into the folder");
    } else {
      TableSchema schema =
          resource
              .object("schema")
              .filter(declared -> !declared.items("fields").isEmpty())
              .map(SchemaReader::read)
              .map(declared -> declared.withOptionalOf(DefaultSchema.of(table)))
              .orElseGet(() -> DefaultSchema.of(table));
      add(table, path.get().text(), schema, separator(resource));
    }
  }

  private static Optional<Character> separator(JsonObject resource) {
    return resource
        .object("dialect")
        .map(dialect -> dialect.text("delimiter"))
        .filter(delimiter -> delimiter.length() == 1 && !"\"\r\n".contains(delimiter))
        .map(delimiter -> delimiter.charAt(0));
  }

  private void byName(Table table) {
    add(table, table.file(), DefaultSchema.of(table), Optional.empty());
  }

  private void add(Table table, String name, TableSchema schema, Optional<Character> separator) {
    Optional<Path> file = folder.file(name);
    refused.add(table);
    if (file.isEmpty() && Files.exists(folder.root().resolve(name))) {
      findings.add(
          name,
          Place.START,
          Problem.UNREADABLE_FILE,
          "this is no plain file",
          "put the table " + table.word() + " here");
    } else if (file.isEmpty()) {
      findings.add(
          name,
          Place.START,
          Problem.MISSING_TABLE,
          "this table is missing",
          folder.like(table).stream()
              .findFirst()
              .map(other -> "there is " + other + ": " + instead(other, name))
              .orElse("put it into the folder under this name"));
    } else if (!folder.reallyHolds(file.get())) {
      findings.add(
          name,
          Place.START,
          Problem.PATH_LEADS_OUT,
          "the file is a link that leads out of the folder and is not followed",
          "put the file itself here");
    } else {
      found.put(table, new TableFile(table, name, file.get(), schema, separator));
    }
  }

  private static String instead(String other, String name) {
    return other.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx?|ods|numbers)")
        ? "save its sheet as CSV in UTF-8 under the name " + name
        : "call it " + name;
  }

  private void say(Place place, Problem problem, String text, String toDo) {
    findings.add(Folder.DESCRIPTION, place, problem, text, toDo);
  }
}
