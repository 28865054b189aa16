package apparat.drawing;

import apparat.geometry.Box;
import java.util.Optional;

/** One element of a drawing: a shape or a text. Marks are painted in the order of their list. */
public sealed interface Mark permits ShapeMark, TextMark {

  /**
   * Unique within the drawing and the same from day to day, so that two drawings can be matched
   * mark by mark.
   */
  String key();

  /** From 0, not seen, to 1. */
  double opacity();

  /** What the mark shows; empty for rules, grounds and the like. */
  Optional<Meaning> meaning();

  /** The smallest box that holds what is painted, without halo and half the stroke's width. */
  Box bounds();

  /** The same mark at another opacity. */
  Mark withOpacity(double opacity);

  /** The same mark under another key. */
  Mark withKey(String key);

  /** The same mark with something to say. */
  Mark withMeaning(Meaning meaning);
}
