package apparat.app.alone;

import apparat.app.keys.Naming;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Above the picture while not all bodies are drawn: says which are, and leads back to all. */
public final class AloneBar extends HBox {

  /**
   * @param done gives the keys to the picture
   */
  public AloneBar(AloneModel model, Runnable done) {
    setId("alone-bar");
    getStyleClass().add("turn-bar");
    Label words = new Label();
    words.getStyleClass().add("soft");
    Button all = new Button("All bodies");
    all.setId("all-bodies");
    Naming.of(all, "Draw all bodies again", "O");
    all.setOnAction(
        event -> {
          done.run();
          model.showAll();
        });
    getChildren().addAll(words, all);
    model.look().onlyProperty().subscribe(only -> words.setText("Alone: " + model.called()));
    model
        .look()
        .languageProperty()
        .subscribe(language -> words.setText("Alone: " + model.called()));
    ObservableValue<Boolean> needed = model.seen();
    visibleProperty().bind(needed);
    managedProperty().bind(needed);
  }
}
