package apparat.export.png;

import apparat.drawing.Drawing;
import apparat.paint.Painter;
import apparat.paint.Surface;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes PNG (W3C Portable Network Graphics, third edition), true colour without transparency.
 *
 * <p>An own writer and not ImageIO, which takes several times as long: it tries five filters on
 * every row, where pictures of flat colours need but two (a row like the one above, or a row as it
 * is). The picture is painted in bands, so that a large scale needs little memory.
 */
public final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final int BAND = 128;

  private PngFile() {}

  /** The drawing with {@code scale} pixels a drawing unit. */
  public static byte[] bytes(Drawing drawing, double scale) {
    int width = Painter.pixels(drawing.width(), scale);
    int height = Painter.pixels(drawing.height(), scale);
    ByteArrayOutputStream out = begin(width, height, drawing.title());
    Rows rows = new Rows(width, data -> Chunk.write(out, "IDAT", data));
    int[] band = new int[width * Math.min(BAND, height)];
    for (int from = 0; from < height; from += BAND) {
      int to = Math.min(height, from + BAND);
      new Surface(band, width, from, to).paint(drawing, scale, 0, 0);
      rows.add(band, to - from);
    }
    return end(rows, out);
  }

  /** An image whose pixels are opaque. */
  public static byte[] bytes(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    ByteArrayOutputStream out = begin(width, height, "");
    Rows rows = new Rows(width, data -> Chunk.write(out, "IDAT", data));
    rows.add(Painter.argb(image), height);
    return end(rows, out);
  }

  private static ByteArrayOutputStream begin(int width, int height, String title) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    out.writeBytes(SIGNATURE);
    Chunk.write(out, "IHDR", header(width, height));
    Chunk.write(out, "sRGB", new byte[] {0});
    if (!title.isEmpty()) {
      Chunk.write(out, "iTXt", text("Title", title));
    }
    return out;
  }

  private static byte[] end(Rows rows, ByteArrayOutputStream out) {
    rows.finish();
    Chunk.write(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** Eight bits a channel, true colour, the only compression, filter method and no interlace. */
  private static byte[] header(int width, int height) {
    return ByteBuffer.allocate(13)
        .putInt(width)
        .putInt(height)
        .put(new byte[] {8, 2, 0, 0, 0})
        .array();
  }

  private static byte[] text(String keyword, String text) {
    byte[] key = keyword.getBytes(StandardCharsets.ISO_8859_1);
    byte[] value = text.getBytes(StandardCharsets.UTF_8);
    byte[] data = Arrays.copyOf(key, key.length + 5 + value.length);
    System.arraycopy(value, 0, data, key.length + 5, value.length);
    return data;
  }
}
