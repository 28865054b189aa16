package apparat.app;

import apparat.app.look.LookModel;
import apparat.app.outside.BackgroundTasks;
import apparat.session.Document;
import apparat.session.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Opens and closes data sets by the hundred in one window and goes through time in each, in all
 * views; then goes through time in the last one for minutes. Tells now and then how much memory is
 * held and how many threads there are.
 *
 * <p>Arguments: how many data sets, for how many pulses to go through time in each, and for how
 * many minutes in the last. Without a display it wants {@code -Dglass.platform=Headless
 * -Dprism.order=sw}.
 */
public final class Endurance {

  private static final int TOLD = 20;
  private static final int SCRUB_TOLD = 10;

  /** Of so many collections in a row one leaves no gaps in the heap, that would be counted. */
  private static final int COMPACTING = 4;

  private static final long STEP_DAYS = 9;
  private static final long MINUTE = 60_000_000_000L;

  private final int documents;
  private final int pulses;
  private final long scrubNanos;
  private final BackgroundTasks tasks = new BackgroundTasks();
  private final MainWindow window;
  private final long begun = System.nanoTime();
  private int opened;

  private Endurance(int documents, int pulses, double minutes) {
    this.documents = documents;
    this.pulses = pulses;
    this.scrubNanos = (long) (minutes * MINUTE);
    Stage stage = new Stage();
    Path userFolder = Path.of(System.getProperty("java.io.tmpdir"), "apparat-endurance");
    this.window = new MainWindow(stage, NoOutside.with(tasks, userFolder));
    stage.show();
  }

  public static void main(String[] args) {
    int documents = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    int pulses = args.length > 1 ? Integer.parseInt(args[1]) : 36;
    double minutes = args.length > 2 ? Double.parseDouble(args[2]) : 10;
    System.out.println("documents  held MB  threads  seconds");
    Platform.startup(() -> new Endurance(documents, pulses, minutes).run());
  }

  private void run() {
    next();
    window.complete();
    new AnimationTimer() {
      private int pulse;

      @Override
      public void handle(long now) {
        scrub(++pulse);
        if (pulse >= pulses) {
          pulse = 0;
          tellNowAndThen();
          if (opened < documents) {
            next();
          } else {
            stop();
            goThroughTime();
          }
        }
      }
    }.start();
  }

  private void next() {
    window.install(Opening.read(Document.shipped(), new LookModel()));
    window
        .workspace()
        .ifPresent(now -> now.look().show(View.values()[opened % View.values().length]));
    opened++;
  }

  /** The last one stays open. */
  private void goThroughTime() {
    new AnimationTimer() {
      private final long first = System.nanoTime();
      private long told = first;
      private int pulse;

      @Override
      public void handle(long now) {
        scrub(++pulse);
        long passed = System.nanoTime() - first;
        if (System.nanoTime() - told >= scrubNanos / SCRUB_TOLD) {
          told = System.nanoTime();
          tell();
        }
        if (passed >= scrubNanos) {
          stop();
          end();
        }
      }
    }.start();
  }

  private void scrub(int pulse) {
    window
        .workspace()
        .ifPresent(
            now -> {
              LocalDate first = now.document().history().manifest().firstDay();
              now.time().scrub(first.plusDays(STEP_DAYS * (pulse + (long) opened * 31) % 2400));
              if (pulse % 7 == 0) {
                now.compare().toggle();
              }
              if (pulse % 11 == 0) {
                now.freePlay().toggle();
              }
            });
  }

  private void tellNowAndThen() {
    if (opened == 1 || opened % Math.max(1, documents / TOLD) == 0) {
      tell();
    }
  }

  private void tell() {
    for (int i = 0; i < COMPACTING; i++) {
      System.gc();
    }
    Runtime memory = Runtime.getRuntime();
    double held = (memory.totalMemory() - memory.freeMemory()) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%9d %8.1f %8d %8.0f%n",
        opened,
        held,
        Thread.getAllStackTraces().size(),
        (System.nanoTime() - begun) / 1e9);
  }

  private void end() {
    window.scene().getWindow().hide();
    tasks.close();
    Platform.exit();
  }
}
