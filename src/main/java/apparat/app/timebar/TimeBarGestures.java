package apparat.app.timebar;

import apparat.app.model.TimeModel;
import apparat.app.surface.Hints;
import apparat.app.timebar.marks.TimeScale;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * The mouse on the time bar: a click goes where it points, the wheel comes nearer, a drag goes
 * through time, or takes the day compared with along; from near, a drag beside the playhead moves
 * the view.
 */
final class TimeBarGestures {

  private static final double SLACK = 4;
  private static final double GRIP = 9;
  private static final double ZOOM_A_PIXEL = 0.005;

  private enum Drag {
    NONE,
    TIME,
    OTHER_DAY,
    VIEW,
    OVERVIEW
  }

  private final TimeBar bar;
  private final TimeModel time;
  private final TimeBarModel model;
  private final Hints hints;
  private Drag drag = Drag.NONE;
  private boolean moved;
  private double pressedX;
  private double lastX;

  /** Where the day compared stood when it was taken hold of; its date may stand beside it. */
  private double otherX;

  TimeBarGestures(TimeBar bar, TimeModel time, TimeBarModel model, Hints hints) {
    this.bar = bar;
    this.time = time;
    this.model = model;
    this.hints = hints;
  }

  void install() {
    bar.setOnMousePressed(this::pressed);
    bar.setOnMouseDragged(this::dragged);
    bar.setOnMouseReleased(this::released);
    bar.setOnMouseMoved(this::hovered);
    bar.setOnMouseExited(event -> hints.hide());
    bar.setOnScroll(this::scrolled);
    bar.setOnZoom(this::pinched);
  }

  private void pressed(MouseEvent event) {
    drag = Drag.NONE;
    moved = false;
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    bar.takeHold();
    hints.hide();
    pressedX = event.getX();
    lastX = pressedX;
    TimeBarPlace place = bar.place(event.getX(), event.getY());
    if (place.onOverview()) {
      drag = Drag.OVERVIEW;
    } else if (place.onOtherDay()) {
      drag = Drag.OTHER_DAY;
      otherX = bar.otherX();
      place.sentence().ifPresent(hints::say);
    } else if (place.go(time, bar.entry())) {
      return;
    } else if (event.getClickCount() == 2) {
      model.showWhole();
    } else if (!bar.scale().whole() && Math.abs(lastX - bar.playhead()) > GRIP) {
      drag = Drag.VIEW;
    } else {
      drag = Drag.TIME;
      time.scrub(place.day());
    }
  }

  private void dragged(MouseEvent event) {
    moved |= Math.abs(event.getX() - pressedX) >= SLACK;
    double by = event.getX() - lastX;
    TimeScale scale = bar.scale();
    switch (drag) {
      case NONE -> {}
      case TIME -> time.scrub(bar.place(event.getX(), event.getY()).day());
      case OTHER_DAY -> {
        if (moved) {
          bar.moveOther(scale.day(otherX + event.getX() - pressedX));
        }
      }
      case VIEW -> {
        if (moved) {
          bar.setCursor(Cursor.CLOSED_HAND);
          model.moveLater(-by / scale.dayWidth());
          lastX = event.getX();
        }
      }
      case OVERVIEW -> {
        model.moveLater(by / bar.wholeScale().dayWidth());
        lastX = event.getX();
      }
    }
  }

  private void released(MouseEvent event) {
    if (drag == Drag.VIEW && !moved) {
      time.scrub(bar.place(event.getX(), event.getY()).day());
    } else if (drag == Drag.OVERVIEW && Math.abs(event.getX() - pressedX) < SLACK) {
      double middle = (bar.scale().reach().from() + bar.scale().reach().to()) / 2;
      model.moveLater(bar.wholeScale().point(event.getX()) - middle);
    }
    drag = Drag.NONE;
    bar.setCursor(Cursor.DEFAULT);
  }

  private void hovered(MouseEvent event) {
    TimeBarPlace place = bar.place(event.getX(), event.getY());
    Optional<String> sentence = place.sentence();
    bar.setCursor(place.leads() ? Cursor.HAND : Cursor.DEFAULT);
    sentence.ifPresentOrElse(
        words -> hints.show(words, event.getSceneX(), event.getSceneY()), hints::hide);
  }

  private void scrolled(ScrollEvent event) {
    hints.hide();
    TimeScale scale = bar.scale();
    if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
      model.moveLater(-(event.getDeltaX() + event.getDeltaY()) / scale.dayWidth());
    } else {
      model.zoom(Math.exp(event.getDeltaY() * ZOOM_A_PIXEL), scale.point(event.getX()));
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    model.zoom(event.getZoomFactor(), bar.scale().point(event.getX()));
    event.consume();
  }
}
