package apparat.bench.frame;

import java.util.Arrays;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * Shows a window whose picture changes with every pulse, as fast as the pulses come, and prints how
 * long a frame took from pulse to pulse: moving, painting and showing together.
 */
final class FrameLoop extends AnimationTimer {

  static final int WIDTH = 1600;
  static final int HEIGHT = 900;

  private static final long WARM_UP = 2_000_000_000L;
  private static final long LONGEST = 3_000_000_000L;
  private static final int FRAMES = 301;

  private final IntConsumer frame;
  private final double[] milliseconds = new double[FRAMES];
  private long begin;
  private long last;
  private int drawn;
  private int measured;

  private FrameLoop(IntConsumer frame) {
    this.frame = frame;
  }

  /** Starts JavaFX with pulses that follow each other without a pause. */
  static void start(Runnable window) {
    System.setProperty("javafx.animation.fullspeed", "true");
    Platform.startup(window);
  }

  /**
   * Runs until enough is measured, then ends the process.
   *
   * @param frame draws the frame of that number
   */
  static void run(Parent picture, IntConsumer frame) {
    Stage stage = new Stage();
    stage.setScene(new Scene(picture, WIDTH, HEIGHT));
    stage.show();
    new FrameLoop(frame).start();
  }

  @Override
  public void handle(long pulse) {
    long now = System.nanoTime();
    begin = begin == 0 ? now : begin;
    if (now - begin > WARM_UP && measured < FRAMES) {
      milliseconds[measured++] = (now - last) / 1e6;
    }
    last = now;
    if (measured == FRAMES || now - begin > WARM_UP + LONGEST) {
      stop();
      report();
      Platform.exit();
    } else {
      frame.accept(drawn++);
    }
  }

  private void report() {
    Arrays.sort(milliseconds, 0, measured);
    System.out.println("median " + milliseconds[measured / 2]);
    System.out.println("p95 " + milliseconds[measured * 95 / 100]);
  }
}
