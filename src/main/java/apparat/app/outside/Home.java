package apparat.app.outside;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Where the user is at home. On Linux the session says so in {@code HOME}, which Java does not ask:
 * it looks into the list of users. What was kept there before stays in use.
 */
final class Home {

  private static final String PROPERTY = "user.home";

  private Home() {}

  /** The folder that a home holds, in the home of this session. */
  static Path holding(UnaryOperator<Path> folder) {
    return holding(
        places(
            System.getProperty("os.name", ""),
            System.getenv(),
            Path.of(System.getProperty(PROPERTY, ".")),
            isGiven()),
        folder);
  }

  /** The folder in the first home that has it; in the first of all if none has. */
  static Path holding(List<Path> homes, UnaryOperator<Path> folder) {
    return homes.stream()
        .map(folder)
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(folder.apply(homes.getFirst()));
  }

  /**
   * The homes of a user, the one to write to first.
   *
   * @param usual the one that Java knows
   * @param given whether somebody told Java so, who then means it
   */
  static List<Path> places(String system, Map<String, String> session, Path usual, boolean given) {
    String name = system.toLowerCase(Locale.ROOT);
    String said = session.getOrDefault("HOME", "");
    if (given || said.isBlank() || name.startsWith("windows") || name.startsWith("mac")) {
      return List.of(usual);
    }
    Path home = Path.of(said);
    return home.isAbsolute() && Files.isDirectory(home) && !home.equals(usual)
        ? List.of(home, usual)
        : List.of(usual);
  }

  private static boolean isGiven() {
    String option = "-D" + PROPERTY + "=";
    boolean inSession =
        List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS").stream()
            .anyMatch(name -> System.getenv().getOrDefault(name, "").contains(option));
    String[] arguments = ProcessHandle.current().info().arguments().orElse(new String[0]);
    return inSession || Arrays.stream(arguments).anyMatch(one -> one.startsWith(option));
  }
}
