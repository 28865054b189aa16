package apparat.bench.start;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Shows a window and ends the program when its picture has been there for a pulse. */
final class FirstPicture extends AnimationTimer {

  private int pulses;

  private FirstPicture() {}

  static void show(Parent picture) {
    Stage stage = new Stage();
    stage.setScene(new Scene(picture, 1600, 900));
    stage.show();
    new FirstPicture().start();
  }

  @Override
  public void handle(long pulse) {
    if (++pulses == 2) {
      Platform.exit();
    }
  }
}
