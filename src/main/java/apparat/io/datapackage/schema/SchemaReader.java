package apparat.io.datapackage.schema;

import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonNumber;
import apparat.io.json.JsonValue.JsonObject;
import apparat.io.json.JsonValue.JsonTruth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the schema of a table as Frictionless Data Package v2 writes it. */
public final class SchemaReader {

  private SchemaReader() {}

  /** The schema that the JSON describes; a pattern that is none counts as no pattern. */
  public static TableSchema read(JsonObject schema) {
    List<Field> fields =
        schema.items("fields").stream()
            .flatMap(field -> field.asObject().stream())
            .map(SchemaReader::field)
            .toList();
    Set<String> missing = new LinkedHashSet<>(texts(schema.items("missingValues")));
    missing.add("");
    return new TableSchema(fields, key(schema), Set.copyOf(missing));
  }

  private static List<String> key(JsonObject schema) {
    String single = schema.text("primaryKey");
    return single.isEmpty() ? texts(schema.items("primaryKey")) : List.of(single);
  }

  private static Field field(JsonObject field) {
    JsonObject rules =
        field.object("constraints").orElse(new JsonObject(field.place(), java.util.Map.of()));
    return new Field(
        field.text("name"),
        rules.get("required").filter(value -> isTrue(value)).isPresent(),
        field.get("optional").filter(value -> isTrue(value)).isPresent(),
        pattern(rules.text("pattern")),
        texts(rules.items("enum")),
        number(rules, "minimum"),
        number(rules, "maximum"),
        number(rules, "maxLength"));
  }

  private static boolean isTrue(JsonValue value) {
    return value instanceof JsonTruth truth && truth.truth();
  }

  private static Optional<Pattern> pattern(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(text));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  private static OptionalInt number(JsonObject rules, String name) {
    return rules
        .get(name)
        .filter(JsonNumber.class::isInstance)
        .map(value -> OptionalInt.of(((JsonNumber) value).number().intValue()))
        .orElse(OptionalInt.empty());
  }

  private static List<String> texts(List<JsonValue> values) {
    return values.stream().map(JsonValue::asText).toList();
  }
}
