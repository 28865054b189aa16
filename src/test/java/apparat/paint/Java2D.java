package apparat.paint;

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
import apparat.text.Glyph;
import apparat.text.Typeface;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The same drawing by the painting of the JDK: what ours is held against. */
final class Java2D {
  private final Graphics2D graphics;

  private Java2D(Graphics2D graphics) {
    this.graphics = graphics;
  }

  static BufferedImage image(Drawing drawing, double scale) {
    BufferedImage image =
        new BufferedImage(
            Painter.pixels(drawing.width(), scale),
            Painter.pixels(drawing.height(), scale),
            BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(colour(drawing.ground()));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
    Java2D painter = new Java2D(graphics);
    drawing.marks().forEach(painter::paint);
    graphics.dispose();
    return image;
  }

  private void paint(Mark mark) {
    graphics.setComposite(AlphaComposite.SrcOver.derive((float) mark.opacity()));
    switch (mark) {
      case ShapeMark shape -> {
        Shape form = form(shape.outline());
        shape.fill().ifPresent(fill -> fill(form, fill));
        shape.stroke().ifPresent(stroke -> draw(form, stroke));
      }
      case TextMark text -> {
        Shape form = form(text);
        text.halo().ifPresent(halo -> draw(form, halo));
        fill(form, text.colour());
      }
    }
  }

  private void fill(Shape form, Colour colour) {
    graphics.setColor(colour(colour));
    graphics.fill(form);
  }

  private void draw(Shape form, Stroke stroke) {
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = stroke.dashes().get(i).floatValue();
    }
    graphics.setColor(colour(stroke.colour()));
    graphics.setStroke(
        new BasicStroke(
            (float) stroke.width(),
            stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
            stroke.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER,
            4,
            dashes.length == 0 ? null : dashes,
            0));
    graphics.draw(form);
  }

  private static Shape form(Outline outline) {
    return switch (outline) {
      case Rect(Box b, double radius) when radius == 0 ->
          new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height());
      case Rect(Box b, double radius) -> rounded(b, radius);
      case Circle(double x, double y, double r) -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
      case Path(List<Segment> segments) -> path(segments);
    };
  }

  /** Not the JDK's own, which begins elsewhere: the dashes would lie elsewhere. */
  private static Path2D rounded(Box b, double r) {
    double k = r * 0.4477152502;
    Path2D path = new Path2D.Double();
    path.moveTo(b.x() + r, b.y());
    path.lineTo(b.right() - r, b.y());
    path.curveTo(b.right() - k, b.y(), b.right(), b.y() + k, b.right(), b.y() + r);
    path.lineTo(b.right(), b.bottom() - r);
    path.curveTo(b.right(), b.bottom() - k, b.right() - k, b.bottom(), b.right() - r, b.bottom());
    path.lineTo(b.x() + r, b.bottom());
    path.curveTo(b.x() + k, b.bottom(), b.x(), b.bottom() - k, b.x(), b.bottom() - r);
    path.lineTo(b.x(), b.y() + r);
    path.curveTo(b.x(), b.y() + k, b.x() + k, b.y(), b.x() + r, b.y());
    path.closePath();
    return path;
  }

  private static Path2D path(List<Segment> segments) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (Segment segment : segments) {
      switch (segment) {
        case Segment.Move(double x, double y) -> path.moveTo(x, y);
        case Segment.Line(double x, double y) -> path.lineTo(x, y);
        case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
            path.curveTo(x1, y1, x2, y2, x, y);
        case Segment.Close() -> path.closePath();
      }
    }
    return path;
  }

  private static Shape form(TextMark text) {
    Path2D letters = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double size = text.type().size();
    double x = text.left();
    for (int letter : text.text().codePoints().toArray()) {
      Glyph glyph = Typeface.glyph(text.type().face(), letter);
      AffineTransform place = AffineTransform.getTranslateInstance(x, text.baseline());
      place.scale(size, size);
      letters.append(place.createTransformedShape(path(glyph.outline().segments())), false);
      x += glyph.advance() * size;
    }
    return letters;
  }

  private static Color colour(Colour colour) {
    return new Color(colour.rgb());
  }
}
