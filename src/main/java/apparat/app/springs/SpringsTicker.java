package apparat.app.springs;

import javafx.animation.AnimationTimer;

/** Lets the springs pull at each pulse as long as something moves and somebody looks. */
final class SpringsTicker extends AnimationTimer {

  private static final int STEPS_A_PULSE = 2;

  private final SpringsModel model;
  private boolean seen;
  private boolean running;

  SpringsTicker(SpringsModel model) {
    this.model = model;
    model.restlessProperty().subscribe(restless -> startOrStop());
  }

  void wake() {
    seen = true;
    startOrStop();
  }

  void rest() {
    seen = false;
    startOrStop();
  }

  boolean running() {
    return running;
  }

  private void startOrStop() {
    boolean wanted = seen && model.restlessProperty().get();
    if (wanted && !running) {
      start();
    } else if (!wanted && running) {
      stop();
    }
    running = wanted;
  }

  @Override
  public void handle(long now) {
    for (int i = 0; i < STEPS_A_PULSE; i++) {
      model.step();
    }
  }
}
