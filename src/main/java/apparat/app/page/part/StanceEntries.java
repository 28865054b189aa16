package apparat.app.page.part;

import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.history.DateWords;
import apparat.record.Question;
import apparat.record.Stance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where people stood on the disputed questions, in the order of the questions, then by date. */
public record StanceEntries(Reading reading) {

  /** All that is recorded of a person. */
  public List<Entry> of(String person) {
    return questions().stream()
        .flatMap(question -> stances(person, question.id()).stream())
        .map(stance -> entry(stance, ""))
        .toList();
  }

  /** All that is recorded of a person on one question, under the person's name. */
  public List<Entry> of(String person, String question) {
    String name = reading.history().person(person).name() + ": ";
    return stances(person, question).stream().map(stance -> entry(stance, name)).toList();
  }

  private List<Question> questions() {
    return reading.history().data().questions();
  }

  private List<Stance> stances(String person, String question) {
    return reading.history().data().stances().stream()
        .filter(stance -> stance.person().equals(person) && stance.question().equals(question))
        .sorted(Comparator.comparing(stance -> stance.spell().firstDay()))
        .toList();
  }

  private Entry entry(Stance stance, String who) {
    Optional<Question> question =
        questions().stream().filter(asked -> asked.id().equals(stance.question())).findFirst();
    String name = question.map(Question::name).orElse(stance.question());
    String low = question.map(Question::poleLow).orElse("");
    String high = question.map(Question::poleHigh).orElse("");
    return Entry.of(
            who + name + Reading.doubt(stance.certainty()),
            Words.joined(
                words(stance.value(), low, high) + ", " + DateWords.span(stance.spell()),
                stance.basis()))
        .from(reading.sources().of(stance.sources()))
        .marked(stance.spell().holdsOn(reading.day()))
        .showing(new Figure.Degree(stance.value(), low, high));
  }

  /** The value in words: {@code leans to "Extend the market"}. */
  static String words(int value, String low, String high) {
    String pole = "\"" + (value < 0 ? low : high) + "\"";
    return switch (Math.abs(value)) {
      case 0 -> "in the middle";
      case 1 -> "leans to " + pole;
      default -> "wholly for " + pole;
    };
  }
}
