package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The window in a process of its own, from start to end. */
class ClosingTest {

  /** Opens the window as the program does. */
  static final class Start {
    private Start() {}

    public static void main(String[] args) {
      Window.open(java.util.Optional.empty());
      System.out.println("closed");
    }
  }

  @Test
  void closing_asks_nothing_and_leaves_nothing_running() throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dapparat.log=true",
            "-D" + Window.EXIT_AFTER_FIRST_PICTURE + "=true",
            "-cp",
            System.getProperty("java.class.path"),
            Start.class.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("the process ends by itself").isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    assertThat(output).contains("First picture after").contains("closed");
  }
}
