package apparat.io.datapackage.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema as the shipped {@code datapackage.json} publishes it, read by another reader. */
public final class PublishedSchema {

  private static final JsonNode RESOURCES = resources();

  private PublishedSchema() {}

  /**
   * A column.
   *
   * @param cell its number, from 0 on
   */
  public record Column(String table, int cell, JsonNode field) {

    public String name() {
      return field.get("name").asString();
    }

    /** Whether a cell must not be blank. */
    public boolean required() {
      return field.at("/constraints/required").asBoolean(false);
    }

    /** Whether a table may do without it. */
    public boolean optional() {
      return field.path("optional").asBoolean(false);
    }

    /** Whether its cells are one of a few words. */
    public boolean words() {
      return field.at("/constraints/enum").isArray();
    }

    /** Whether its cells are numbers. */
    public boolean number() {
      return field.get("type").asString().equals("integer");
    }

    /** Whether its cells are dates. */
    public boolean date() {
      return field.at("/constraints/pattern").asString("").contains("d{4}");
    }

    /** Whether its cells have some other form. */
    public boolean form() {
      return !date() && field.at("/constraints/pattern").isString();
    }

    /** How long its texts may be. */
    public Optional<Integer> longest() {
      return Optional.of(field.at("/constraints/maxLength"))
          .filter(JsonNode::isNumber)
          .map(JsonNode::asInt);
    }

    /** The table that its cells refer to. */
    public Optional<String> target() {
      if (name().equals("source")) {
        return Optional.of("sources");
      }
      return keys(table).stream()
          .filter(key -> names(key.get("fields")).equals(List.of(name())))
          .map(key -> key.at("/reference/resource").asString())
          .findFirst();
    }

    @Override
    public String toString() {
      return table + "." + name();
    }
  }

  /** The tables in the order in which they are published. */
  public static List<String> tables() {
    return RESOURCES.valueStream().map(resource -> resource.get("name").asString()).toList();
  }

  /** The columns of a table. */
  public static List<Column> columns(String table) {
    List<JsonNode> fields = schema(table).get("fields").valueStream().toList();
    return Stream.iterate(0, i -> i < fields.size(), i -> i + 1)
        .map(i -> new Column(table, i, fields.get(i)))
        .toList();
  }

  /** The columns of all tables. */
  public static List<Column> columns() {
    return tables().stream().flatMap(table -> columns(table).stream()).toList();
  }

  /** The columns that together name a row. */
  public static List<String> primaryKey(String table) {
    return names(schema(table).get("primaryKey"));
  }

  /** The foreign keys of a table as they are written. */
  public static List<JsonNode> keys(String table) {
    return schema(table).path("foreignKeys").valueStream().toList();
  }

  static JsonNode schema(String table) {
    return RESOURCES
        .valueStream()
        .filter(resource -> resource.get("name").asString().equals(table))
        .findFirst()
        .orElseThrow()
        .get("schema");
  }

  /** One name or several. */
  private static List<String> names(JsonNode names) {
    return names.isArray()
        ? names.valueStream().map(JsonNode::asString).toList()
        : List.of(names.asString());
  }

  private static JsonNode resources() {
    try {
      Path file = Path.of("graphs/bolshevik-party/datapackage.json");
      return JsonMapper.shared().readTree(Files.readString(file)).get("resources");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
