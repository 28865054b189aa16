package apparat.export.png;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Samples;
import apparat.paint.Painter;
import apparat.paint.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFileTest {
  @Test
  void readsBackAsWhatIsPainted() throws IOException {
    for (double scale : new double[] {0.5, 1, 2.3}) {
      Drawing drawing = Samples.everything();
      BufferedImage back = read(PngFile.bytes(drawing, scale));
      assertThat(Pictures.meanDifference(back, Painter.image(drawing, scale))).isZero();
    }
  }

  @Test
  void writesImagesToo() throws IOException {
    BufferedImage image = Painter.image(Samples.network(60, 90, 1), 0.7);
    assertThat(Pictures.meanDifference(read(PngFile.bytes(image)), image)).isZero();
  }

  @Test
  void writesPicturesOfAnyHeight() throws IOException {
    for (double height : new double[] {1, 127, 128, 129, 300}) {
      Drawing low = new Drawing(3, height, Samples.everything().ground(), "", "", List.of());
      assertThat(read(PngFile.bytes(low, 1)).getHeight()).isEqualTo((int) height);
    }
  }

  @Test
  void isAsSmallAsThatOfTheJdk() throws IOException {
    Drawing slide = Samples.slide(227, 224, 1);
    BufferedImage image = Painter.image(slide, 1);
    BufferedImage opaque =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    opaque.createGraphics().drawImage(image, 0, 0, null);
    ByteArrayOutputStream peer = new ByteArrayOutputStream();
    ImageIO.write(opaque, "png", peer);
    assertThat(PngFile.bytes(slide, 1).length).isLessThanOrEqualTo((int) (1.1 * peer.size()));
  }

  @Test
  void bytesAreAlwaysTheSameAndNameThePicture() {
    byte[] bytes = PngFile.bytes(Samples.everything(), 1);
    assertThat(PngFile.bytes(Samples.everything(), 1)).isEqualTo(bytes);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("Every kind <of> mark");
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
