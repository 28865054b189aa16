package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Tasks;
import apparat.app.outside.Outside;
import apparat.app.outside.SettingsFile;
import apparat.app.outside.UserFolder;
import apparat.session.View;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window asked by the system to end does so at once, however busy it is. */
class PoliteSignalTest {

  private static final long SECONDS = 5;

  @TempDir Path folder;

  /** Opens the window as the program does, and has it do everything at a time. */
  static final class Busy {

    static final AtomicLong WORK = new AtomicLong();

    private Busy() {}

    public static void main(String[] args) {
      Window.open(Optional.empty(), Busy::whenComplete);
    }

    private static void whenComplete(MainWindow window, Outside outside) {
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (window.view().flatMap(WorkspaceView::keys).isPresent()) {
            if (WORK.getAndIncrement() == 0) {
              begin(window.workspace().orElseThrow(), outside.tasks());
            } else if (WORK.get() == 4) {
              System.out.println("busy");
            }
          }
        }
      }.start();
    }

    /** Plays, lets springs run, reads and writes without end. */
    private static void begin(Workspace workspace, Tasks tasks) {
      workspace.look().show(View.ALLIANCES);
      workspace.time().play();
      workspace.freePlay().toggle();
      tasks.beside(Busy::endless, done -> {}, failure -> {});
      tasks.beside(Busy::endless, done -> {}, failure -> {});
    }

    private static Long endless() {
      while (WORK.get() >= 0) {
        Thread.onSpinWait();
      }
      return WORK.get();
    }
  }

  @Test
  void the_window_closes_within_five_seconds_of_a_polite_signal()
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-Djava.awt.headless=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-D" + SettingsFile.FOLDER + "=" + folder,
                    "-D" + UserFolder.PROPERTY + "=" + folder.resolve("user"),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Busy.class.getName()))
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      while (line != null && !line.equals("busy")) {
        line = out.readLine();
      }
      assertThat(line).isEqualTo("busy");
      process.destroy();
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(Files.readString(folder.resolve("preferences.txt"))).contains("toured true");
  }
}
