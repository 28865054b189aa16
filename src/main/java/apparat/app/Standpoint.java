package apparat.app;

import apparat.app.model.RoomsModel.Left;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.model.Selection;
import apparat.history.History;
import apparat.history.Manifest;
import java.time.LocalDate;

/** What a reader looks at, to be looked at again once the data set is read anew. */
record Standpoint(LocalDate day, Selection selection, Middle middle, Left left) {

  static Standpoint of(Workspace workspace) {
    return new Standpoint(
        workspace.time().day(),
        workspace.selection().selection(),
        workspace.rooms().middleProperty().get(),
        workspace.rooms().leftProperty().get());
  }

  /** The same day, or the nearest of a period that has become another. */
  LocalDate in(Manifest manifest) {
    LocalDate first = manifest.firstDay();
    LocalDate last = manifest.lastDay();
    return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
  }

  /** Has the same looked at, as far as it is still there. */
  void takeIn(Workspace fresh) {
    if (isIn(fresh.document().history())) {
      fresh.selection().select(selection);
    }
    if (middle == Middle.TABLES) {
      fresh.rooms().show(middle);
    }
    if (left != Left.COMPARISON) { // the two days compared are asked for anew
      fresh.rooms().show(left);
    }
  }

  private boolean isIn(History history) {
    return switch (selection) {
      case Selection.Nothing() -> true;
      case Selection.OfPerson(String id) -> history.findPerson(id).isPresent();
      case Selection.OfStory(String id) -> history.findPerson(id).isPresent();
      case Selection.OfBody(String id) -> history.findBody(id).isPresent();
      case Selection.OfTie(String one, String other) ->
          history.findPerson(one).isPresent() && history.findPerson(other).isPresent();
      case Selection.OfFaction(String id) -> history.findFaction(id).isPresent();
      case Selection.OfEvent(String id) -> history.findEvent(id).isPresent();
      case Selection.OfSource(String key) -> history.findSource(key).isPresent();
      case Selection.OfQuestion(String id) ->
          history.data().questions().stream().anyMatch(one -> one.id().equals(id));
      case Selection.OfClaim(String id) ->
          history.data().claims().stream().anyMatch(one -> one.id().equals(id));
    };
  }
}
