package apparat.app.surface;

import apparat.paint.Surface;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Pixels that a pane paints on and the toolkit shows. The toolkit keeps its own copy of an image
 * until half a gigabyte of them has come together, so what a pane no longer needs is painted on by
 * the next of the same size.
 */
record Slate(
    int width, int height, Surface surface, PixelBuffer<IntBuffer> buffer, WritableImage image) {

  private static final int FREE = 8;

  /** Given back last stands first. */
  private static final Deque<Slate> GIVEN_BACK = new ArrayDeque<>();

  /** One of that size, with anything on it; to be called where the window lives. */
  static Slate of(int width, int height) {
    Iterator<Slate> free = GIVEN_BACK.iterator();
    while (free.hasNext()) {
      Slate one = free.next();
      if (one.width == width && one.height == height) {
        free.remove();
        return one;
      }
    }
    return fresh(width, height);
  }

  private static Slate fresh(int width, int height) {
    int[] argb = new int[width * height];
    PixelBuffer<IntBuffer> buffer =
        new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
    return new Slate(
        width, height, new Surface(argb, width, height), buffer, new WritableImage(buffer));
  }

  /** Nobody paints on it or shows it any more. */
  void giveBack() {
    surface.forget();
    GIVEN_BACK.addFirst(this);
    if (GIVEN_BACK.size() > FREE) {
      GIVEN_BACK.removeLast();
    }
  }

  int[] argb() {
    return buffer.getBuffer().array();
  }
}
