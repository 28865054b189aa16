package apparat.app.surface;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;

/**
 * Lets a notch of the wheel move a panel by some lines, for the toolkit moves it by two. What a
 * finger does is followed as it is.
 */
public final class Wheel {

  /** Pixels a notch: four lines. */
  static final double NOTCH = 84;

  private boolean passingOn;

  private Wheel() {}

  /** Whatever is scrolled inside is. */
  public static void quicken(Node panel) {
    Wheel wheel = new Wheel();
    panel.addEventFilter(ScrollEvent.SCROLL, wheel::turned);
  }

  private void turned(ScrollEvent event) {
    double notches = event.getMultiplierY() == 0 ? 0 : event.getDeltaY() / event.getMultiplierY();
    boolean byHand = event.isDirect() || event.isInertia() || event.getTouchCount() > 0;
    if (!passingOn && !byHand && Math.abs(notches) >= 1) {
      event.consume();
      passingOn = true;
      Event.fireEvent((Node) event.getTarget(), farther(event, notches * NOTCH));
      passingOn = false;
    }
  }

  private static ScrollEvent farther(ScrollEvent event, double deltaY) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        event.getX(),
        event.getY(),
        event.getScreenX(),
        event.getScreenY(),
        event.isShiftDown(),
        event.isControlDown(),
        event.isAltDown(),
        event.isMetaDown(),
        false,
        false,
        event.getDeltaX(),
        deltaY,
        event.getTotalDeltaX(),
        event.getTotalDeltaY(),
        event.getMultiplierX(),
        event.getMultiplierY(),
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        event.getTouchCount(),
        event.getPickResult());
  }
}
