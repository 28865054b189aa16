package apparat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A whole process from start to exit, or the figure that it prints.
 *
 * @param printed the word before the wanted figure in what it prints; empty: the milliseconds it
 *     ran
 */
record Program(List<String> command, Map<String, String> environment, String printed)
    implements Probe {

  /** The options under which every window is measured: drawn by software and unseen. */
  static final String[] UNSEEN = {
    "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true"
  };

  /** A class of these benchmarks in a Java of its own. */
  static Program java(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of(UNSEEN));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new Program(command, Map.of(), "");
  }

  /** The figure printed after that word instead of the time. */
  Program printing(String word) {
    return new Program(command, environment, word);
  }

  /** The same with more options for its Java. */
  Program withJavaOptions(String... options) {
    Map<String, String> all = new TreeMap<>(environment);
    String more = String.join(" ", options);
    all.merge("JAVA_TOOL_OPTIONS", more, (given, added) -> given + " " + added);
    return new Program(command, all, printed);
  }

  @Override
  public double measure() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (status != 0) {
      throw new IOException(String.join(" ", command) + "\n" + output);
    }
    return printed.isEmpty() ? milliseconds : figure(output);
  }

  private double figure(String output) {
    return output
        .lines()
        .filter(line -> line.startsWith(printed + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(printed.length() + 1)))
        .findFirst()
        .orElseThrow(
            () -> new UncheckedIOException(new IOException("no " + printed + ": " + output)));
  }
}
