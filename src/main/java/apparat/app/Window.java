package apparat.app;

import apparat.app.outside.BackgroundTasks;
import apparat.app.outside.Outside;
import apparat.app.outside.SystemClips;
import apparat.app.outside.SystemFiles;
import apparat.app.outside.SystemLinks;
import apparat.app.outside.UserFolder;
import apparat.session.Document;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
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

  private Window() {}

  /** Opens the window on a data set, the shipped one when none is named, until it is closed. */
  public static void open(Optional<Path> dataSet) {
    Opening opening = Opening.begin(dataSet.orElseGet(Document::shipped));
    CountDownLatch closed = new CountDownLatch(1);
    BackgroundTasks tasks = new BackgroundTasks();
    Platform.startup(() -> show(opening, tasks, closed));
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    tasks.close();
    Platform.exit();
  }

  private static void show(Opening opening, BackgroundTasks tasks, CountDownLatch closed) {
    Stage stage = new Stage();
    stage.setOnHidden(event -> closed.countDown());
    Outside outside =
        new Outside(
            new SystemFiles(stage),
            new SystemClips(),
            new SystemLinks(),
            tasks,
            UserFolder.find(),
            InstantSource.system());
    MainWindow window = Showing.begin(opening, stage, outside);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> Platform.runLater(() -> window.failed(failure)));
  }
}
