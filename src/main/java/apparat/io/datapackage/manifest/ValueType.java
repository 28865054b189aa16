package apparat.io.datapackage.manifest;

import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonArray;
import apparat.io.json.JsonValue.JsonNull;
import apparat.io.json.JsonValue.JsonNumber;
import apparat.io.json.JsonValue.JsonObject;
import apparat.io.json.JsonValue.JsonText;
import apparat.io.json.JsonValue.JsonTruth;

/** What a value of the description is, in words for who wrote it. */
enum ValueType {
  TEXT("a text", "write it in quotation marks"),
  NUMBER("a number", "write a number, without quotation marks"),
  TRUTH("true or false", "write true or false, without quotation marks"),
  LIST("a list", "use []"),
  OBJECT("an object", "use {}"),
  NULL("null", "write a value");

  private final String words;
  private final String toDo;

  ValueType(String words, String toDo) {
    this.words = words;
    this.toDo = toDo;
  }

  String words() {
    return words;
  }

  /** How a value becomes one. */
  String toDo() {
    return toDo;
  }

  static ValueType of(JsonValue value) {
    return switch (value) {
      case JsonText _ -> TEXT;
      case JsonNumber _ -> NUMBER;
      case JsonTruth _ -> TRUTH;
      case JsonArray _ -> LIST;
      case JsonObject _ -> OBJECT;
      case JsonNull _ -> NULL;
    };
  }
}
