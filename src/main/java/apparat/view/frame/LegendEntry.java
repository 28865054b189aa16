package apparat.view.frame;

import apparat.drawing.Mark;
import java.util.List;

/**
 * A swatch with its words.
 *
 * @param key unique in the legend
 * @param swatchWidth room for the swatch
 * @param swatch draws the sign
 * @param joined whether it belongs to the entry before it and stands close to it
 */
public record LegendEntry(
    String key, double swatchWidth, Swatch swatch, String words, boolean joined) {

  /** Draws a sign of the legend from its left edge, about the middle of the line. */
  public interface Swatch {
    List<Mark> at(double x, double middle);
  }

  /** An entry that stands by itself. */
  public LegendEntry(String key, double swatchWidth, Swatch swatch, String words) {
    this(key, swatchWidth, swatch, words, false);
  }
}
