package apparat.app.outside;

import apparat.app.manners.Preferences;
import apparat.app.manners.PreferencesText;
import apparat.session.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keeps preferences in a small text file, written whole or not at all. */
public final class SettingsFile implements Settings {

  /** Names another folder for what is kept. */
  public static final String FOLDER = "apparat.config";

  private static final long LARGEST = 100_000;

  private final Path file;
  private Optional<String> complaint = Optional.empty();

  public SettingsFile(Path file) {
    this.file = file;
  }

  /** The file in the place where the system wants such files. */
  public static SettingsFile ofUser() {
    String folder = System.getProperty(FOLDER, "");
    Path place =
        folder.isBlank()
            ? Home.holding(home -> place(System.getProperty("os.name"), System.getenv(), home))
            : Path.of(folder);
    return new SettingsFile(place.resolve("preferences.txt"));
  }

  static Path place(String system, Map<String, String> session, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(session, "APPDATA", home.resolve("AppData/Roaming")).resolve("Apparat");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support/Apparat");
    }
    return folder(session, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("apparat");
  }

  private static Path folder(Map<String, String> session, String name, Path usual) {
    String named = session.getOrDefault(name, "");
    return named.isBlank() || !Path.of(named).isAbsolute() ? usual : Path.of(named);
  }

  @Override
  public synchronized Preferences read() {
    try {
      Optional<Preferences> kept =
          Files.size(file) > LARGEST ? Optional.empty() : PreferencesText.read(text());
      complaint = kept.isPresent() ? Optional.empty() : Optional.of(unusable());
      return kept.orElse(Preferences.FIRST.afterTour());
    } catch (NoSuchFileException first) {
      return Preferences.FIRST;
    } catch (IOException e) { // not text, or not to be read: the window opens all the same
      complaint = Optional.of(unusable());
      return Preferences.FIRST.afterTour();
    }
  }

  private String text() throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private String unusable() {
    return "What the window should remember could not be read and begins anew: " + file + ".";
  }

  @Override
  public synchronized Optional<String> complaint() {
    return complaint;
  }

  @Override
  public synchronized void write(Preferences preferences) {
    try {
      SafeFile.write(file, PreferencesText.write(preferences).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      complaint =
          Optional.of("What the window should remember could not be written: " + file + ".");
    }
  }
}
