package apparat.app.timebar;

import apparat.app.model.TimeModel;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** The foot of the window: the time bar, with the transport at its left. */
public final class TimeFoot extends StackPane {

  private final TimeBar bar;
  private final TimeBarModel model;

  public TimeFoot(TimeBar bar, TimeBarModel model) {
    this.bar = bar;
    this.model = model;
    getStyleClass().add("foot");
    getChildren().add(bar);
    sceneProperty().flatMap(Scene::heightProperty).subscribe(this::fit);
  }

  private void fit(Number height) {
    if (height != null && height.doubleValue() > 0) {
      model.fit(height.doubleValue());
    }
  }

  /** Adds the buttons. */
  public void complete(TimeModel time) {
    Transport transport = new Transport(time, model, bar.hasLanes());
    setAlignment(transport, Pos.TOP_LEFT);
    getChildren().add(transport);
  }
}
