package apparat.bench.picture;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Outline;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Rect;
import apparat.text.Face;
import apparat.text.Typeface;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A drawing by the calls of PDFBox, as one would write it plainly: subsets of the fonts embedded, a
 * circle as four curves. Opacity, halos and round corners, which are more work, are left out.
 */
final class PdfBoxPicture {

  /** How far the control points of a quarter of a circle lie from its ends, in radii. */
  private static final float QUARTER = 0.5523f;

  private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
  private final PDDocument document;
  private final float height;

  private PdfBoxPicture(PDDocument document, Drawing drawing) {
    this.document = document;
    this.height = (float) drawing.height();
  }

  static byte[] bytes(Drawing drawing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    try (PDDocument document = new PDDocument()) {
      new PdfBoxPicture(document, drawing).write(drawing);
      document.save(out);
    }
    return out.toByteArray();
  }

  private void write(Drawing drawing) throws IOException {
    PDPage page = new PDPage(new PDRectangle((float) drawing.width(), (float) drawing.height()));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setNonStrokingColor(awt(drawing.ground()));
      content.addRect(0, 0, (float) drawing.width(), height);
      content.fill();
      for (Mark mark : drawing.marks()) {
        switch (mark) {
          case ShapeMark shape -> write(shape, content);
          case TextMark text -> write(text, content);
        }
      }
    }
  }

  private void write(ShapeMark shape, PDPageContentStream content) throws IOException {
    if (shape.fill().isPresent()) {
      content.setNonStrokingColor(awt(shape.fill().get()));
    }
    if (shape.stroke().isPresent()) {
      stroke(shape.stroke().get(), content);
    }
    outline(shape.outline(), content);
    if (shape.fill().isEmpty()) {
      content.stroke();
    } else if (shape.stroke().isEmpty()) {
      content.fill();
    } else {
      content.fillAndStroke();
    }
  }

  private void write(TextMark text, PDPageContentStream content) throws IOException {
    content.beginText();
    content.setNonStrokingColor(awt(text.colour()));
    content.setFont(font(text.type().face()), (float) text.type().size());
    content.newLineAtOffset((float) text.bounds().x(), height - (float) text.baseline());
    content.showText(text.text());
    content.endText();
  }

  private PDType0Font font(Face face) throws IOException {
    PDType0Font font = fonts.get(face);
    if (font == null) {
      font = PDType0Font.load(document, new ByteArrayInputStream(Typeface.file(face)), true);
      fonts.put(face, font);
    }
    return font;
  }

  private static void stroke(Stroke stroke, PDPageContentStream content) throws IOException {
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    content.setStrokingColor(awt(stroke.colour()));
    content.setLineWidth((float) stroke.width());
    content.setLineDashPattern(dashes, 0);
  }

  private void outline(Outline outline, PDPageContentStream content) throws IOException {
    switch (outline) {
      case Rect(Box box, _) ->
          content.addRect(
              (float) box.x(),
              height - (float) box.bottom(),
              (float) box.width(),
              (float) box.height());
      case Circle(double x, double y, double radius) ->
          circle((float) x, height - (float) y, (float) radius, content);
      case Path(var segments) -> {
        for (Segment segment : segments) {
          segment(segment, content);
        }
      }
    }
  }

  private static void circle(float x, float y, float r, PDPageContentStream content)
      throws IOException {
    float k = QUARTER * r;
    content.moveTo(x + r, y);
    content.curveTo(x + r, y + k, x + k, y + r, x, y + r);
    content.curveTo(x - k, y + r, x - r, y + k, x - r, y);
    content.curveTo(x - r, y - k, x - k, y - r, x, y - r);
    content.curveTo(x + k, y - r, x + r, y - k, x + r, y);
    content.closePath();
  }

  private void segment(Segment segment, PDPageContentStream content) throws IOException {
    switch (segment) {
      case Segment.Move(double x, double y) -> content.moveTo((float) x, height - (float) y);
      case Segment.Line(double x, double y) -> content.lineTo((float) x, height - (float) y);
      case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
          content.curveTo(
              (float) x1,
              height - (float) y1,
              (float) x2,
              height - (float) y2,
              (float) x,
              height - (float) y);
      case Segment.Close() -> content.closePath();
    }
  }

  private static Color awt(Colour colour) {
    return new Color(colour.rgb());
  }
}
