package apparat.paint;

import java.awt.image.BufferedImage;

/** Compares pictures pixel by pixel. */
public final class Pictures {
  private Pictures() {}

  /** The mean difference of a channel, from 0 to 255. */
  public static double meanDifference(BufferedImage a, BufferedImage b) {
    if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
      throw new AssertionError(
          "%d x %d and %d x %d"
              .formatted(a.getWidth(), a.getHeight(), b.getWidth(), b.getHeight()));
    }
    long sum = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        sum += difference(a.getRGB(x, y), b.getRGB(x, y));
      }
    }
    return sum / 3.0 / a.getWidth() / a.getHeight();
  }

  /** The share of pixels of which a channel differs by more than a limit. */
  public static double shareAbove(BufferedImage a, BufferedImage b, int limit) {
    int above = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        above += largest(a.getRGB(x, y), b.getRGB(x, y)) > limit ? 1 : 0;
      }
    }
    return (double) above / a.getWidth() / a.getHeight();
  }

  private static int difference(int a, int b) {
    return Math.abs((a >> 16 & 255) - (b >> 16 & 255))
        + Math.abs((a >> 8 & 255) - (b >> 8 & 255))
        + Math.abs((a & 255) - (b & 255));
  }

  private static int largest(int a, int b) {
    return Math.max(
        Math.abs((a >> 16 & 255) - (b >> 16 & 255)),
        Math.max(Math.abs((a >> 8 & 255) - (b >> 8 & 255)), Math.abs((a & 255) - (b & 255))));
  }
}
