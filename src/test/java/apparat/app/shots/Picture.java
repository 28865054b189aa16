package apparat.app.shots;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** What is seen of a window, with the menus that are open over it. */
final class Picture {

  private final BufferedImage image;
  private final double scale;

  private Picture(int width, int height, double scale) {
    this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    this.scale = scale;
  }

  /** As many pixels as the window has units times the scale. */
  static Picture of(Scene scene, double scale) {
    int width = (int) Math.round(scene.getWidth() * scale);
    int height = (int) Math.round(scene.getHeight() * scale);
    Picture picture = new Picture(width, height, scale);
    picture.put(scene.getRoot(), 0, 0, scene.getWidth(), scene.getHeight());
    Window window = scene.getWindow();
    for (Window over : Window.getWindows()) {
      if (over instanceof PopupWindow popup && popup.isShowing()) {
        Scene menu = popup.getScene();
        double x = popup.getX() - window.getX() - scene.getX();
        double y = popup.getY() - window.getY() - scene.getY();
        picture.put(menu.getRoot(), x, y, menu.getWidth(), menu.getHeight());
      }
    }
    return picture;
  }

  private void put(Node node, double x, double y, double width, double height) {
    SnapshotParameters wish = new SnapshotParameters();
    wish.setFill(Color.TRANSPARENT);
    wish.setTransform(Transform.scale(scale, scale));
    wish.setViewport(new Rectangle2D(0, 0, width * scale, height * scale));
    WritableImage seen = node.snapshot(wish, null);
    int w = (int) seen.getWidth();
    int h = (int) seen.getHeight();
    int[] argb = new int[w * h];
    seen.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), argb, 0, w);
    BufferedImage layer = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
    layer.setRGB(0, 0, w, h, argb, 0, w);
    image.createGraphics().drawImage(layer, (int) (x * scale), (int) (y * scale), null);
  }

  void write(Path file) {
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
