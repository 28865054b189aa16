package apparat.io.datapackage;

import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was read whole of a description that breaks off: without the last of its members, in which
 * it did, for half a hierarchy would leave bodies out. Of the block for Apparat its own members.
 */
final class WholeMembers {

  private WholeMembers() {}

  static JsonObject of(JsonObject description) {
    Map<String, JsonValue> whole = new LinkedHashMap<>(description.members());
    if (!whole.isEmpty()) {
      String last = whole.keySet().stream().reduce((one, next) -> next).orElseThrow();
      JsonValue broken = whole.remove(last);
      if (last.equals("apparat")) {
        broken.asObject().ifPresent(block -> whole.put(last, of(block)));
      }
    }
    return new JsonObject(description.place(), whole);
  }
}
