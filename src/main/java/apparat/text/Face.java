package apparat.text;

/** A face of the bundled typeface, Roboto. */
public enum Face {
  REGULAR("Roboto-Regular.ttf", 400, false),
  MEDIUM("Roboto-Medium.ttf", 500, false),
  BOLD("Roboto-Bold.ttf", 700, false),
  ITALIC("Roboto-Italic.ttf", 400, true),
  MEDIUM_ITALIC("Roboto-MediumItalic.ttf", 500, true);

  private final String file;
  private final int weight;
  private final boolean italic;

  Face(String file, int weight, boolean italic) {
    this.file = file;
    this.weight = weight;
    this.italic = italic;
  }

  String file() {
    return file;
  }

  /** The weight as style sheets count it: 400 regular, 500 medium, 700 bold. */
  public int weight() {
    return weight;
  }

  /** Whether the face is slanted. */
  public boolean italic() {
    return italic;
  }
}
