package apparat.app.page.story;

import apparat.app.model.Selection;
import apparat.app.page.form.Line;
import apparat.app.page.form.Link;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.app.page.form.Section.Fold;
import apparat.app.page.part.Reading;
import apparat.app.page.part.Words;
import apparat.history.story.StoryWords;
import apparat.history.story.Turn;
import apparat.record.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together with whom a person stood, turn by turn, and what is told of the time of each. */
public record StoryPage(Reading reading) {

  /** So many turns are told whole. */
  private static final int SHORT = 5;

  /** The story of a person, from the first day of the period to the last. */
  public Page of(Person person) {
    StoryEntries story = new StoryEntries(reading, person.id());
    StoryWords words = new StoryWords(reading.history());
    List<Turn> turns = story.turns();
    List<Section> sections = new ArrayList<>();
    for (Turn turn : turns) {
      String when = Words.capital(words.span(turn));
      sections.add(new Section(when, "", story.whole(turn), fold(turn, turns)));
    }
    String back = "All that is recorded of " + person.name();
    String meaning = turns.isEmpty() ? "No side or group is recorded." : StoryWords.MEANING;
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

  /** Of a long story the turn of the day lies open; after the last one, as of the dead, that. */
  private Fold fold(Turn turn, List<Turn> turns) {
    if (turns.size() <= SHORT) {
      return Fold.NONE;
    }
    boolean over = !reading.day().isBefore(turns.getLast().to());
    boolean near = turn.spell().holdsOn(reading.day()) || over && turn.equals(turns.getLast());
    return near ? Fold.OPEN : Fold.CLOSED;
  }
}
