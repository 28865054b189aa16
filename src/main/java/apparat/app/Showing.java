package apparat.app;

import apparat.app.outside.Outside;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Shows the window: the stage at once, the picture as soon as it is there, then the controls. */
final class Showing {

  private Showing() {}

  /** Shows the stage; the rest follows by itself. */
  static MainWindow begin(Opening opening, Stage stage, Outside outside) {
    MainWindow window = new MainWindow(stage, outside);
    window.reading();
    opening
        .opened()
        .whenComplete(
            (opened, failure) ->
                Platform.runLater(
                    () -> {
                      if (failure == null) {
                        window.install(opened);
                        new FirstPicture(window, stage).start();
                      } else {
                        window.cannotOpen(failure);
                      }
                    }));
    stage.show();
    return window;
  }

  /** Waits for the picture to be on the screen, then has the controls built. */
  private static final class FirstPicture extends AnimationTimer {

    /** For so many pulses the complete window stays where it closes by itself. */
    private static final int A_MOMENT = 60;

    private final MainWindow window;
    private final Stage stage;
    private int pulses;

    FirstPicture(MainWindow window, Stage stage) {
      this.window = window;
      this.stage = stage;
    }

    @Override
    public void handle(long now) {
      if (pulses > 0) {
        closeInAMoment();
      } else if (window.view().filter(view -> view.canvas().painted() > 0).isPresent()) {
        shown();
      }
    }

    private void shown() {
      log();
      if (Boolean.getBoolean(Window.EXIT_AFTER_FIRST_PICTURE)) {
        stop();
        Platform.runLater(stage::close);
      } else {
        window.complete();
        pulses = 1;
      }
    }

    private void closeInAMoment() {
      if (!Boolean.getBoolean(Window.EXIT_WHEN_COMPLETE)) {
        stop();
      } else if (++pulses > A_MOMENT) {
        stop();
        Platform.runLater(stage::close);
      }
    }

    private static void log() {
      if (Boolean.getBoolean(Window.LOG)) {
        Instant start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        long millis = Duration.between(start, Instant.now()).toMillis();
        System.err.println("First picture after " + millis + " ms");
      }
    }
  }
}
