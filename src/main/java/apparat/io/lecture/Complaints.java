package apparat.io.lecture;

import apparat.io.Diagnostic;
import apparat.io.Place;
import apparat.io.Shown;
import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonObject;
import apparat.io.json.JsonWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads values of a file with a lecture and reports those that cannot be used. */
final class Complaints {

  private final String file;
  private final List<Diagnostic> all = new ArrayList<>();

  Complaints(String file) {
    this.file = file;
  }

  List<Diagnostic> all() {
    return all;
  }

  void add(Place place, LectureProblem problem, String found, String toDo) {
    all.add(
        new Diagnostic(
            Shown.onOneLine(file),
            place.line(),
            Math.max(1, place.column()),
            problem.severity(),
            problem.code(),
            Shown.onOneLine(found),
            Shown.onOneLine(toDo)));
  }

  /** The text of that name, or nothing. */
  String text(JsonObject owner, String name) {
    Optional<JsonValue> value = owner.get(name);
    if (value.isPresent() && !(value.get() instanceof JsonValue.JsonText)) {
      wrong(value.get(), name + " is no text and is left out", "put it in quotation marks");
    }
    return owner.text(name);
  }

  /** The texts of a list. */
  List<String> texts(JsonObject owner, String name) {
    List<String> texts = new ArrayList<>();
    for (JsonValue value : items(owner, name)) {
      if (value instanceof JsonValue.JsonText text) {
        texts.add(text.text());
      } else {
        wrong(value, "an item of " + name + " is no text and is left out", "use quotation marks");
      }
    }
    return texts;
  }

  /** The values of a list. */
  List<JsonValue> items(JsonObject owner, String name) {
    Optional<JsonValue> value = owner.get(name);
    if (value.isPresent() && !(value.get() instanceof JsonValue.JsonArray)) {
      wrong(value.get(), name + " is no list and is left out", "use []");
    }
    return owner.items(name);
  }

  void wrong(JsonValue value, String found, String toDo) {
    add(value.place(), LectureProblem.BAD_VALUE, found, toDo);
  }

  void unknown(JsonValue value, String what, String id) {
    add(
        value.place(),
        LectureProblem.UNKNOWN_ID,
        "the data set knows no " + what + " " + Shown.of(id) + "; it is kept and not shown",
        "correct it, or open the lecture with its own data set");
  }

  /** Members that are not ours, as JSON by name. */
  Map<String, String> others(JsonObject owner, Set<String> ours) {
    Map<String, String> others = new LinkedHashMap<>();
    owner
        .members()
        .forEach(
            (name, value) -> {
              if (!ours.contains(name)) {
                others.put(name, JsonWords.of(value));
                add(
                    value.place(),
                    LectureProblem.UNKNOWN_FIELD,
                    Shown.of(name) + " is not known here; it is kept as it is",
                    "correct the name if it was meant otherwise");
              }
            });
    return others;
  }
}
