package apparat.io.datapackage.manifest;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.finding.Finding;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.finding.Reference;
import apparat.io.datapackage.schema.Table;
import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads values of the description and reports those that cannot be used. */
final class Said {

  private static final String FILE = "datapackage.json";

  private final Findings findings;

  Said(Findings findings) {
    this.findings = findings;
  }

  void add(Place place, Problem problem, String found, String toDo) {
    findings.add(FILE, place, problem, found, toDo);
  }

  /** The objects of a list. */
  List<JsonObject> objects(JsonObject owner, String name) {
    List<JsonObject> objects = new ArrayList<>();
    for (JsonValue value : list(owner, name)) {
      if (value instanceof JsonObject object) {
        objects.add(object);
      } else {
        add(
            value.place(),
            Problem.BAD_DESCRIPTION,
            "an item of " + name + " is no object",
            "use {}");
      }
    }
    return objects;
  }

  /** The values of a list; what should be one and is none is reported. */
  List<JsonValue> list(JsonObject owner, String name) {
    Optional<JsonValue> value = owner.get(name);
    if (value.isPresent() && !(value.get() instanceof JsonValue.JsonArray)) {
      add(value.get().place(), Problem.BAD_DESCRIPTION, name + " is no list", "use []");
    }
    return owner.items(name);
  }

  /** Texts as they are. */
  List<String> texts(JsonObject owner, String name) {
    return list(owner, name).stream().map(JsonValue::asText).filter(t -> !t.isEmpty()).toList();
  }

  /** The ids of a list that are known; the others are reported. */
  List<String> ids(
      JsonObject owner, String name, Predicate<String> known, Problem problem, Table table) {
    List<String> ids = new ArrayList<>();
    for (JsonValue value : list(owner, name)) {
      if (known.test(value.asText())) {
        ids.add(value.asText());
      } else {
        unknown(value, name, problem, table);
      }
    }
    return List.copyOf(ids);
  }

  /** Reports an id that is not in its table. */
  void unknown(JsonValue id, String name, Problem problem, Table table) {
    Finding alone =
        new Finding(
            FILE,
            id.place(),
            problem,
            name + " names " + Shown.of(id.asText()) + ", which is not in " + table.file(),
            "correct it, or add it to " + table.file());
    findings.add(new Reference(table, id.asText(), false, alone));
  }

  /** The text of a member, or another one where it is missing. */
  String text(JsonObject owner, String name, String otherwise) {
    Optional<JsonValue> value = owner.get(name);
    if (value.isEmpty() || value.get().asText().isEmpty()) {
      add(
          value.map(JsonValue::place).orElse(owner.place()),
          Problem.BAD_DESCRIPTION,
          "no " + name,
          "write one");
      return otherwise;
    }
    return value.get().asText();
  }

  /** One of a few words. */
  <E extends Enum<E>> E word(JsonObject owner, String name, Class<E> words, E otherwise) {
    String text = owner.text(name);
    for (E word : words.getEnumConstants()) {
      if (word.name().equalsIgnoreCase(text)) {
        return word;
      }
    }
    add(
        owner.get(name).map(JsonValue::place).orElse(owner.place()),
        Problem.UNKNOWN_WORD,
        name + " " + Shown.of(text) + " is not known",
        "write one of "
            + String.join(
                ", ",
                java.util.Arrays.stream(words.getEnumConstants())
                    .map(word -> word.name().toLowerCase(java.util.Locale.ROOT))
                    .toList()));
    return otherwise;
  }
}
