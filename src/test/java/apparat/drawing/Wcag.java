package apparat.drawing;

/** The contrast ratio as WCAG 2.2 writes it down, for tests that check colours by themselves. */
public final class Wcag {
  private Wcag() {}

  public static double ratio(Colour a, Colour b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Colour colour) {
    return 0.2126 * light(colour.rgb() >> 16)
        + 0.7152 * light(colour.rgb() >> 8)
        + 0.0722 * light(colour.rgb());
  }

  private static double light(int bits) {
    double share = (bits & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
