package apparat.drawing;

/** How well a text is told from its ground (WCAG 2.2, contrast ratio): 1 not at all, 21 best. */
public final class Contrast {
  /** What a text must reach. */
  public static final double TEXT = 4.5;

  private static final Colour WHITE = new Colour(0xFFFFFF);
  private static final Colour INK = new Colour(0x17150F);

  private Contrast() {}

  /** The ratio of two colours, in either order. */
  public static double ratio(Colour a, Colour b) {
    double first = luminance(a) + 0.05;
    double second = luminance(b) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  /** The colour of a letter on a side's colour: white where that is legible, else ink. */
  public static Colour letterOn(Colour ground) {
    return ratio(WHITE, ground) >= TEXT ? WHITE : INK;
  }

  private static double luminance(Colour colour) {
    double[] rgb = colour.linear();
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }
}
