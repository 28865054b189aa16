package apparat.drawing;

import java.util.HexFormat;

/**
 * An opaque sRGB colour.
 *
 * @param rgb {@code 0xRRGGBB}
 */
public record Colour(int rgb) {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** Reads {@code #RRGGBB}. */
  public static Colour of(String hex) {
    return new Colour(Integer.parseInt(hex.substring(1), 16));
  }

  public int red() {
    return rgb >> 16 & 0xFF;
  }

  public int green() {
    return rgb >> 8 & 0xFF;
  }

  public int blue() {
    return rgb & 0xFF;
  }

  /** The colour as {@code #RRGGBB}. */
  public String hex() {
    return "#" + HEX.toHexDigits(rgb, 6);
  }

  /** The mixture with {@code t} of the other colour, channel by channel. */
  public Colour mixed(Colour other, double t) {
    int r = (int) Math.round(red() + (other.red() - red()) * t);
    int g = (int) Math.round(green() + (other.green() - green()) * t);
    int b = (int) Math.round(blue() + (other.blue() - blue()) * t);
    return new Colour(r << 16 | g << 8 | b);
  }

  /** Red, green and blue from 0 to 1 as amounts of light. */
  double[] linear() {
    return new double[] {light(red()), light(green()), light(blue())};
  }

  private static double light(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
