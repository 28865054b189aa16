package apparat.export.png;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.Deflater;

/** Filters and compresses the rows of a picture, in pieces that can be written at once. */
final class Rows {
  /** As small as ImageIO's files at half its time, measured on hierarchy pictures. */
  private static final int LEVEL = 3;

  private static final int PIECE = 1 << 16;
  private static final byte AS_IT_IS = 0;
  private static final byte LIKE_ABOVE = 2;

  private final int width;
  private final Consumer<byte[]> pieces;
  private final Deflater deflater = new Deflater(LEVEL);
  private final byte[] piece = new byte[PIECE];
  private int filled;

  /** The filter's number, then three bytes a pixel. */
  private final byte[] row;

  private int[] above;

  Rows(int width, Consumer<byte[]> pieces) {
    this.width = width;
    this.pieces = pieces;
    this.row = new byte[1 + 3 * width];
    this.above = new int[0];
  }

  /** Adds rows of ARGB pixels. */
  void add(int[] argb, int rows) {
    for (int y = 0; y < rows; y++) {
      int from = y * width;
      boolean same = sameAsAbove(argb, from);
      if (same) {
        Arrays.fill(row, (byte) 0);
        row[0] = LIKE_ABOVE;
      } else {
        row[0] = AS_IT_IS;
        spread(argb, from);
      }
      deflater.setInput(row);
      drain();
    }
    above = Arrays.copyOfRange(argb, (rows - 1) * width, rows * width);
  }

  void finish() {
    deflater.finish();
    drain();
    deflater.end();
    pieces.accept(Arrays.copyOf(piece, filled));
  }

  private boolean sameAsAbove(int[] argb, int from) {
    if (from > 0) {
      return Arrays.equals(argb, from - width, from, argb, from, from + width);
    }
    return above.length > 0 && Arrays.equals(above, 0, width, argb, 0, width);
  }

  private void spread(int[] argb, int from) {
    for (int x = 0, i = 1; x < width; x++) {
      int pixel = argb[from + x];
      row[i++] = (byte) (pixel >> 16);
      row[i++] = (byte) (pixel >> 8);
      row[i++] = (byte) pixel;
    }
  }

  private void drain() {
    int got;
    while ((got = deflater.deflate(piece, filled, PIECE - filled)) > 0) {
      filled += got;
      if (filled == PIECE) {
        pieces.accept(piece.clone());
        filled = 0;
      }
    }
  }
}
