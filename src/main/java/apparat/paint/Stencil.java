package apparat.paint;

import java.util.Arrays;

/** What a form covers, run by run, kept so that it can be poured again in any colour. */
final class Stencil {
  private static final int BITS = 16;

  /** Images as large as this in rows or columns have no stencils. */
  static final int LIMIT = 1 << BITS;

  private static final int MASK = LIMIT - 1;

  /** Row and first column of each run. */
  private final int[] places;

  /** The column after each run. */
  private final char[] ends;

  /** How much of its pixels each run covers, from 0 to 1. */
  private final float[] shares;

  private Stencil(int[] places, char[] ends, float[] shares) {
    this.places = places;
    this.ends = ends;
    this.shares = shares;
  }

  void pour(Pixels pixels, int rgb, double opacity) {
    float full = (float) (opacity * 255);
    for (int i = 0; i < places.length; i++) {
      int alpha = (int) (shares[i] * full + 0.5f);
      if (alpha > 0) {
        pixels.span(places[i] >>> BITS, places[i] & MASK, ends[i], rgb, alpha);
      }
    }
  }

  /** Takes runs one after the other. */
  static final class Cutting {
    private int[] places = new int[64];
    private char[] ends = new char[64];
    private float[] shares = new float[64];
    private int count;

    void run(int row, int left, int right, float share) {
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
        shares = Arrays.copyOf(shares, 2 * count);
      }
      places[count] = row << BITS | left;
      ends[count] = (char) right;
      shares[count++] = share;
    }

    /** The stencil of all runs since the last. */
    Stencil cut() {
      Stencil made =
          new Stencil(
              Arrays.copyOf(places, count),
              Arrays.copyOf(ends, count),
              Arrays.copyOf(shares, count));
      count = 0;
      return made;
    }
  }
}
