package apparat.app.page.story;

import apparat.app.model.Selection;
import apparat.app.page.form.Line;
import apparat.app.page.form.Link;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.app.page.part.Reading;
import apparat.app.page.part.Words;
import apparat.history.story.StoryWords;
import apparat.record.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together with whom a person stood, turn by turn, and what is told of the time of each. */
public record StoryPage(Reading reading) {

  /** The story of a person, from the first day of the period to the last. */
  public Page of(Person person) {
    StoryEntries story = new StoryEntries(reading, person.id());
    StoryWords words = new StoryWords(reading.history());
    List<Section> sections = new ArrayList<>();
    story
        .turns()
        .forEach(
            turn ->
                sections.add(new Section(Words.capital(words.span(turn)), "", story.whole(turn))));
    String back = "All that is recorded of " + person.name();
    String meaning = story.turns().isEmpty() ? "No side or group is recorded." : StoryWords.MEANING;
    return new Page(
        reading.signs().of(person.id()),
        "With whom " + person.name() + " stood, turn by turn",
        List.of(
            new Line(back, List.of(new Link(back, new Selection.OfPerson(person.id())))),
            Line.of(meaning)),
        Optional.empty(),
        "",
        sections,
        reading.sources().sources());
  }
}
