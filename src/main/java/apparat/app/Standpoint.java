package apparat.app;

import apparat.app.manners.Place;
import apparat.app.model.RoomsModel.Left;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.model.Selection;
import apparat.history.History;
import apparat.history.Manifest;
import apparat.session.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What a reader looks at, to be looked at again once the data set is read anew. */
record Standpoint(
    Path dataSet, LocalDate day, View view, Selection selection, Middle middle, Left left) {

  static Standpoint of(Workspace workspace) {
    return new Standpoint(
        workspace.document().path(),
        workspace.time().day(),
        workspace.look().viewProperty().get(),
        workspace.selection().selection(),
        workspace.rooms().middleProperty().get(),
        workspace.rooms().leftProperty().get());
  }

  /** What of it is kept until the next start. */
  Place place() {
    return new Place(dataSet, day, view, middle == Middle.TABLES);
  }

  /** Goes on with the tables where they were left, and says why the day is another if it is. */
  static void takeUp(Place place, Workspace now, Consumer<String> say) {
    Manifest manifest = now.document().history().manifest();
    if (place.tables()) {
      now.rooms().show(Middle.TABLES);
    }
    if (!place.isIn(manifest)) {
      say.accept(place.whyAnother(manifest));
    }
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
