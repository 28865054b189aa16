package apparat.io.datapackage.writing;

import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonArray;
import apparat.io.json.JsonValue.JsonNull;
import apparat.io.json.JsonValue.JsonNumber;
import apparat.io.json.JsonValue.JsonObject;
import apparat.io.json.JsonValue.JsonText;
import apparat.io.json.JsonValue.JsonTruth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** JSON values without their places, as they are written. */
final class Plain {

  private Plain() {}

  static Object of(JsonValue value) {
    return switch (value) {
      case JsonObject object -> members(object);
      case JsonArray array -> array.values().stream().map(Plain::of).toList();
      case JsonText text -> text.text();
      case JsonNumber number -> number.number();
      case JsonTruth truth -> truth.truth();
      case JsonNull nothing -> Optional.empty();
    };
  }

  private static Map<String, Object> members(JsonObject object) {
    Map<String, Object> members = new LinkedHashMap<>();
    object.members().forEach((name, member) -> members.put(name, of(member)));
    return members;
  }
}
