package apparat.app.robot;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Lets the toolkit go on, pulse by pulse, until something has come true. */
public final class Pulses {

  private static final int MOST = 1800;

  private Pulses() {}

  /** Returns as soon as the condition holds after a pulse. */
  public static void until(String what, BooleanSupplier condition) {
    Object key = new Object();
    int[] pulses = {0};
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (pulses[0]++ > 0 && (condition.getAsBoolean() || pulses[0] > MOST)) {
              stop();
              Platform.exitNestedEventLoop(key, null);
            }
          }
        };
    timer.start();
    Platform.enterNestedEventLoop(key);
    if (!condition.getAsBoolean()) {
      throw new AssertionError("Not within " + MOST + " pulses: " + what);
    }
  }

  /** Lets events that wait be handled and everything be laid out and painted. */
  public static void settle() {
    int[] count = {0};
    until("some pulses", () -> count[0]++ >= 2);
  }
}
