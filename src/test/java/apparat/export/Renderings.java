package apparat.export;

import apparat.drawing.Drawing;
import apparat.export.pdf.PdfFile;
import apparat.export.svg.SvgFile;
import apparat.paint.Painter;
import apparat.text.Face;
import apparat.text.Typeface;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.swing.JComponent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Files as programs of others show them. */
public final class Renderings {
  private static final Pattern FONTS =
      Pattern.compile("<style>\n@font-face.*?</style>", Pattern.DOTALL);

  /** Lines where they are, not where they look crisp. */
  private static final RenderingHints EXACT =
      new RenderingHints(
          Map.of(
              RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
              RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE));

  private Renderings() {}

  /** The first page of the PDF of a drawing. */
  public static BufferedImage pdf(Drawing drawing, double scale) throws IOException {
    try (PDDocument document = Loader.loadPDF(PdfFile.bytes(List.of(drawing)))) {
      double pixels = Painter.pixels(drawing.width(), scale);
      float width = document.getPage(0).getMediaBox().getWidth();
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setRenderingHints(EXACT);
      return renderer.renderImage(0, (float) (pixels / width));
    }
  }

  /**
   * The SVG of a drawing. The renderer does not know fonts in the file, so they are given to the
   * JDK, which names Medium as a family of its own.
   */
  public static BufferedImage svg(Drawing drawing, double scale) throws IOException {
    registerFonts();
    String svg =
        FONTS
            .matcher(new String(SvgFile.bytes(drawing), StandardCharsets.UTF_8))
            .replaceFirst("")
            .replace("font-weight:500", "font-family:Roboto Medium;font-weight:400");
    BufferedImage image =
        new BufferedImage(
            Painter.pixels(drawing.width(), scale),
            Painter.pixels(drawing.height(), scale),
            BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHints(EXACT);
    graphics.scale(scale, scale);
    loaded(svg).render((JComponent) null, graphics);
    graphics.dispose();
    return image;
  }

  private static SVGDocument loaded(String svg) {
    ByteArrayInputStream in = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
    return Optional.ofNullable(new SVGLoader().load(in, null, LoaderContext.createDefault()))
        .orElseThrow();
  }

  private static void registerFonts() throws IOException {
    GraphicsEnvironment fonts = GraphicsEnvironment.getLocalGraphicsEnvironment();
    for (Face face : Face.values()) {
      try {
        ByteArrayInputStream in = new ByteArrayInputStream(Typeface.file(face));
        fonts.registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
      } catch (FontFormatException e) {
        throw new IOException(e);
      }
    }
  }
}
