package apparat.app.page;

import apparat.app.model.Selection;
import apparat.app.page.form.Page;
import apparat.app.page.part.Reading;
import apparat.drawing.Theme;
import apparat.history.History;
import apparat.record.Claim;
import apparat.record.Question;
import java.time.LocalDate;
import java.util.Optional;

/** Says what the inspector shows for a selection on a day. */
public final class PageModel {

  private final History history;

  public PageModel(History history) {
    this.history = history;
  }

  /** The page of what is selected; empty when nothing is, or nothing known. */
  public Optional<Page> page(Selection selection, LocalDate day, Theme theme) {
    return whole(selection, Reading.of(history, day, theme)).map(page -> page.on(day));
  }

  private Optional<Page> whole(Selection selection, Reading reading) {
    return switch (selection) {
      case Selection.Nothing() -> Optional.empty();
      case Selection.OfPerson(String id) -> history.findPerson(id).map(new PersonPage(reading)::of);
      case Selection.OfBody(String id) -> history.findBody(id).map(new BodyPage(reading)::of);
      case Selection.OfTie(String one, String other) -> tie(reading, one, other);
      case Selection.OfFaction(String id) ->
          history.findFaction(id).map(new FactionPage(reading)::of);
      case Selection.OfQuestion(String id) -> question(id).map(new QuestionPage(reading)::of);
      case Selection.OfEvent(String id) -> history.findEvent(id).map(new EventPage(reading)::of);
      case Selection.OfSource(String key) ->
          history.findSource(key).map(new SourcePage(reading)::of);
      case Selection.OfClaim(String id) -> claim(id).map(new ClaimPage(reading)::of);
    };
  }

  private Optional<Page> tie(Reading reading, String one, String other) {
    return history
        .findPerson(one)
        .flatMap(
            first -> history.findPerson(other).map(last -> new TiePage(reading).of(first, last)));
  }

  private Optional<Question> question(String id) {
    return history.data().questions().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private Optional<Claim> claim(String id) {
    return history.data().claims().stream().filter(claim -> claim.id().equals(id)).findFirst();
  }
}
