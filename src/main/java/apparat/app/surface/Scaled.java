package apparat.app.surface;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Everything in the window, enlarged: letters, buttons and pictures alike. */
public final class Scaled extends Region {

  private final Region content;
  private final Scale scale = new Scale();

  public Scaled(Region content) {
    this.content = content;
    content.setManaged(false);
    content.getTransforms().add(scale);
    getChildren().add(content);
  }

  /** Enlarges by that factor. */
  public void enlarge(double factor) {
    scale.setX(factor);
    scale.setY(factor);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
  }
}
