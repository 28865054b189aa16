package apparat.view.frame;

import apparat.drawing.Colour;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.geometry.Circle;
import apparat.geometry.Outline;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The small signs of the pictures as shapes, so that picture and legend show the same form in every
 * font.
 */
public enum Glyph {
  STAR,
  TRIANGLE,
  SQUARE,
  PLUS,
  UP,
  DOWN,
  DAGGER,
  TIMES,
  ARROW,
  DASH,
  RING;

  private static final int STAR_POINTS = 5;

  /** Share of the outer radius at which the inner corners of the star lie. */
  private static final double STAR_WAIST = 0.42;

  /** Whether the glyph is filled; the others are strokes. */
  public boolean filled() {
    return compareTo(SQUARE) <= 0;
  }

  /** The glyph in a square of {@code size} about its centre. */
  public Outline outline(double x, double y, double size) {
    double r = size / 2;
    return switch (this) {
      case STAR -> star(x, y, r * 1.2);
      case TRIANGLE -> Path.polygon(at(x - r * 1.1, y + r), at(x, y - r), at(x + r * 1.1, y + r));
      case SQUARE ->
          Path.polygon(
              at(x - r * 0.9, y - r * 0.9),
              at(x + r * 0.9, y - r * 0.9),
              at(x + r * 0.9, y + r * 0.9),
              at(x - r * 0.9, y + r * 0.9));
      case PLUS -> strokes(at(x - r, y), at(x + r, y), at(x, y - r), at(x, y + r));
      case UP -> arrow(x, y, 0, -r);
      case DOWN -> arrow(x, y, 0, r);
      case ARROW -> arrow(x, y, r, 0);
      case DAGGER ->
          strokes(
              at(x, y - r),
              at(x, y + r),
              at(x - r * 0.7, y - r * 0.3),
              at(x + r * 0.7, y - r * 0.3));
      case TIMES ->
          strokes(
              at(x - r * 0.7, y - r * 0.7),
              at(x + r * 0.7, y + r * 0.7),
              at(x - r * 0.7, y + r * 0.7),
              at(x + r * 0.7, y - r * 0.7));
      case DASH -> strokes(at(x - r * 0.8, y), at(x + r * 0.8, y));
      case RING -> new Circle(x, y, r * 0.7);
    };
  }

  /** The glyph as a mark in one colour. */
  public ShapeMark mark(String key, double x, double y, double size, Colour colour) {
    Optional<Colour> fill = filled() ? Optional.of(colour) : Optional.empty();
    Optional<Stroke> stroke =
        filled() ? Optional.empty() : Optional.of(Stroke.solid(colour, Math.max(1.1, size * 0.2)));
    return new ShapeMark(key, outline(x, y, size), fill, stroke, 1, Optional.empty());
  }

  private static Path star(double x, double y, double radius) {
    Point[] corners = new Point[2 * STAR_POINTS];
    for (int i = 0; i < corners.length; i++) {
      double angle = Math.PI * i / STAR_POINTS - Math.PI / 2;
      double r = i % 2 == 0 ? radius : radius * STAR_WAIST;
      corners[i] = at(x + r * StrictMath.cos(angle), y + r * StrictMath.sin(angle));
    }
    return Path.polygon(corners);
  }

  /** A shaft through the centre towards (dx, dy) with a head of two strokes. */
  private static Path arrow(double x, double y, double dx, double dy) {
    Point tip = at(x + dx, y + dy);
    return strokes(
        at(x - dx, y - dy),
        tip,
        at(x - dy * 0.85, y + dx * 0.85),
        tip,
        at(x + dy * 0.85, y - dx * 0.85),
        tip);
  }

  /** Lines from each even point to the odd one after it. */
  private static Path strokes(Point... points) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < points.length; i += 2) {
      segments.add(new Segment.Move(points[i].x(), points[i].y()));
      segments.add(new Segment.Line(points[i + 1].x(), points[i + 1].y()));
    }
    return new Path(segments);
  }

  private static Point at(double x, double y) {
    return new Point(x, y);
  }
}
