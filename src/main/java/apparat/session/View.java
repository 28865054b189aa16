package apparat.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pictures that can be made of a data set. */
public enum View {
  HIERARCHY("Hierarchy"),
  ALLIANCES("Alliances"),
  /** The hierarchy and, beside it, the alliances. */
  BOTH("Both");

  private final String words;

  View(String words) {
    this.words = words;
  }

  /** What it is called on the screen. */
  public String words() {
    return words;
  }

  /** Whether the map of alliances is in the picture. */
  public boolean hasMap() {
    return this != HIERARCHY;
  }

  /** The view that is called so on the command line and in files. */
  public static Optional<View> called(String name) {
    return Arrays.stream(values()).filter(view -> view.toString().equals(name)).findFirst();
  }

  /** What it is called on the command line and in names of files. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
