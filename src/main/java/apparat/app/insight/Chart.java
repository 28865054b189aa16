package apparat.app.insight;

import apparat.app.surface.PaintedPane;
import apparat.drawing.Drawing;
import java.util.function.DoubleFunction;
import javafx.scene.AccessibleRole;

/** A drawing as wide as there is room, whose words are its accessible text. */
final class Chart extends PaintedPane {

  private static final double LEAST = 120;

  private final DoubleFunction<Drawing> draw;

  /**
   * @param draw the drawing for a width
   */
  Chart(double height, DoubleFunction<Drawing> draw) {
    this.draw = draw;
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    widthProperty().subscribe(this::redraw);
  }

  private void redraw() {
    Drawing drawing = draw.apply(Math.max(LEAST, getWidth()));
    setAccessibleText(drawing.title() + ". " + drawing.description());
    show(drawing, 1, 0, 0);
  }
}
