package apparat.app.timebar;

import apparat.app.model.TimeModel;
import apparat.session.compared.ThenAndNow;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
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
    sceneProperty().flatMap(Scene::heightProperty).subscribe(height -> fit());
    localToSceneTransformProperty().subscribe(place -> fit());
  }

  /** Of a window whose letters are enlarged, there is the less for the bar. */
  private void fit() {
    if (getScene() != null && getScene().getHeight() > 0) {
      model.fit(getScene().getHeight() / getLocalToSceneTransform().getMyy());
    }
  }

  /**
   * Adds the buttons.
   *
   * @param compared the two days that are looked at together, as long as there are two
   */
  public void complete(TimeModel time, ObservableValue<Optional<ThenAndNow>> compared) {
    Transport transport = new Transport(time, compared, model, bar.hasLanes(), this::showWhole);
    setAlignment(transport, Pos.TOP_LEFT);
    getChildren().add(transport);
  }

  /** The button for it goes when it is done: its focus is the bar's before. */
  private void showWhole() {
    bar.takeHold();
    model.showWhole();
  }
}
