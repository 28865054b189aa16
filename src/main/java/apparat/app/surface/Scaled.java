package apparat.app.surface;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Everything in the window, enlarged: letters, buttons and pictures alike, as far as there is room
 * for them.
 */
public final class Scaled extends Region {

  private final Region content;
  private final Scale scale = new Scale();
  private double wanted = 1;

  public Scaled(Region content) {
    this.content = content;
    content.getTransforms().add(scale);
    getChildren().add(content);
  }

  /** Enlarges by that factor, or by less where not all of it would be seen. */
  public void enlarge(double factor) {
    wanted = factor;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() / Math.max(1, content.minWidth(-1));
    double height = getHeight() / Math.max(1, content.minHeight(-1));
    double room = Math.min(width, height);
    double factor = Math.clamp(room, 1, wanted);
    scale.setX(factor);
    scale.setY(factor);
    content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
  }
}
