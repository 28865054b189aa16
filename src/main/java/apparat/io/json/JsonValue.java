package apparat.io.json;

import apparat.io.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a JSON file with its place. */
public sealed interface JsonValue {

  Place place();

  /** Members by name, in the order of the file. */
  record JsonObject(Place place, Map<String, JsonValue> members) implements JsonValue {

    /** The member of that name, unless there is none or it is null. */
    public Optional<JsonValue> get(String name) {
      return Optional.ofNullable(members.get(name)).filter(value -> !(value instanceof JsonNull));
    }

    /** The text of that name; empty if there is none or it is no text. */
    public String text(String name) {
      return get(name).map(JsonValue::asText).orElse("");
    }

    /** The items of the list of that name; empty if there is none. */
    public List<JsonValue> items(String name) {
      return get(name).map(JsonValue::asItems).orElse(List.of());
    }

    /** The object of that name. */
    public Optional<JsonObject> object(String name) {
      return get(name).flatMap(JsonValue::asObject);
    }
  }

  /** Values in order. */
  record JsonArray(Place place, List<JsonValue> values) implements JsonValue {}

  /** A text. */
  record JsonText(Place place, String text) implements JsonValue {}

  /** A number. */
  record JsonNumber(Place place, BigDecimal number) implements JsonValue {}

  /** True or false. */
  record JsonTruth(Place place, boolean truth) implements JsonValue {}

  /** The value {@code null}. */
  record JsonNull(Place place) implements JsonValue {}

  /** The text, or empty if it is none. */
  default String asText() {
    return this instanceof JsonText text ? text.text() : "";
  }

  /** The values of a list, or none. */
  default List<JsonValue> asItems() {
    return this instanceof JsonArray array ? array.values() : List.of();
  }

  /** The object, if it is one. */
  default Optional<JsonObject> asObject() {
    return this instanceof JsonObject object ? Optional.of(object) : Optional.empty();
  }
}
