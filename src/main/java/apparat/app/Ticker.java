package apparat.app;

import javafx.animation.AnimationTimer;

/** Lets time pass for a workspace while something moves in it, and rests otherwise. */
final class Ticker extends AnimationTimer {

  /** After a hiccup the motion goes on where it was. */
  private static final double LONGEST_STEP = 0.1;

  /** What is painted first of a way has moved already, so that it answers the key. */
  private static final double FIRST_STEP = 1.0 / 60;

  private final Workspace workspace;
  private long last;
  private boolean running;

  Ticker(Workspace workspace) {
    this.workspace = workspace;
    workspace.picture().settledProperty().subscribe(settled -> wake());
    workspace.time().playingProperty().subscribe(playing -> wake());
  }

  private void wake() {
    if (!running && workspace.restless()) {
      running = true;
      last = 0;
      start();
    }
  }

  @Override
  public void handle(long now) {
    double seconds = last == 0 ? FIRST_STEP : (now - last) / 1e9;
    last = now;
    workspace.advance(Math.min(LONGEST_STEP, seconds));
    if (!workspace.restless()) {
      running = false;
      stop();
    }
  }
}
