package apparat.app.side;

import apparat.app.model.Selection;
import apparat.drawing.Theme;
import apparat.history.History;
import java.time.LocalDate;
import java.util.Optional;

/** Says what the panel shows for a selection on a day. */
public final class PageModel {

  private final History history;

  public PageModel(History history) {
    this.history = history;
  }

  /** The page of what is selected; empty when nothing is, or nothing known. */
  public Optional<Page> page(Selection selection, LocalDate day, Theme theme) {
    return switch (selection) {
      case Selection.Nothing() -> Optional.empty();
      case Selection.OfPerson(String id) ->
          history.findPerson(id).map(person -> new PersonPage(history, day, theme).of(person));
      case Selection.OfBody(String id) ->
          history.findBody(id).map(body -> new BodyPage(history, day, theme).of(body));
      case Selection.OfTie tie -> Optional.empty();
      case Selection.OfFaction faction -> Optional.empty();
      case Selection.OfEvent event -> Optional.empty();
      case Selection.OfSource source -> Optional.empty();
      case Selection.OfClaim claim -> Optional.empty();
    };
  }
}
