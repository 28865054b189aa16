package apparat.bench.picture;

import apparat.bench.layout.RealDay;
import apparat.drawing.Drawing;
import apparat.export.pdf.PdfFile;
import apparat.export.png.PngFile;
import apparat.export.svg.SvgFile;
import apparat.paint.Painter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same drawing written by us and by the peers. */
@State(Scope.Benchmark)
public class Pictures {

  /** 1600 units become 1920 pixels. */
  private static final double SCALE = 1.2;

  private final Drawing drawing = RealDay.densest().drawing();
  private final Java2DPicture java2d = new Java2DPicture();

  @Benchmark
  public byte[] svg() {
    return SvgFile.bytes(drawing);
  }

  @Benchmark
  public byte[] jfreeSvg() {
    SVGGraphics2D graphics = new SVGGraphics2D(drawing.width(), drawing.height());
    java2d.paint(drawing, graphics);
    return graphics.getSVGDocument().getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public byte[] pdf() {
    return PdfFile.bytes(List.of(drawing));
  }

  @Benchmark
  public byte[] pdfBox() throws IOException {
    return PdfBoxPicture.bytes(drawing);
  }

  @Benchmark
  public byte[] png() {
    return PngFile.bytes(drawing, SCALE);
  }

  /** The pixels are ours, so that only the writing differs. */
  @Benchmark
  public byte[] imageIo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    ImageIO.write(Painter.image(drawing, SCALE), "png", out);
    return out.toByteArray();
  }
}
