package apparat.app.alone;

import apparat.app.keys.Naming;
import javafx.scene.control.Button;

/** On the page of a body: draws it alone, or all bodies again. */
public final class AloneButton extends Button {

  private final AloneModel model;

  public AloneButton(AloneModel model) {
    this.model = model;
    setId("only-body");
    setOnAction(event -> model.toggle());
    model.look().onlyProperty().subscribe(only -> tell());
    model.selection().selectionProperty().subscribe(selected -> tell());
  }

  private void tell() {
    setText(model.isAlone() ? "All bodies" : "Only this body");
    Naming.of(
        this,
        model.isAlone() ? "Draw all bodies again" : "Draw only this body, as large as it goes",
        "O");
  }
}
