package apparat.app.picture;

import apparat.app.model.CameraModel;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Wheel and pinch zoom, dragging pans, a click that did not drag selects. */
final class CanvasGestures {

  private static final double CLICK_SLACK = 4;
  private static final double ZOOM_A_PIXEL = 0.0022;

  private final PictureCanvas canvas;
  private final CameraModel camera;
  private double pressedX;
  private double pressedY;
  private double lastX;
  private double lastY;
  private boolean dragging;

  CanvasGestures(PictureCanvas canvas, CameraModel camera) {
    this.canvas = canvas;
    this.camera = camera;
  }

  void install() {
    canvas.setOnMousePressed(this::pressed);
    canvas.setOnMouseDragged(this::dragged);
    canvas.setOnMouseReleased(this::released);
    canvas.setOnMouseMoved(event -> canvas.hover(event.getX(), event.getY()));
    canvas.setOnMouseExited(event -> canvas.hoverEnds());
    canvas.setOnScroll(this::scrolled);
    canvas.setOnZoom(this::pinched);
  }

  private void pressed(MouseEvent event) {
    canvas.requestFocus();
    canvas.hoverEnds();
    dragging = false;
    pressedX = event.getX();
    pressedY = event.getY();
    lastX = pressedX;
    lastY = pressedY;
  }

  private void dragged(MouseEvent event) {
    double away = Math.hypot(event.getX() - pressedX, event.getY() - pressedY);
    if (!dragging && away < CLICK_SLACK) {
      return;
    }
    dragging = true;
    canvas.setCursor(Cursor.CLOSED_HAND);
    camera.pan(event.getX() - lastX, event.getY() - lastY);
    lastX = event.getX();
    lastY = event.getY();
  }

  private void released(MouseEvent event) {
    if (!dragging && event.getButton() == MouseButton.PRIMARY) {
      canvas.click(event.getX(), event.getY());
    }
    dragging = false;
    canvas.setCursor(Cursor.DEFAULT);
  }

  private void scrolled(ScrollEvent event) {
    canvas.hoverEnds();
    if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
      camera.pan(event.getDeltaX(), event.getDeltaY());
    } else {
      camera.zoom(Math.exp(event.getDeltaY() * ZOOM_A_PIXEL), event.getX(), event.getY());
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    camera.zoom(event.getZoomFactor(), event.getX(), event.getY());
    event.consume();
  }
}
