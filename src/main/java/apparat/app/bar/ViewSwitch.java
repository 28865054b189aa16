package apparat.app.bar;

import apparat.app.keys.Naming;
import apparat.app.look.LookModel;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Middle;
import apparat.session.View;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** Chooses the picture: a button a view, the one that is seen is down. */
final class ViewSwitch extends HBox {

  ViewSwitch(LookModel look, RoomsModel rooms) {
    getStyleClass().add("choice");
    setAlignment(Pos.CENTER);
    setMinWidth(USE_PREF_SIZE);
    HBox views = new HBox();
    views.setId("views");
    views.getStyleClass().add("choice");
    views.setAlignment(Pos.CENTER);
    views.setMinWidth(USE_PREF_SIZE);
    views.setMaxHeight(USE_PREF_SIZE); // the tour draws a frame around them
    for (View view : View.values()) {
      views.getChildren().add(button(view, look, rooms));
    }
    views.getChildren().add(tables(rooms));
    getChildren().addAll(views, map(look, rooms));
  }

  /** Opens the panel of the map, where a map is seen. */
  private static ToggleButton map(LookModel look, RoomsModel rooms) {
    ToggleButton button = new ToggleButton("Map …");
    button.setId("map");
    Naming.of(button, "What the map shows", "M");
    // its place stays, so that the buttons beside it do not move
    button
        .visibleProperty()
        .bind(
            look.viewProperty()
                .flatMap(
                    view ->
                        rooms.middleProperty().map(at -> view.hasMap() && at != Middle.TABLES)));
    look.map().panelOpenProperty().subscribe(button::setSelected);
    button.setOnAction(event -> look.map().togglePanel());
    return button;
  }

  private static ToggleButton button(View view, LookModel look, RoomsModel rooms) {
    ToggleButton button = new ToggleButton(view.words());
    button.setId("view-" + view);
    Naming.of(button, "Show: " + view.words(), "" + (view.ordinal() + 1));
    Runnable press =
        () ->
            button.setSelected(
                look.viewProperty().get() == view && rooms.middleProperty().get() != Middle.TABLES);
    look.viewProperty().subscribe(seen -> press.run());
    rooms.middleProperty().subscribe(seen -> press.run());
    button.setOnAction(
        event -> {
          rooms.show(Middle.PICTURE);
          look.show(view);
          press.run();
        });
    return button;
  }

  /** What the pictures show as tables, in their place. */
  private static ToggleButton tables(RoomsModel rooms) {
    ToggleButton button = new ToggleButton("Tables");
    button.setId("view-tables");
    Naming.of(button, "Show: Tables", "4");
    rooms.middleProperty().subscribe(seen -> button.setSelected(seen == Middle.TABLES));
    button.setOnAction(
        event -> {
          rooms.show(Middle.TABLES);
          button.setSelected(true);
        });
    return button;
  }
}
