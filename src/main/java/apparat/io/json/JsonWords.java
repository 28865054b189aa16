package apparat.io.json;

import apparat.io.json.JsonValue.JsonArray;
import apparat.io.json.JsonValue.JsonNull;
import apparat.io.json.JsonValue.JsonNumber;
import apparat.io.json.JsonValue.JsonObject;
import apparat.io.json.JsonValue.JsonText;
import apparat.io.json.JsonValue.JsonTruth;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/** A value as JSON on one line. */
public final class JsonWords {

  private final StringBuilder words = new StringBuilder();

  private JsonWords() {}

  /** The value without its places. */
  public static String of(JsonValue value) {
    JsonWords json = new JsonWords();
    json.add(value);
    return json.words.toString();
  }

  /** A text as JSON, in quotation marks. */
  public static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
  }

  private void add(JsonValue value) {
    switch (value) {
      case JsonObject object -> members(object);
      case JsonArray array -> values(array);
      case JsonText text -> words.append(quoted(text.text()));
      case JsonNumber number -> words.append(number.number());
      case JsonTruth truth -> words.append(truth.truth());
      case JsonNull _ -> words.append("null");
    }
  }

  private void members(JsonObject object) {
    words.append('{');
    Iterator<Map.Entry<String, JsonValue>> members = object.members().entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<String, JsonValue> member = members.next();
      words.append(quoted(member.getKey())).append(": ");
      add(member.getValue());
      words.append(members.hasNext() ? ", " : "");
    }
    words.append('}');
  }

  private void values(JsonArray array) {
    words.append('[');
    for (int i = 0; i < array.values().size(); i++) {
      words.append(i > 0 ? ", " : "");
      add(array.values().get(i));
    }
    words.append(']');
  }
}
