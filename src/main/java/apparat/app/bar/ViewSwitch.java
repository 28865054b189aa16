package apparat.app.bar;

import apparat.app.look.LookModel;
import apparat.session.View;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Chooses the picture: a button a view, the one that is seen is down. */
final class ViewSwitch extends HBox {

  ViewSwitch(LookModel look) {
    setId("views");
    getStyleClass().add("choice");
    setAlignment(Pos.CENTER);
    setMinWidth(USE_PREF_SIZE);
    for (View view : View.values()) {
      getChildren().add(button(view, look));
    }
    getChildren().add(map(look));
  }

  /** Opens the panel of the map, where there is a map. */
  private static ToggleButton map(LookModel look) {
    ToggleButton button = new ToggleButton("Map …");
    button.setId("map");
    button.setAccessibleText("What the map shows");
    look.viewProperty().subscribe(view -> button.setDisable(!view.hasMap()));
    look.map().panelOpenProperty().subscribe(button::setSelected);
    button.setOnAction(event -> look.map().togglePanel());
    return button;
  }

  private static ToggleButton button(View view, LookModel look) {
    ToggleButton button = new ToggleButton(view.words());
    button.setId("view-" + view);
    button.setAccessibleText("Show: " + view.words());
    look.viewProperty().subscribe(seen -> button.setSelected(seen == view));
    button.setOnAction(
        event -> {
          look.show(view);
          button.setSelected(look.viewProperty().get() == view);
        });
    return button;
  }
}
