package apparat.app.side;

import apparat.app.model.Visited;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** The buttons of a mouse at the thumb turn pages, as in a browser. */
public final class ThumbButtons {

  private ThumbButtons() {}

  /** Has them turn pages wherever they are pressed in that part of the window. */
  public static void turn(Visited pages, Node part) {
    part.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          switch (event.getButton()) {
            case BACK -> pages.back();
            case FORWARD -> pages.forward();
            default -> {}
          }
        });
  }
}
