package apparat.app;

import apparat.app.look.Advice;
import apparat.app.surface.Hints;
import apparat.session.View;
import java.util.Optional;
import javafx.scene.layout.Region;

/** Says when the place of the picture is small for what is to be seen there, each thing once. */
final class Adviser {

  private final Workspace workspace;
  private final Region place;
  private final Hints hints;
  private Optional<String> said = Optional.empty();

  Adviser(Workspace workspace, Region place, Hints hints) {
    this.workspace = workspace;
    this.place = place;
    this.hints = hints;
    workspace.oneOfTwo().seenProperty().addListener((p, before, now) -> again());
    workspace.compare().daysProperty().addListener((p, before, now) -> again());
  }

  /** Says what helps, if anything is to be said that was not said last. */
  void advise() {
    View view = workspace.oneOfTwo().seenProperty().get();
    boolean split = workspace.compare().isDrawnSplit(workspace.look().viewProperty().get());
    double enlarged = workspace.look().scaleProperty().get();
    Optional<String> advice = Advice.of(view, split, place.getWidth(), place.getHeight(), enlarged);
    advice.filter(words -> !said.equals(Optional.of(words))).ifPresent(hints::say);
    said = advice;
  }

  /** The same where all is enlarged and the place, or what is seen there, has changed. */
  void again() {
    if (workspace.look().scaleProperty().get() > 1) {
      advise();
    }
  }
}
