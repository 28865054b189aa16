package apparat.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** How large the window is at first: as the screen allows, not larger than is good to read. */
final class Placement {

  private static final double WIDEST = 1760;
  private static final double HIGHEST = 1060;

  private Placement() {}

  static double width() {
    return Math.min(WIDEST, bounds().getWidth());
  }

  static double height() {
    return Math.min(HIGHEST, bounds().getHeight());
  }

  private static Rectangle2D bounds() {
    return Screen.getPrimary().getVisualBounds();
  }
}
