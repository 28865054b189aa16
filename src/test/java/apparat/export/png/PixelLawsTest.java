package apparat.export.png;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.AnyDrawing;
import apparat.drawing.Drawing;
import apparat.paint.Painter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Any picture is read back pixel by pixel as it was painted. */
class PixelLawsTest {

  private static BufferedImage read(byte[] png) {
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertSame(BufferedImage found, BufferedImage painted) {
    assertThat(found.getWidth()).isEqualTo(painted.getWidth());
    assertThat(found.getHeight()).isEqualTo(painted.getHeight());
    int width = painted.getWidth();
    for (int y = 0; y < painted.getHeight(); y++) {
      int[] here = found.getRGB(0, y, width, 1, null, 0, width);
      int[] there = painted.getRGB(0, y, width, 1, null, 0, width);
      assertThat(Arrays.equals(here, there)).as("row %s", y).isTrue();
    }
  }

  @Property(tries = 40)
  void a_drawing_at_any_scale(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.2, max = 2) double scale) {
    Drawing drawing = AnyDrawing.of(seed, 8);
    BufferedImage found = read(PngFile.bytes(drawing, scale));
    assertThat(found.getWidth()).isEqualTo((int) Math.round(400 * scale));
    assertThat(found.getHeight()).isEqualTo((int) Math.round(300 * scale));
    assertSame(found, Painter.image(drawing, scale));
  }

  /** Rows like the one above, rows unlike, single columns, and more than a band of rows. */
  @Property(tries = 60)
  void an_image_of_any_pixels(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 40) int width,
      @ForAll @IntRange(min = 1, max = 300) int height) {
    Random random = new Random(seed);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] pixels = Painter.argb(image);
    for (int y = 0; y < height; y++) {
      boolean same = y > 0 && random.nextBoolean();
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] =
            same ? pixels[(y - 1) * width + x] : 0xFF000000 | random.nextInt(0x1000000);
      }
    }
    assertSame(read(PngFile.bytes(image)), image);
  }

  @Property(tries = 30)
  void its_pieces_are_whole_and_their_sums_right(@ForAll long seed) {
    ByteBuffer file = ByteBuffer.wrap(PngFile.bytes(AnyDrawing.of(seed, 8), 1));
    file.position(8);
    List<String> names = new ArrayList<>();
    while (file.hasRemaining()) {
      byte[] data = new byte[4 + file.getInt()];
      file.get(data);
      CRC32 sum = new CRC32();
      sum.update(data);
      assertThat(file.getInt()).isEqualTo((int) sum.getValue());
      names.add(new String(data, 0, 4, StandardCharsets.US_ASCII));
    }
    assertThat(names).startsWith("IHDR").endsWith("IEND").contains("IDAT");
  }
}
