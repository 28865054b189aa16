package apparat.app.bar;

import apparat.app.keys.Naming;
import apparat.app.look.OneOfTwo;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Middle;
import apparat.session.View;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Above the picture while one of two is seen: turns to the other, and says why. */
public final class TurnBar extends HBox {

  /**
   * @param done asked when a picture has been chosen: the next key is for it
   */
  public TurnBar(OneOfTwo model, RoomsModel rooms, Runnable done) {
    setId("turn-bar");
    getStyleClass().add("turn-bar");
    for (View one : List.of(View.HIERARCHY, View.ALLIANCES)) {
      getChildren().add(button(one, model, done));
    }
    Label why = new Label("Both need a wider place: one at a time.");
    why.getStyleClass().add("soft");
    getChildren().add(why);
    ObservableValue<Boolean> needed =
        model
            .alternatingProperty()
            .flatMap(one -> rooms.middleProperty().map(at -> one && at == Middle.PICTURE));
    visibleProperty().bind(needed);
    managedProperty().bind(needed);
  }

  private static ToggleButton button(View one, OneOfTwo model, Runnable done) {
    ToggleButton button = new ToggleButton(one.words());
    button.setId("turn-" + one);
    Naming.of(button, "Of both, show: " + one.words(), "3");
    model.seenProperty().subscribe(seen -> button.setSelected(seen == one));
    button.setOnAction(
        event -> {
          model.turnTo(one);
          button.setSelected(true);
          done.run();
        });
    return button;
  }
}
