package apparat.io.datapackage.cell;

import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.schema.Field;
import java.util.List;
import java.util.Optional;

/** What the schema of a column can have against a text. */
final class Faults {

  private Faults() {}

  static Fault missing(String name) {
    return new Fault(Problem.MISSING_VALUE, "no " + name, "write one");
  }

  static Fault word(String name, String text, List<String> words) {
    return new Fault(
        Problem.UNKNOWN_WORD,
        name + " " + Shown.of(text) + " is not known",
        "write one of " + String.join(", ", words));
  }

  /** The first rule of the column that the text breaks. */
  static Optional<Fault> byField(Field field, String text) {
    if (!field.words().isEmpty() && !field.words().contains(text)) {
      return Optional.of(word(field.name(), text, field.words()));
    }
    if (field.longest().isPresent() && length(text) > field.longest().getAsInt()) {
      return Optional.of(tooLong(field, text));
    }
    if (field.pattern().isPresent() && !Matching.fits(field.pattern().get(), text)) {
      return Optional.of(badForm(field, text));
    }
    return field.minimum().isPresent() || field.maximum().isPresent()
        ? outOfRange(field, text)
        : Optional.empty();
  }

  static Fault tooLong(Field field, String text) {
    return new Fault(
        Problem.TEXT_TOO_LONG,
        field.name() + " " + Shown.of(text) + " has " + length(text) + " characters",
        "shorten it to at most " + field.longest().getAsInt());
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static Fault badForm(Field field, String text) {
    return new Fault(
        Problem.BAD_FORM,
        field.name() + " " + Shown.of(text) + " is not written as the table wants it",
        "write it to fit " + field.pattern().orElseThrow());
  }

  private static Optional<Fault> outOfRange(Field field, String text) {
    int least = field.minimum().orElse(Integer.MIN_VALUE);
    int most = field.maximum().orElse(Integer.MAX_VALUE);
    return Numbers.read(field.name(), text).value().stream()
        .filter(number -> number < least || number > most)
        .mapToObj(
            number ->
                new Fault(
                    Problem.BAD_NUMBER,
                    field.name() + " " + number + " is out of range",
                    "write a number from " + least + " to " + most))
        .findFirst();
  }
}
