package apparat.app;

import apparat.drawing.Theme;
import apparat.text.Face;
import apparat.text.Typeface;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Screen;

/** The look of the controls: the bundled font and one stylesheet with the colours of the themes. */
final class Dress {

  private static final String STYLESHEET = "window.css";
  private static final String LOW_SCREEN = "low-screen";

  /** On a lower screen the menu would end below it where all is twice as large. */
  private static final double LOW = 800;

  private Dress() {}

  /** The program's font, for words that stand there before the stylesheet. */
  static Font font(double size) {
    return Font.loadFont(new ByteArrayInputStream(Typeface.file(Face.REGULAR)), size);
  }

  /** Gives the controls of a scene their look. */
  static void put(Scene scene) {
    for (Face face : List.of(Face.REGULAR, Face.MEDIUM)) {
      Font.loadFont(new ByteArrayInputStream(Typeface.file(face)), 15);
    }
    scene
        .getStylesheets()
        .add(Objects.requireNonNull(Dress.class.getResource(STYLESHEET)).toExternalForm());
  }

  /** Menus and tooltips are windows of their own: their letters grow by a style. */
  static void enlarge(Region root, double scale) {
    root.getStyleClass().removeIf(style -> style.startsWith("scale-") || style.equals(LOW_SCREEN));
    root.getStyleClass().add("scale-" + Math.round(scale * 100));
    if (Screen.getPrimary().getVisualBounds().getHeight() < LOW) {
      root.getStyleClass().add(LOW_SCREEN);
    }
  }

  /** The colours of a theme for all that is on this ground. */
  static void ground(Region root, Theme theme) {
    root.getStyleClass().remove("dark");
    if (theme.dark()) {
      root.getStyleClass().add("dark");
    }
    root.setBackground(Background.fill(Color.web(theme.paper().hex())));
  }
}
