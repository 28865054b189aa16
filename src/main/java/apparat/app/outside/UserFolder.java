package apparat.app.outside;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a program keeps what belongs to its user, as each system has it. */
public final class UserFolder {

  /** Set to a folder, that one is used. */
  public static final String PROPERTY = "apparat.userFolder";

  private UserFolder() {}

  /** The folder on this system. */
  public static Path find() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(Path::of)
        .orElseGet(
            () ->
                Home.holding(home -> of(System.getProperty("os.name", ""), System.getenv(), home)));
  }

  /** The folder on a system with that name, environment and home. */
  static Path of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return named(environment, "APPDATA")
          .orElse(home.resolve("AppData").resolve("Roaming"))
          .resolve("Apparat");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Apparat");
    }
    return named(environment, "XDG_DATA_HOME")
        .filter(Path::isAbsolute)
        .orElse(home.resolve(".local").resolve("share"))
        .resolve("apparat");
  }

  private static Optional<Path> named(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name))
        .filter(folder -> !folder.isBlank())
        .map(Path::of);
  }
}
