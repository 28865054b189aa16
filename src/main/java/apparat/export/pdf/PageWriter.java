package apparat.export.pdf;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.geometry.Path.Segment;
import apparat.geometry.Rect;
import apparat.text.Face;
import apparat.text.Glyph;
import apparat.text.Typeface;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes a drawing as the content of a page. PDFBox keeps the document and the fonts; the operators
 * are written here, where it is known what stays the same from mark to mark.
 */
final class PageWriter {
  /** A slide of 1600 units is 960 points wide, as presentation programs have it. */
  private static final double POINTS_A_UNIT = 0.6;

  private static final double A4_WIDTH = 841.89;

  private final Fonts fonts;
  private final PDResources resources = new PDResources();
  private final Operators out = new Operators();
  private final GraphicsState state = new GraphicsState(out, resources);

  private final Drawing drawing;
  private final double scale;

  PageWriter(Fonts fonts, Drawing drawing) {
    this.fonts = fonts;
    this.drawing = drawing;
    this.scale = scale(drawing);
    out.fromBelow(scale, drawing.height() * scale);
    ground();
    drawing.marks().forEach(this::mark);
  }

  /** The operators that draw the page. */
  String content() {
    return out.toString();
  }

  /** Adds the page to the document. */
  PDPage addTo(PDDocument document) throws IOException {
    PDRectangle paper =
        new PDRectangle((float) (drawing.width() * scale), (float) (drawing.height() * scale));
    PDPage page = new PDPage(paper);
    byte[] content = content().getBytes(StandardCharsets.US_ASCII);
    page.setContents(
        new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
    page.setResources(resources);
    document.addPage(page);
    return page;
  }

  private static double scale(Drawing drawing) {
    PageSize size = new PageSize(drawing.width(), drawing.height());
    return size.equals(PageSize.SHEET) ? A4_WIDTH / size.width() : POINTS_A_UNIT;
  }

  private void ground() {
    state.fill(drawing.ground());
    Outlines.append(out, new Rect(new Box(0, 0, drawing.width(), drawing.height()), 0));
    out.operator("f");
  }

  private void mark(Mark mark) {
    if (mark.opacity() <= 0) {
      return;
    }
    state.opacity(mark.opacity());
    switch (mark) {
      case ShapeMark shape -> shape(shape);
      case TextMark text -> text(text);
    }
  }

  private void shape(ShapeMark shape) {
    shape.fill().ifPresent(state::fill);
    shape.stroke().ifPresent(state::stroke);
    Outlines.append(out, shape.outline());
    boolean filled = shape.fill().isPresent();
    out.operator(shape.stroke().isEmpty() ? (filled ? "f" : "n") : filled ? "B" : "S");
  }

  private void text(TextMark text) {
    text.halo().ifPresent(halo -> halo(text, halo));
    letters(text, text.colour());
  }

  private void letters(TextMark text, Colour colour) {
    Face face = text.type().face();
    COSName name = resources.add(fonts.of(face));
    state.fill(colour);
    out.operator("BT").name(name.getName()).numbers(text.type().size()).operator("Tf");
    out.numbers(1, 0, 0, -1, text.left(), text.baseline()).operator("Tm");
    StringBuilder encoded = new StringBuilder();
    fonts.append(encoded, face, text.text());
    out.hexadecimal(encoded).operator("Tj").operator("ET");
  }

  /** The halo is drawn as outlines, not as text: else the words would be there twice. */
  private void halo(TextMark text, Stroke halo) {
    state.stroke(halo);
    double size = text.type().size();
    double x = text.left();
    for (int letter : text.text().codePoints().toArray()) {
      Glyph glyph = Typeface.glyph(text.type().face(), letter);
      for (Segment segment : glyph.outline().segments()) {
        Outlines.append(out, segment, size, x, text.baseline());
      }
      x += glyph.advance() * size;
    }
    out.operator("S");
  }
}
