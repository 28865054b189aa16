package apparat.app.alone;

import apparat.app.keys.Naming;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;

/** On the page of a body: draws it alone, or all bodies again. */
public final class AloneButton extends Button {

  private final AloneModel model;

  /** Kept, for nothing else holds what is computed. */
  private final ObservableValue<Boolean> seen;

  public AloneButton(AloneModel model) {
    this.model = model;
    this.seen = model.seen();
    setId("only-body");
    setOnAction(event -> model.toggle());
    model.look().onlyProperty().subscribe(only -> tell());
    seen.subscribe(now -> tell());
    model.selection().selectionProperty().subscribe(selected -> tell());
  }

  private void tell() {
    boolean alone = model.isSeenAlone();
    setText(alone ? "All bodies" : "Only this body");
    Naming.of(
        this, alone ? "Draw all bodies again" : "Draw only this body, as large as it goes", "O");
  }
}
