package apparat.bench.start;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;

/** The least that a window with a picture takes: a canvas with one line, then the end. */
public final class BareCanvas {

  private BareCanvas() {}

  public static void main(String[] args) {
    Platform.startup(
        () -> {
          Canvas canvas = new Canvas(1600, 900);
          canvas.getGraphicsContext2D().setStroke(Color.BLACK);
          canvas.getGraphicsContext2D().strokeLine(0, 0, 1600, 900);
          FirstPicture.show(new Group(canvas));
        });
  }
}
