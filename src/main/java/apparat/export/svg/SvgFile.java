package apparat.export.svg;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Rect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a drawing as SVG: one element a mark, text as text, and the font it was measured with.
 *
 * <p>What shows data carries its {@code data-key} and its sentence as a title, so that others can
 * style and script the picture, and those who do not see it can hear it.
 */
public final class SvgFile {
  private final Drawing drawing;
  private final Styles styles = new Styles();
  private final StringBuilder body = new StringBuilder(1 << 15);

  private SvgFile(Drawing drawing) {
    this.drawing = drawing;
  }

  /** The whole file. */
  public static byte[] bytes(Drawing drawing) {
    return new SvgFile(drawing).text().getBytes(StandardCharsets.UTF_8);
  }

  private String text() {
    drawing.marks().forEach(this::mark);
    StringBuilder out = new StringBuilder(body.length() + (1 << 15));
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
    out.append(" aria-labelledby=\"title desc\" font-family=\"Roboto,sans-serif\"");
    attribute(out, "width", drawing.width());
    attribute(out, "height", drawing.height());
    out.append(" viewBox=\"0 0 ");
    Numbers.append(out, drawing.width());
    out.append(' ');
    Numbers.append(out, drawing.height());
    out.append("\">\n<title id=\"title\">");
    escape(out, drawing.title());
    out.append("</title>\n<desc id=\"desc\">");
    escape(out, drawing.description());
    out.append("</desc>\n<style>\n");
    Fonts.append(out, drawing);
    out.append(
        "</style>\n<style>\ntext{font-kerning:none;font-variant-ligatures:none;white-space:pre}\n");
    styles.append(out);
    out.append("</style>\n<rect width=\"100%\" height=\"100%\" fill=\"");
    out.append(drawing.ground().hex()).append("\"/>\n");
    return out.append(body).append("</svg>\n").toString();
  }

  private void mark(Mark mark) {
    switch (mark) {
      case TextMark text -> {
        open(mark, "text", styles.of(text));
        attribute(body, "x", text.x());
        attribute(body, "y", text.baseline());
        body.append('>');
        title(mark);
        escape(body, text.text());
        body.append("</text>\n");
      }
      case ShapeMark shape -> {
        String name = outline(shape);
        if (mark.meaning().isEmpty()) {
          body.append("/>\n");
        } else {
          body.append('>');
          title(mark);
          body.append("</").append(name).append(">\n");
        }
      }
    }
  }

  private String outline(ShapeMark shape) {
    switch (shape.outline()) {
      case Rect(Box box, double radius) -> {
        open(shape, "rect", styles.of(shape));
        attribute(body, "x", box.x());
        attribute(body, "y", box.y());
        attribute(body, "width", box.width());
        attribute(body, "height", box.height());
        if (radius > 0) {
          attribute(body, "rx", radius);
        }
        return "rect";
      }
      case Circle(double x, double y, double radius) -> {
        open(shape, "circle", styles.of(shape));
        attribute(body, "cx", x);
        attribute(body, "cy", y);
        attribute(body, "r", radius);
        return "circle";
      }
      case Path(List<Segment> segments) -> {
        open(shape, "path", styles.of(shape));
        body.append(" d=\"");
        PathData.append(body, segments);
        body.append('"');
        return "path";
      }
    }
  }

  private void open(Mark mark, String element, String style) {
    body.append('<').append(element).append(" class=\"").append(style).append('"');
    if (mark.opacity() < 1) {
      boolean both = mark instanceof ShapeMark s && s.fill().isPresent() && s.stroke().isPresent();
      attribute(body, both ? "fill-opacity" : "opacity", mark.opacity());
      if (both) {
        attribute(body, "stroke-opacity", mark.opacity());
      }
    }
    if (mark.meaning().isPresent()) {
      body.append(" data-key=\"");
      escape(body, mark.meaning().get().dataKey());
      body.append('"');
    }
  }

  private void title(Mark mark) {
    mark.meaning()
        .map(Meaning::sentence)
        .filter(sentence -> !sentence.isEmpty())
        .ifPresent(
            sentence -> {
              body.append("<title>");
              escape(body, sentence);
              body.append("</title>");
            });
  }

  private static void attribute(StringBuilder out, String name, double value) {
    out.append(' ').append(name).append("=\"");
    Numbers.append(out, value);
    out.append('"');
  }

  /** Characters that XML does not know at all are left out. */
  private static void escape(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          if (c >= ' ' && c < '\uFFFE' || c == '\n' || c == '\t') {
            out.append(c);
          }
        }
      }
    }
  }
}
