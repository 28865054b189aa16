package apparat.paint;

/** The shades across a line of one width and opacity, by its slope; kept from line to line. */
final class Shades {
  /** Places within a pixel that are told apart. */
  private static final int BITS = 5;

  private static final int STEPS = 1 << BITS;

  /** Bits after the point of a number that tells a place to a part of a pixel. */
  static final int FIXED = 32;

  private static final int SLOPES = 128;

  private final double half;
  private final double opacity;
  private final Profile[] profiles = new Profile[SLOPES + 1];

  Shades(double half, double opacity) {
    this.half = half;
    this.opacity = opacity;
  }

  /**
   * The shades of the pixels across a line.
   *
   * @param count of pixels that the line may touch in a row
   * @param alphas for each place of the line's edge within a pixel, so many shades, from 0 to 256
   */
  record Profile(int count, int[] alphas) {}

  /** Which place within its pixel that number is. */
  static int place(long fixed) {
    return (int) (fixed >>> FIXED - BITS) & STEPS - 1;
  }

  boolean fit(double half, double opacity) {
    return this.half == half && this.opacity == opacity;
  }

  /** For a slope from 0 to 1. */
  Profile of(double slope) {
    int at = (int) (slope * SLOPES + 0.5);
    if (profiles[at] == null) {
      profiles[at] = profile((double) at / SLOPES);
    }
    return profiles[at];
  }

  private Profile profile(double slope) {
    double across = half * Math.sqrt(1 + slope * slope);
    int count = Math.max(3, (int) Math.ceil(2 * across + slope) + 1);
    int[] alphas = new int[STEPS * count];
    for (int step = 0; step < STEPS; step++) {
      double edge = (step + 0.5) / STEPS + slope / 2;
      for (int i = 0; i < count; i++) {
        double share = beyond(i + 1 - edge, slope) - beyond(i + 1 - edge - 2 * across, slope);
        alphas[step * count + i] = (int) (share * opacity * 256 + 0.5);
      }
    }
    return new Profile(count, alphas);
  }

  /**
   * The share of a pixel beyond an edge that crosses it aslant; {@code distance} from the middle of
   * the edge to the pixel's far side.
   */
  private static double beyond(double distance, double slant) {
    if (slant == 0) {
      return Math.clamp(distance, 0, 1);
    }
    return (integral(distance + slant / 2) - integral(distance - slant / 2)) / slant;
  }

  /** Of the function that is 0 up to 0, 1 from 1 on, and straight in between. */
  private static double integral(double x) {
    return x <= 0 ? 0 : x >= 1 ? x - 0.5 : x * x / 2;
  }
}
