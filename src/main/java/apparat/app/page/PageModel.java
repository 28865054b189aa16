package apparat.app.page;

import apparat.app.model.Selection;
import apparat.app.page.form.Page;
import apparat.app.page.part.Reading;
import apparat.app.page.story.StoryPage;
import apparat.drawing.Theme;
import apparat.history.History;
import apparat.record.Claim;
import apparat.record.Question;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Says what the inspector shows for a selection on a day. */
public final class PageModel {

  private final Supplier<History> histories;

  public PageModel(History history) {
    this(() -> history);
  }

  /**
   * @param histories the history as it is told now
   */
  public PageModel(Supplier<History> histories) {
    this.histories = histories;
  }

  /** The page of what is selected; empty when nothing is, or nothing known. */
  public Optional<Page> page(Selection selection, LocalDate day, Theme theme) {
    return whole(selection, Reading.of(histories.get(), day, theme)).map(page -> page.on(day));
  }

  private static Optional<Page> whole(Selection selection, Reading reading) {
    History history = reading.history();
    return switch (selection) {
      case Selection.Nothing() -> Optional.empty();
      case Selection.OfPerson(String id) -> history.findPerson(id).map(new PersonPage(reading)::of);
      case Selection.OfStory(String id) -> history.findPerson(id).map(new StoryPage(reading)::of);
      case Selection.OfBody(String id) -> history.findBody(id).map(new BodyPage(reading)::of);
      case Selection.OfTie(String one, String other) -> tie(reading, one, other);
      case Selection.OfFaction(String id) ->
          history.findFaction(id).map(new FactionPage(reading)::of);
      case Selection.OfQuestion(String id) ->
          question(history, id).map(new QuestionPage(reading)::of);
      case Selection.OfEvent(String id) -> history.findEvent(id).map(new EventPage(reading)::of);
      case Selection.OfSource(String key) ->
          history.findSource(key).map(new SourcePage(reading)::of);
      case Selection.OfClaim(String id) -> claim(history, id).map(new ClaimPage(reading)::of);
    };
  }

  private static Optional<Page> tie(Reading reading, String one, String other) {
    History history = reading.history();
    return history
        .findPerson(one)
        .flatMap(
            first -> history.findPerson(other).map(last -> new TiePage(reading).of(first, last)));
  }

  private static Optional<Question> question(History history, String id) {
    return history.data().questions().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static Optional<Claim> claim(History history, String id) {
    return history.data().claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
  }
}
