package apparat.io.json;

import apparat.io.Place;
import tools.jackson.core.TokenStreamLocation;

/**
 * Places in characters: the parser counts units of UTF-16, of which a character beyond the basic
 * plane has two.
 */
final class Characters {

  private final String text;
  private final boolean oneUnitEach;

  /** The line that was counted last, from its start to {@code counted}. */
  private int start = -1;

  private int counted;
  private int column = 1;

  Characters(String text) {
    this.text = text;
    oneUnitEach = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
  }

  /** The place that the parser tells of; it goes through the text once. */
  Place of(TokenStreamLocation at) {
    long offset = at.getCharOffset();
    if (oneUnitEach || offset < 0 || offset > text.length()) {
      return Place.at(at.getLineNr(), at.getColumnNr());
    }
    int unit = (int) offset;
    int lineStart = Math.max(0, unit - at.getColumnNr() + 1);
    if (lineStart != start || unit < counted) {
      start = lineStart;
      counted = lineStart;
      column = 1;
    }
    column += text.codePointCount(counted, unit);
    counted = unit;
    return Place.at(at.getLineNr(), column);
  }
}
