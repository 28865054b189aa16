package apparat.app;

import apparat.app.manners.Preferences;
import apparat.app.outside.BackgroundTasks;
import apparat.app.outside.Outside;
import apparat.app.outside.Settings;
import apparat.app.outside.SettingsFile;
import apparat.app.outside.SettingsInMemory;
import apparat.app.outside.SystemClips;
import apparat.app.outside.SystemFiles;
import apparat.app.outside.SystemLinks;
import apparat.app.outside.UserFolder;
import apparat.session.Document;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Opens the window. */
public final class Window {

  /** Set to {@code true}, the window closes as soon as its first picture has been shown. */
  public static final String EXIT_AFTER_FIRST_PICTURE = "apparat.exitAfterFirstPicture";

  /** Set to {@code true}, the window closes a moment after all its controls have been built. */
  public static final String EXIT_WHEN_COMPLETE = "apparat.exitWhenComplete";

  /** Set to {@code true}, the window says on standard error when its first picture was shown. */
  public static final String LOG = "apparat.log";

  /** So long a signal to end waits for the window to close by itself. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private Window() {}

  /** Opens the window on a data set, the shipped one when none is named, until it is closed. */
  public static void open(Optional<Path> dataSet) {
    open(dataSet, (window, outside) -> {});
  }

  /**
   * The same.
   *
   * @param begun is told of the window before anything is shown in it
   */
  static void open(Optional<Path> dataSet, BiConsumer<MainWindow, Outside> begun) {
    Settings settings = settings();
    Opening opening = Opening.begin(dataSet.orElseGet(Document::shipped), settings.read());
    CountDownLatch closed = new CountDownLatch(1);
    BackgroundTasks tasks = new BackgroundTasks();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> closePolitely(closed)));
    Platform.startup(() -> show(opening, tasks, settings, closed, begun));
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    tasks.close();
    Platform.exit();
  }

  /** A window that opens for a moment only remembers nothing, nor is anybody shown around. */
  private static Settings settings() {
    boolean passing =
        Boolean.getBoolean(EXIT_WHEN_COMPLETE) || Boolean.getBoolean(EXIT_AFTER_FIRST_PICTURE);
    return passing ? new SettingsInMemory(Preferences.FIRST.afterTour()) : SettingsFile.ofUser();
  }

  /** Asked by the system to end, the window closes as by hand, if it does so soon. */
  private static void closePolitely(CountDownLatch closed) {
    if (closed.getCount() == 0) {
      return;
    }
    try {
      Platform.runLater(() -> List.copyOf(javafx.stage.Window.getWindows()).forEach(w -> w.hide()));
      closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (IllegalStateException e) {
      // the toolkit has not begun or is gone: there is nothing to close
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void show(
      Opening opening,
      BackgroundTasks tasks,
      Settings settings,
      CountDownLatch closed,
      BiConsumer<MainWindow, Outside> begun) {
    Stage stage = new Stage();
    stage.setOnHidden(event -> closed.countDown());
    Outside outside =
        new Outside(
            new SystemFiles(stage),
            new SystemClips(),
            new SystemLinks(),
            tasks,
            UserFolder.find(),
            InstantSource.system(),
            settings);
    MainWindow window = Showing.begin(opening, stage, outside);
    begun.accept(window, outside);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> Platform.runLater(() -> window.failed(failure)));
  }
}
