package apparat.paint;

import apparat.drawing.Drawing;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Paints drawings on Java2D images. Who paints many frames keeps a {@link Surface} instead. */
public final class Painter {
  private Painter() {}

  /** The drawing as an image; {@code scale} pixels a drawing unit. */
  public static BufferedImage image(Drawing drawing, double scale) {
    BufferedImage image =
        new BufferedImage(
            pixels(drawing.width(), scale),
            pixels(drawing.height(), scale),
            BufferedImage.TYPE_INT_ARGB_PRE);
    into(drawing, image, scale, 0, 0);
    return image;
  }

  /**
   * Covers the image with the drawing's ground and paints its marks.
   *
   * @param image of type INT_ARGB_PRE or INT_RGB
   * @param dx where the drawing's left edge comes, in pixels
   * @param dy where the drawing's upper edge comes, in pixels
   */
  public static void into(
      Drawing drawing, BufferedImage image, double scale, double dx, double dy) {
    new Surface(argb(image), image.getWidth(), image.getHeight()).paint(drawing, scale, dx, dy);
  }

  /** The pixels of an image that holds one number a pixel, as they are in memory. */
  public static int[] argb(BufferedImage image) {
    if (!(image.getRaster().getDataBuffer() instanceof DataBufferInt data)) {
      throw new IllegalArgumentException("The image must hold one int a pixel.");
    }
    return data.getData();
  }

  /** Paints the drawing with its upper left corner at the origin of the graphics. */
  public static void paint(Drawing drawing, Graphics2D graphics, double scale) {
    graphics.drawImage(image(drawing, scale), 0, 0, null);
  }

  /** The pixels that so many units need. */
  public static int pixels(double units, double scale) {
    return Math.max(1, (int) Math.round(units * scale));
  }
}
