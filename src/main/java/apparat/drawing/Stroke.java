package apparat.drawing;

import java.util.List;

/**
 * How a line is drawn.
 *
 * @param width in drawing units
 * @param dashes lengths of dashes and gaps in turn; empty for a solid line
 * @param round whether ends and corners are round, else butt and mitre
 */
public record Stroke(Colour colour, double width, List<Double> dashes, boolean round) {

  /** A solid line. */
  public static Stroke solid(Colour colour, double width) {
    return new Stroke(colour, width, List.of(), false);
  }

  /** A dashed line. */
  public static Stroke dashed(Colour colour, double width, double dash, double gap) {
    return new Stroke(colour, width, List.of(dash, gap), false);
  }
}
