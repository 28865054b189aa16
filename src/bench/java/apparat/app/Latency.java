package apparat.app;

import apparat.app.look.LookModel;
import apparat.app.outside.BackgroundTasks;
import apparat.session.Document;
import apparat.session.View;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * How long the real window takes, in milliseconds: from the press of a key until the first frame of
 * the way to the new day has been painted and the next pulse has begun, by when it is on the
 * screen; or, while it plays, from one frame to the next.
 *
 * <p>Arguments: {@code keys} or {@code playing}, and a view. Prints median, p95 and longest.
 */
public final class Latency {

  private static final double WIDTH = 1600;
  private static final double HEIGHT = 900;

  /** Every way to another day, as a reader mixes them; some go far, some are not drawn ahead. */
  private static final List<List<KeyCode>> KEYS =
      List.of(
          List.of(KeyCode.RIGHT),
          List.of(KeyCode.RIGHT),
          List.of(KeyCode.ALT, KeyCode.RIGHT),
          List.of(KeyCode.SHIFT, KeyCode.RIGHT),
          List.of(KeyCode.RIGHT),
          List.of(KeyCode.LEFT),
          List.of(KeyCode.CONTROL, KeyCode.RIGHT),
          List.of(KeyCode.PAGE_UP),
          List.of(KeyCode.SHIFT, KeyCode.RIGHT),
          List.of(KeyCode.CONTROL, KeyCode.RIGHT),
          List.of(KeyCode.PAGE_DOWN),
          List.of(KeyCode.ALT, KeyCode.LEFT));

  /** The first presses find code that has never run. */
  private static final int WARM_PRESSES = 24;

  private static final int PRESSES = 96;

  /** Half a second until the next key, in pulses; many ways are not yet at their end by then. */
  private static final int LOOKS = 30;

  private static final long WARM_NANOS = 8_000_000_000L;
  private static final int FRAMES = 601;

  private final boolean playing;
  private final BackgroundTasks tasks = new BackgroundTasks();
  private final MainWindow window;
  private final List<Double> figures = new ArrayList<>();

  private Latency(boolean playing, View view) {
    this.playing = playing;
    Stage stage = new Stage();
    Path userFolder = Path.of(System.getProperty("java.io.tmpdir"), "apparat-latency");
    this.window = new MainWindow(stage, NoOutside.with(tasks, userFolder));
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    window.install(Opening.read(Document.shipped(), new LookModel()));
    workspace().look().show(view);
    stage.show();
    window.complete();
  }

  public static void main(String[] args) {
    boolean playing = args[0].equals("playing");
    View view = View.valueOf(args[1].toUpperCase(Locale.ROOT));
    if (playing) {
      // frames follow each other without waiting for the screen
      System.setProperty("javafx.animation.fullspeed", "true");
    }
    Platform.startup(() -> new Latency(playing, view).run());
  }

  private Workspace workspace() {
    return window.workspace().orElseThrow();
  }

  private void run() {
    if (playing) {
      workspace().time().showFirst();
      workspace().time().stopAtKeyMoments(false);
      workspace().time().loop(true);
      new Playing().start();
    } else {
      new Pressing().start();
    }
  }

  /** Presses a key, waits for its frame, looks at it for a while, presses the next. */
  private final class Pressing extends AnimationTimer {

    private final Robot robot = new Robot();
    private Optional<Long> pressed = Optional.empty();
    private Object before = "";
    private long paintedBefore;
    private int looked;
    private int presses;

    @Override
    public void handle(long pulse) {
      if (pressed.isPresent()) {
        seen();
      } else if (++looked >= LOOKS) {
        press();
      }
    }

    /** This pulse begins: what the last one painted is on the screen. */
    private void seen() {
      boolean painted = window.view().orElseThrow().canvas().painted() > paintedBefore;
      boolean another = workspace().picture().target() != before;
      if (painted && another) {
        double milliseconds = (System.nanoTime() - pressed.get()) / 1e6;
        if (presses > WARM_PRESSES) {
          figures.add(milliseconds);
        }
        pressed = Optional.empty();
        looked = 0;
        if (presses >= WARM_PRESSES + PRESSES) {
          stop();
          report();
        }
      } else if (!another && workspace().picture().settledProperty().get()) {
        pressed = Optional.empty();
      }
    }

    private void press() {
      List<KeyCode> keys = KEYS.get(presses % KEYS.size());
      presses++;
      before = workspace().picture().target();
      paintedBefore = window.view().orElseThrow().canvas().painted();
      pressed = Optional.of(System.nanoTime());
      keys.forEach(robot::keyPress);
      keys.reversed().forEach(robot::keyRelease);
    }
  }

  /** Plays and takes the time from frame to frame. */
  private final class Playing extends AnimationTimer {

    private long begun;
    private long last;
    private long painted;

    @Override
    public void handle(long pulse) {
      long now = System.nanoTime();
      if (begun == 0) {
        begun = now;
        workspace().time().play();
      }
      long paintedNow = window.view().orElseThrow().canvas().painted();
      if (now - begun > WARM_NANOS && paintedNow > painted) {
        figures.add((now - last) / 1e6);
      }
      painted = paintedNow;
      last = now;
      if (figures.size() == FRAMES) {
        stop();
        report();
      }
    }
  }

  private void report() {
    List<Double> sorted = figures.stream().sorted().toList();
    System.out.println("median " + sorted.get(sorted.size() / 2));
    System.out.println("p95 " + sorted.get(sorted.size() * 95 / 100));
    System.out.println("longest " + sorted.getLast());
    window.scene().getWindow().hide();
    tasks.close();
    Platform.exit();
  }
}
