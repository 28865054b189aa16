import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the application image: a folder with a launcher, a Java runtime of its own, the jars, the
 * shipped data sets and a cache of what the program loads at its start.
 *
 * <p>A program of its own and no Maven plugin: the tools used are those of the JDK it runs in,
 * which is the one that the toolchain chose.
 *
 * <p>Usage: {@code java Image.java TARGET NAME VERSION MAIN_JAR MAIN_CLASS DATA}, where the folder
 * TARGET holds MAIN_JAR and, in {@code lib}, the jars it needs; the image becomes TARGET/NAME.
 */
public final class Image {

  /** What the runtime holds; the class path has automatic modules, so it cannot be computed. */
  private static final String MODULES =
      "java.se,jdk.unsupported,jdk.zipfs,jdk.localedata,jdk.charsets,"
          + "javafx.base,javafx.graphics,javafx.controls";

  /** How long the training run may take before the image goes without it. */
  private static final long TRAINING_SECONDS = 300;

  private final Path target;
  private final String name;
  private final String version;
  private final String mainJar;
  private final String mainClass;
  private final Path data;

  private Image(List<String> args) {
    target = Path.of(args.get(0));
    name = args.get(1);
    version = args.get(2);
    mainJar = args.get(3);
    mainClass = args.get(4);
    data = Path.of(args.get(5));
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    new Image(List.of(args)).build();
  }

  private void build() throws IOException, InterruptedException {
    Path runtime = target.resolve("image/runtime");
    Path input = target.resolve("image/input");
    delete(target.resolve(name));
    delete(target.resolve("image"));
    stage(input);
    link(runtime);
    assemble(runtime, input);
    launcher();
    train();
    delete(target.resolve("image"));
  }

  /** Lays out what belongs beside the jars: all jars but JavaFX's, and the data sets. */
  private void stage(Path input) throws IOException {
    Files.createDirectories(input);
    Files.copy(target.resolve(mainJar), input.resolve(mainJar));
    for (Path jar : list(target.resolve("lib"))) {
      if (!jar.getFileName().toString().startsWith("javafx-")) {
        Files.copy(jar, input.resolve(jar.getFileName()));
      }
    }
    copy(data, input.resolve(data.getFileName()));
  }

  /** A Java runtime with JavaFX in it. */
  private void link(Path runtime) throws IOException {
    String javafx =
        list(target.resolve("lib")).stream()
            .filter(jar -> jar.getFileName().toString().matches("javafx-.*-[0-9.]+-.+\\.jar"))
            .map(Path::toString)
            .collect(Collectors.joining(System.getProperty("path.separator")));
    run(
        "jlink",
        "--module-path",
        javafx,
        "--add-modules",
        MODULES,
        "--include-locales",
        "en,ru",
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--output",
        runtime.toString());
  }

  /** The image proper: launcher, runtime and jars. */
  private void assemble(Path runtime, Path input) {
    var args =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                "--name",
                name,
                "--app-version",
                version,
                "--dest",
                target.toString(),
                "--runtime-image",
                runtime.toString(),
                "--input",
                input.toString(),
                "--main-jar",
                mainJar,
                "--main-class",
                mainClass));
    for (String option : javaOptions("$APPDIR")) {
      args.addAll(List.of("--java-options", option));
    }
    run("jpackage", args.toArray(String[]::new));
  }

  /**
   * How the program runs; what the virtual machine has to say about its caches is kept quiet.
   *
   * <p>The optimizing compiler begins later than it would by itself: on two cores it takes the one
   * that the first picture needs, for code most of which is not run again.
   */
  private List<String> javaOptions(String home) {
    return List.of(
        "-Dapparat.home=" + home,
        "--enable-native-access=javafx.graphics",
        "-XX:+UseSerialGC",
        "-XX:Tier4InvocationThreshold=30000",
        "-XX:Tier4MinInvocationThreshold=3000",
        "-XX:Tier4CompileThreshold=60000",
        "-XX:Tier4BackEdgeThreshold=400000",
        "-XX:AOTCache=" + home + "/" + name + ".aot",
        "-Xlog:disable");
  }

  /**
   * On Linux a script takes the place of the launcher, which asks the package managers twice, at
   * every start, whether they installed it: see the decision record launcher.md.
   */
  private void launcher() throws IOException {
    if (!System.getProperty("os.name").equals("Linux")) {
      return;
    }
    String options =
        Stream.concat(javaOptions("$app").stream(), Stream.of("-cp", classPath("$app")))
            .map(option -> '"' + option + '"')
            .collect(Collectors.joining(" \\\n  "));
    Files.writeString(
        target.resolve(name).resolve("bin").resolve(name),
        """
        #!/bin/sh
        # Starts %1$s with the Java that came with it.
        home=$(dirname "$(dirname "$(readlink -f "$0")")")
        app=$home/lib/app
        unset JDK_JAVA_OPTIONS
        exec "$home/lib/runtime/bin/java" \\
          %2$s \\
          %3$s "$@"
        """
            .formatted(name, options, mainClass));
  }

  /**
   * Runs the program once and keeps what it loaded, for a quicker start (JEP 514). The image works
   * without: where the run fails, it is said and left at that.
   */
  private void train() throws IOException, InterruptedException {
    Path app = target.resolve(name).resolve("lib/app").toAbsolutePath();
    Path cache = app.resolve(name + ".aot");
    var command = new ArrayList<String>();
    command.add(target.resolve(name).resolve("lib/runtime/bin/java").toString());
    for (String option : javaOptions(app.toString())) {
      command.add(option.replace("-XX:AOTCache=", "-XX:AOTCacheOutput="));
    }
    // What ran often in the trial is not kept: it would be compiled before the first picture.
    command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"));
    command.addAll(List.of("-cp", classPath(app.toString()), mainClass, "--trial"));
    Path log = target.resolve("training.log");
    Process training =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(log.toFile()))
            .start();
    boolean ended = training.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      training.destroyForcibly().waitFor();
    }
    if (!ended || training.exitValue() != 0 || !Files.exists(cache)) {
      Files.deleteIfExists(cache);
      System.err.println(
          "The image starts more slowly than it could: the run that warms it up failed, see "
              + log);
    }
  }

  /**
   * The jars in the order in which the launcher names them: another order, and the cache is void.
   */
  private String classPath(String app) throws IOException {
    String key = "app.classpath=";
    Path settings = target.resolve(name).resolve("lib/app").resolve(name + ".cfg");
    return Files.readAllLines(settings).stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()).replace("$APPDIR", app))
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  /** Runs a tool of the JDK, which is heard only where it fails. */
  private static void run(String tool, String... args) {
    var heard = new StringWriter();
    var out = new PrintWriter(heard);
    int status = ToolProvider.findFirst(tool).orElseThrow().run(out, out, args);
    if (status != 0) {
      throw new IllegalStateException(tool + " ended with " + status + ": " + heard);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var tree = Files.walk(from)) {
      for (Path file : (Iterable<Path>) tree::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var tree = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) tree.sorted(Comparator.reverseOrder())::iterator) {
        file.toFile().setWritable(true);
        Files.delete(file);
      }
    }
  }
}
