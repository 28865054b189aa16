package apparat.app;

import apparat.app.manners.Preferences;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** How large the window is and where: as the screen allows, not larger than is good to read. */
final class Placement {

  private static final double WIDEST = 1760;
  private static final double HIGHEST = 1060;

  private Placement() {}

  /**
   * A scene as large as the window was last, as far as this screen has room for it; what the system
   * draws around it is seen to once it is shown.
   */
  static Scene scene(Parent root, Preferences wish) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    return new Scene(
        root,
        Math.min(wish.width() > 0 ? wish.width() : WIDEST, screen.getWidth()),
        Math.min(wish.height() > 0 ? wish.height() : HIGHEST, screen.getHeight()));
  }

  /** Brings the window with its title bar onto the screen as soon as it is shown. */
  static void keepOnScreen(Stage stage) {
    stage.addEventHandler(
        WindowEvent.WINDOW_SHOWN, event -> Platform.runLater(() -> bringOnScreen(stage)));
  }

  /** Brings the window onto the screen, unless it fills it or is none any more. */
  static void bringOnScreen(Stage stage) {
    if (!stage.isShowing() || stage.isMaximized() || stage.isFullScreen() || stage.isIconified()) {
      return;
    }
    Rectangle2D window =
        new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    Rectangle2D place = within(window, screenOf(window).getVisualBounds());
    if (!place.equals(window)) {
      stage.setX(place.getMinX());
      stage.setY(place.getMinY());
      stage.setWidth(place.getWidth());
      stage.setHeight(place.getHeight());
    }
  }

  private static Screen screenOf(Rectangle2D window) {
    return Screen.getScreensForRectangle(window).stream().findFirst().orElseGet(Screen::getPrimary);
  }

  /** The window, moved and made smaller by as little as brings all of it onto the screen. */
  static Rectangle2D within(Rectangle2D window, Rectangle2D screen) {
    double width = Math.min(window.getWidth(), screen.getWidth());
    double height = Math.min(window.getHeight(), screen.getHeight());
    return new Rectangle2D(
        Math.clamp(window.getMinX(), screen.getMinX(), screen.getMaxX() - width),
        Math.clamp(window.getMinY(), screen.getMinY(), screen.getMaxY() - height),
        width,
        height);
  }
}
