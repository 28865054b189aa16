package apparat.drawing;

import apparat.geometry.Box;
import apparat.geometry.Outline;
import java.util.Optional;

/** An outline filled, stroked or both; a line is an open path with a stroke only. */
public record ShapeMark(
    String key,
    Outline outline,
    Optional<Colour> fill,
    Optional<Stroke> stroke,
    double opacity,
    Optional<Meaning> meaning)
    implements Mark {

  @Override
  public Box bounds() {
    return outline.bounds();
  }

  @Override
  public ShapeMark withOpacity(double opacity) {
    return new ShapeMark(key, outline, fill, stroke, opacity, meaning);
  }

  @Override
  public ShapeMark withKey(String key) {
    return new ShapeMark(key, outline, fill, stroke, opacity, meaning);
  }

  @Override
  public ShapeMark withMeaning(Meaning meaning) {
    return new ShapeMark(key, outline, fill, stroke, opacity, Optional.of(meaning));
  }

  /** The same mark in another form. */
  public ShapeMark withOutline(Outline outline) {
    return new ShapeMark(key, outline, fill, stroke, opacity, meaning);
  }
}
