package apparat.app.side;

import apparat.drawing.Theme;
import apparat.history.Snapshot;
import apparat.view.frame.SideColour;
import java.util.Optional;

/** The sides that people take on a day, as letters on their colours. */
record Signs(Snapshot snapshot, Theme theme) {

  /** The sign of a person's side, grey where none is recorded. */
  Optional<SideColour> of(String person) {
    return Optional.of(SideColour.of(theme, snapshot.campOf(person)));
  }
}
