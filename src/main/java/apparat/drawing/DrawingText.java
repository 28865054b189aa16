package apparat.drawing;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Outline;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Rect;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A drawing as text, one line a mark: for tests that compare drawings and for people who do. */
public final class DrawingText {
  private DrawingText() {}

  /** The whole drawing; numbers have two decimals at most. */
  public static String of(Drawing drawing) {
    return "drawing "
        + number(drawing.width())
        + " x "
        + number(drawing.height())
        + " ground "
        + drawing.ground().hex()
        + "\n"
        + "title "
        + drawing.title()
        + "\n"
        + "description "
        + drawing.description()
        + "\n"
        + drawing.marks().stream().map(mark -> of(mark) + "\n").collect(Collectors.joining());
  }

  /** One mark. */
  public static String of(Mark mark) {
    String form =
        switch (mark) {
          case ShapeMark shape -> shape(shape);
          case TextMark text -> text(text);
        };
    String opacity = mark.opacity() == 1 ? "" : " opacity " + number(mark.opacity());
    String meaning =
        mark.meaning()
            .map(m -> " [" + m.dataKey() + "] " + m.sentence() + " " + m.rows())
            .orElse("");
    return mark.key() + ": " + form + opacity + meaning;
  }

  private static String shape(ShapeMark shape) {
    return outline(shape.outline())
        + shape.fill().map(fill -> " fill " + fill.hex()).orElse("")
        + shape.stroke().map(stroke -> " stroke " + stroke(stroke)).orElse("");
  }

  private static String text(TextMark text) {
    return "text \"%s\" %s %s at %s width %s %s%s"
        .formatted(
            text.text(),
            text.type().face().name().toLowerCase(Locale.ROOT),
            number(text.type().size()),
            numbers(text.x(), text.baseline()),
            number(text.width()),
            text.anchor().name().toLowerCase(Locale.ROOT) + " " + text.colour().hex(),
            text.halo().map(halo -> " halo " + stroke(halo)).orElse(""));
  }

  private static String outline(Outline outline) {
    return switch (outline) {
      case Rect(Box box, double radius) ->
          "rect "
              + numbers(box.x(), box.y(), box.width(), box.height())
              + (radius == 0 ? "" : " radius " + number(radius));
      case Circle(double x, double y, double radius) -> "circle " + numbers(x, y, radius);
      case Path(List<Segment> segments) ->
          "path " + segments.stream().map(DrawingText::piece).collect(Collectors.joining(" "));
    };
  }

  private static String piece(Segment segment) {
    return switch (segment) {
      case Segment.Move(double x, double y) -> "M " + numbers(x, y);
      case Segment.Line(double x, double y) -> "L " + numbers(x, y);
      case Segment.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
          "C " + numbers(x1, y1, x2, y2, x, y);
      case Segment.Close() -> "Z";
    };
  }

  private static String stroke(Stroke stroke) {
    double[] dashes = stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray();
    return stroke.colour().hex()
        + " "
        + number(stroke.width())
        + (dashes.length == 0 ? "" : " dashes " + numbers(dashes))
        + (stroke.round() ? " round" : "");
  }

  private static String numbers(double... numbers) {
    StringBuilder text = new StringBuilder();
    for (double number : numbers) {
      text.append(text.isEmpty() ? "" : " ").append(number(number));
    }
    return text.toString();
  }

  private static String number(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
