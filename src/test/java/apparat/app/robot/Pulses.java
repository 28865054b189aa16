package apparat.app.robot;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Lets the toolkit go on, pulse by pulse, until something has come true. */
public final class Pulses {

  /** Work in the background takes its time on a busy machine, however quickly pulses come. */
  private static final Duration MOST = Duration.ofSeconds(30);

  private Pulses() {}

  /** Returns as soon as the condition holds after a pulse. */
  public static void until(String what, BooleanSupplier condition) {
    Object key = new Object();
    long start = System.nanoTime();
    boolean[] first = {true};
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            boolean late = System.nanoTime() - start > MOST.toNanos();
            if (!first[0] && (late || condition.getAsBoolean())) {
              stop();
              Platform.exitNestedEventLoop(key, null);
            }
            first[0] = false;
          }
        };
    timer.start();
    Platform.enterNestedEventLoop(key);
    if (!condition.getAsBoolean()) {
      throw new AssertionError("Not within " + MOST.toSeconds() + " s: " + what);
    }
  }

  /** Lets events that wait be handled and everything be laid out and painted. */
  public static void settle() {
    int[] count = {0};
    until("some pulses", () -> count[0]++ >= 2);
  }
}
