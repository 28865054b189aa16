package apparat.app.page.part;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.history.DateWords;
import apparat.history.words.Quoted;
import apparat.record.Person;
import apparat.record.Question;
import apparat.record.Stance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where people stood on the disputed questions. */
public record StanceEntries(Reading reading) {

  private static final Comparator<Stance> BY_DATE =
      Comparator.comparing(stance -> stance.spell().firstDay());

  /** All that is recorded of a person, in the order of the questions, then by date. */
  public List<Entry> of(String person) {
    return questions().stream()
        .flatMap(question -> stances(person, question.id()).stream())
        .map(stance -> entry(stance, ""))
        .toList();
  }

  /** All that is recorded of a person on one question, under the person's name. */
  public List<Entry> of(String person, String question) {
    return stances(person, question).stream()
        .flatMap(stance -> person(stance).map(who -> entry(stance, who.name() + ": ")).stream())
        .toList();
  }

  /** All that is recorded of a question, by date. */
  public List<Entry> overTime(Question question) {
    return on(question)
        .sorted(BY_DATE)
        .flatMap(stance -> holder(stance, words(stance, question) + ", ").stream())
        .toList();
  }

  /** Where people stand on a question on the day, from the low pole to the high one. */
  public List<Entry> today(Question question) {
    return on(question)
        .filter(stance -> stance.spell().holdsOn(reading.day()))
        .sorted(Comparator.comparingInt(Stance::value).thenComparing(BY_DATE))
        .flatMap(stance -> stand(stance, question).stream())
        .toList();
  }

  private Stream<Stance> on(Question question) {
    return reading.history().data().stances().stream()
        .filter(stance -> stance.question().equals(question.id()));
  }

  private Optional<Entry> stand(Stance stance, Question question) {
    return person(stance)
        .map(person -> named(person, stance, Words.capital(words(stance, question))));
  }

  private Optional<Entry> holder(Stance stance, String degree) {
    String detail = Words.joined(degree + DateWords.span(stance.spell()), stance.basis());
    return person(stance)
        .map(
            person ->
                named(person, stance, detail)
                    .marked(stance.spell().holdsOn(reading.day()))
                    .showing(new Figure.Bar(stance.spell(), reading.signs().of(person.id()))));
  }

  private Optional<Person> person(Stance stance) {
    return reading.history().findPerson(stance.person());
  }

  private Entry named(Person person, Stance stance, String detail) {
    return Entry.of(person.name() + Reading.doubt(stance.certainty()), detail)
        .signed(reading.signs().of(person.id()))
        .to(new Selection.OfPerson(person.id()))
        .from(reading.sources().of(stance.sources()));
  }

  private List<Question> questions() {
    return reading.history().data().questions();
  }

  private List<Stance> stances(String person, String question) {
    return reading.history().data().stances().stream()
        .filter(stance -> stance.person().equals(person) && stance.question().equals(question))
        .sorted(BY_DATE)
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
        .to(
            question
                .<Selection>map(at -> new Selection.OfQuestion(at.id()))
                .orElse(Selection.NOTHING))
        .from(reading.sources().of(stance.sources()))
        .marked(stance.spell().holdsOn(reading.day()))
        .showing(new Figure.Degree(stance.value(), low, high));
  }

  private static String words(Stance stance, Question question) {
    return words(stance.value(), question.poleLow(), question.poleHigh());
  }

  /** The value in words: {@code leans to "Extend the market"}. */
  static String words(int value, String low, String high) {
    String pole = Quoted.of(value < 0 ? low : high);
    return switch (Math.abs(value)) {
      case 0 -> "in the middle";
      case 1 -> "leans to " + pole;
      default -> "wholly for " + pole;
    };
  }
}
