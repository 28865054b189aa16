package apparat.io.datapackage.manifest;

import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.schema.Slips;
import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonObject;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells of the keys of a description that nobody reads, with the one that may be meant, and of
 * values of another type than is read. What other programs and the standard write beside ours is
 * their own.
 */
public final class Keys {

  /** How people mark what is for no program, and programs what is for one alone. */
  private static final Pattern ASIDE = Pattern.compile("[_$#/].*|[Xx]-.*|.*:.*");

  private static final int LONG_ENOUGH = 5;

  private final Said said;

  private Keys(Findings findings) {
    said = new Said(findings);
  }

  /** Tells of every object of a description. */
  public static void check(JsonObject description, Findings findings) {
    new Keys(findings).check(description, Parts.PACKAGE);
  }

  private void check(JsonObject object, Part part) {
    object
        .members()
        .forEach(
            (key, value) -> {
              if (part.keys().containsKey(key)) {
                known(key, value, part.keys().get(key));
              } else if (!part.others().contains(key) && !ASIDE.matcher(key).matches()) {
                unknown(key, value, object, part);
              }
            });
  }

  private void known(String key, JsonValue value, Part.Value wanted) {
    if (value instanceof JsonValue.JsonNull || !is(wanted.type(), value, key)) {
      return;
    }
    wanted.part().ifPresent(part -> value.asObject().ifPresent(object -> check(object, part)));
    for (JsonValue item : value.asItems()) {
      if (is(wanted.items(), item, "an item of " + key)) {
        wanted.part().ifPresent(part -> item.asObject().ifPresent(object -> check(object, part)));
      }
    }
  }

  /** Whether a value is of a type; if not, it is told. */
  private boolean is(Optional<ValueType> type, JsonValue value, String called) {
    ValueType found = ValueType.of(value);
    if (type.isEmpty() || type.get() == found) {
      return true;
    }
    said.add(
        value.place(),
        Problem.BAD_DESCRIPTION,
        called + " is " + found.words() + " and not " + type.get().words() + ", and is not read",
        type.get().toDo());
    return false;
  }

  private void unknown(String key, JsonValue value, JsonObject owner, Part part) {
    Optional<String> meant = meant(key, owner, part);
    String found = "the key " + Shown.of(key) + " of " + part.called() + " is not read";
    if (meant.isPresent()) {
      said.add(
          value.place(),
          Problem.MISSPELT_KEY,
          found,
          "did you mean " + Shown.of(meant.get()) + "?");
    } else if (part.ours()) {
      said.add(
          value.place(),
          Problem.KEY_NOT_USED,
          found,
          "nothing if it is for others; known are " + String.join(", ", part.keys().keySet()));
    }
  }

  /** The nearest key; of those that are as near, one that the object does not have yet. */
  private static Optional<String> meant(String key, JsonObject owner, Part part) {
    String plain = plain(key);
    return part.keys().keySet().stream()
        .filter(one -> isNear(plain, plain(one), part.ours()))
        .min(
            Comparator.<String>comparingInt(one -> Slips.between(plain, plain(one)))
                .thenComparing(one -> owner.members().containsKey(one)));
  }

  /** Where nobody else has keys, two slips are a guess that costs nobody anything. */
  private static boolean isNear(String key, String known, boolean ours) {
    boolean guess = ours && key.length() >= LONG_ENOUGH && Slips.between(key, known) <= 2;
    return key.equals(known) || guess || Slips.areNear(key, known);
  }

  private static String plain(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
