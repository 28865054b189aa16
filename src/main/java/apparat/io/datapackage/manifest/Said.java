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
import apparat.io.json.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads values of the description and reports those that cannot be used; of those that are of
 * another type {@link Keys} has told.
 */
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
    return owner.items(name).stream().flatMap(value -> value.asObject().stream()).toList();
  }

  /** The texts of a list with their places. */
  List<JsonText> list(JsonObject owner, String name) {
    return owner.items(name).stream()
        .filter(JsonText.class::isInstance)
        .map(JsonText.class::cast)
        .toList();
  }

  /** Texts as they are. */
  List<String> texts(JsonObject owner, String name) {
    return list(owner, name).stream().map(JsonText::text).filter(t -> !t.isEmpty()).toList();
  }

  /** The ids of a list that are known; the others are reported. */
  List<String> ids(
      JsonObject owner, String name, Predicate<String> known, Problem problem, Table table) {
    List<String> ids = new ArrayList<>();
    for (JsonText value : list(owner, name)) {
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
    String text = owner.text(name);
    if (text.isEmpty() && mayBeText(owner, name)) {
      add(placeOf(owner, name), Problem.BAD_DESCRIPTION, "no " + name, "write one");
    }
    return text.isEmpty() ? otherwise : text;
  }

  /** Whether a member is not known to be of another type. */
  boolean mayBeText(JsonObject owner, String name) {
    return owner.get(name).map(JsonText.class::isInstance).orElse(true);
  }

  /** Where a member stands; if it is missing, where its owner does. */
  Place placeOf(JsonObject owner, String name) {
    return owner.get(name).map(JsonValue::place).orElse(owner.place());
  }

  /** One of a few words. */
  <E extends Enum<E>> E word(JsonObject owner, String name, Class<E> words, E otherwise) {
    String text = owner.text(name);
    for (E word : words.getEnumConstants()) {
      if (word.name().equalsIgnoreCase(text)) {
        return word;
      }
    }
    if (!mayBeText(owner, name)) {
      return otherwise;
    }
    add(
        placeOf(owner, name),
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
