package apparat.app;

import apparat.app.manners.Preferences;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;

/** How large the window is at first: as the screen allows, not larger than is good to read. */
final class Placement {

  private static final double WIDEST = 1760;
  private static final double HIGHEST = 1060;

  private Placement() {}

  /** A scene as large as the window was last, as far as this screen has room for it. */
  static Scene scene(Parent root, Preferences wish) {
    return new Scene(
        root,
        Math.min(wish.width() > 0 ? wish.width() : WIDEST, bounds().getWidth()),
        Math.min(wish.height() > 0 ? wish.height() : HIGHEST, bounds().getHeight()));
  }

  private static Rectangle2D bounds() {
    return Screen.getPrimary().getVisualBounds();
  }
}
