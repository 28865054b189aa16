package apparat.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens a folder that is dropped onto the window. */
record Dropping(Consumer<Path> open) {

  static void onto(Scene scene, Consumer<Path> open) {
    Dropping dropping = new Dropping(open);
    scene.setOnDragOver(dropping::draggedOver);
    scene.setOnDragDropped(dropping::dropped);
  }

  private void draggedOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      open.accept(event.getDragboard().getFiles().getFirst().toPath());
      event.setDropCompleted(true);
    }
    event.consume();
  }
}
