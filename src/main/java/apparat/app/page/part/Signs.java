package apparat.app.page.part;

import apparat.drawing.Theme;
import apparat.history.Camp;
import apparat.history.History;
import apparat.history.Snapshot;
import apparat.view.frame.SideColour;
import java.util.Optional;

/** The sides that people take on a day, as letters on their colours. */
public record Signs(Snapshot snapshot, Theme theme) {

  /** The sign of a person's side, grey where none is recorded. */
  public Optional<SideColour> of(String person) {
    return Optional.of(SideColour.of(theme, snapshot.campOf(person)));
  }

  /** The sign of a camp by its id; none where it has no colour of its own. */
  Optional<SideColour> ofCamp(History history, String id) {
    return history.manifest().camps().stream()
        .filter(camp -> camp.id().equals(id))
        .findFirst()
        .map(this::ofCamp);
  }

  /** The sign of a camp. */
  public SideColour ofCamp(Camp camp) {
    return SideColour.of(theme, Optional.of(camp));
  }
}
