package apparat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program as it is shipped: {@code mvn -B -q -DskipTests package} makes it. */
final class Image {

  private static final Path ROOT = Path.of("target/apparat").toAbsolutePath();
  private static final Path JARS = ROOT.resolve("lib/app");

  private Image() {}

  /** The launcher with those words. */
  static Program launcher(String... words) {
    List<String> command = new ArrayList<>();
    command.add(ROOT.resolve("bin/apparat").toString());
    command.addAll(List.of(words));
    return new Program(command, Map.of(), "");
  }

  /**
   * A class of these benchmarks in the Java of the image, with what it prepared when it was made.
   */
  static Program java(Class<?> main, String... words) {
    List<String> command = new ArrayList<>();
    command.add(ROOT.resolve("lib/runtime/bin/java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:Tier4InvocationThreshold=30000",
            "-XX:Tier4MinInvocationThreshold=3000",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:Tier4BackEdgeThreshold=400000",
            "--enable-native-access=javafx.graphics",
            "-XX:AOTCache=" + JARS.resolve("apparat.aot")));
    command.addAll(List.of("-cp", classPath(), main.getName()));
    command.addAll(List.of(words));
    return new Program(command, Map.of(), "");
  }

  /** As the image has it, and behind it what else the benchmarks need. */
  private static String classPath() {
    try (Stream<String> lines = Files.lines(JARS.resolve("apparat.cfg"))) {
      List<String> jars =
          lines
              .filter(line -> line.startsWith("app.classpath="))
              .map(line -> line.substring("app.classpath=".length()))
              .map(jar -> jar.replace("$APPDIR", JARS.toString()))
              .toList();
      return String.join(":", jars) + ":" + System.getProperty("java.class.path");
    } catch (IOException e) {
      throw new UncheckedIOException("There is no image: mvn -B -q -DskipTests package", e);
    }
  }
}
