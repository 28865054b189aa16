package apparat;

import java.util.Locale;
import java.util.Map;

/** Whether a window can be shown: asked before JavaFX is loaded, which fails noisily without. */
final class Display {

  private Display() {}

  static boolean isThere() {
    return isThere(
        System.getProperty("os.name"), System.getProperty("glass.platform", ""), System.getenv());
  }

  /**
   * Windows and macOS always have one; elsewhere the session says so, unless it is drawn unseen.
   */
  static boolean isThere(String system, String platform, Map<String, String> session) {
    String name = system.toLowerCase(Locale.ROOT);
    return name.startsWith("windows")
        || name.startsWith("mac")
        || platform.equalsIgnoreCase("headless")
        || !session.getOrDefault("DISPLAY", "").isBlank();
  }
}
