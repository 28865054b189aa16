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
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** A drawing by the calls of Java2D, as one would draw it plainly for JFreeSVG. */
final class Java2DPicture {

  private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

  Java2DPicture() {
    for (Face face : Face.values()) {
      fonts.put(face, font(face));
    }
  }

  private static Font font(Face face) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(Typeface.file(face)));
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("The font of the program must be readable", e);
    }
  }

  void paint(Drawing drawing, Graphics2D graphics) {
    graphics.setColor(awt(drawing.ground()));
    graphics.fill(new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
    for (Mark mark : drawing.marks()) {
      graphics.setComposite(AlphaComposite.SrcOver.derive((float) mark.opacity()));
      switch (mark) {
        case ShapeMark shape -> paint(shape, graphics);
        case TextMark text -> paint(text, graphics);
      }
    }
  }

  private void paint(ShapeMark mark, Graphics2D graphics) {
    Shape shape = shape(mark.outline());
    mark.fill()
        .ifPresent(
            colour -> {
              graphics.setColor(awt(colour));
              graphics.fill(shape);
            });
    mark.stroke()
        .ifPresent(
            stroke -> {
              graphics.setColor(awt(stroke.colour()));
              graphics.setStroke(awt(stroke));
              graphics.draw(shape);
            });
  }

  private void paint(TextMark text, Graphics2D graphics) {
    Font font = fonts.get(text.type().face()).deriveFont((float) text.type().size());
    graphics.setFont(font);
    text.halo()
        .ifPresent(
            halo -> {
              graphics.setColor(awt(halo.colour()));
              graphics.setStroke(awt(halo));
              graphics.draw(
                  font.createGlyphVector(graphics.getFontRenderContext(), text.text())
                      .getOutline((float) text.bounds().x(), (float) text.baseline()));
            });
    graphics.setColor(awt(text.colour()));
    graphics.drawString(text.text(), (float) text.bounds().x(), (float) text.baseline());
  }

  private static Shape shape(Outline outline) {
    return switch (outline) {
      case Rect(Box box, double radius) when radius <= 0 ->
          new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
      case Rect(Box box, double radius) ->
          new RoundRectangle2D.Double(
              box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
      case Circle(double x, double y, double radius) ->
          new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
      case Path path -> shape(path);
    };
  }

  private static Path2D shape(Path path) {
    Path2D shape = new Path2D.Double();
    for (Segment segment : path.segments()) {
      switch (segment) {
        case Segment.Move(double x, double y) -> shape.moveTo(x, y);
        case Segment.Line(double x, double y) -> shape.lineTo(x, y);
        case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
            shape.curveTo(x1, y1, x2, y2, x, y);
        case Segment.Close() -> shape.closePath();
      }
    }
    return shape;
  }

  private static Color awt(Colour colour) {
    return new Color(colour.rgb());
  }

  private static BasicStroke awt(Stroke stroke) {
    int cap = stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
    int join = stroke.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
    float width = (float) stroke.width();
    if (stroke.dashes().isEmpty()) {
      return new BasicStroke(width, cap, join);
    }
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    return new BasicStroke(width, cap, join, 10, dashes, 0);
  }
}
