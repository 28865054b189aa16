package apparat.drawing;

import apparat.geometry.Box;
import apparat.text.Type;
import java.util.List;
import java.util.Optional;

/**
 * One line of text.
 *
 * @param x where the anchor stands, in drawing units
 * @param baseline the y of the base line
 * @param width the advance of the text as measured with the bundled font
 * @param halo the ground drawn around the letters so that they stay legible over lines, if any
 */
public record TextMark(
    String key,
    String text,
    Type type,
    double x,
    double baseline,
    Anchor anchor,
    double width,
    Colour colour,
    Optional<Stroke> halo,
    double opacity,
    Optional<Meaning> meaning)
    implements Mark {

  /** Which point of the line stands at x. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** Share of the em above the base line that capitals and ascenders of the bundled font reach. */
  private static final double ASCENT = 0.75;

  /** Share of the em below the base line that descenders reach. */
  private static final double DESCENT = 0.21;

  @Override
  public Box bounds() {
    return new Box(
        left(), baseline - ASCENT * type.size(), width, (ASCENT + DESCENT) * type.size());
  }

  /** Where the first letter begins. */
  public double left() {
    return switch (anchor) {
      case START -> x;
      case MIDDLE -> x - width / 2;
      case END -> x - width;
    };
  }

  @Override
  public TextMark withOpacity(double opacity) {
    return new TextMark(
        key, text, type, x, baseline, anchor, width, colour, halo, opacity, meaning);
  }

  @Override
  public TextMark withKey(String key) {
    return new TextMark(
        key, text, type, x, baseline, anchor, width, colour, halo, opacity, meaning);
  }

  @Override
  public TextMark withMeaning(Meaning meaning) {
    return new TextMark(
        key, text, type, x, baseline, anchor, width, colour, halo, opacity, Optional.of(meaning));
  }

  /** The same text on a ground of its own, drawn around the letters. */
  public TextMark withHalo(Colour ground, double width) {
    Stroke around = new Stroke(ground, width, List.of(), true);
    return new TextMark(
        key,
        text,
        type,
        x,
        baseline,
        anchor,
        this.width,
        colour,
        Optional.of(around),
        opacity,
        meaning);
  }
}
