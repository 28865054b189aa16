package apparat.app.lecture.show;

import apparat.app.robot.Pulses;

/** Waits for what a class sees. */
public final class Standing {

  private Standing() {}

  /** Returns when the slide no longer moves. */
  public static void still(Show show) {
    ShowPane pane = (ShowPane) show.stage().getScene().lookup("#show");
    Pulses.until("the slide stands still", () -> pane.picture().settledProperty().get());
  }
}
