package apparat.app.look;

/** The pictures that the window can show. */
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
}
