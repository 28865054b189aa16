package apparat.paint;

import apparat.geometry.Flattening;
import apparat.geometry.Polyline;
import apparat.text.Face;
import apparat.text.Glyph;
import apparat.text.Typeface;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The outlines of letters as polygons in ems, kept because every frame needs them again. */
final class Letters {
  /** How far, in pixels, a polygon may be from the curve. */
  private static final double TOLERANCE = 0.05;

  private static final Map<Key, Letter> KEPT = new ConcurrentHashMap<>();

  private Letters() {}

  /** A letter of a face, fine enough up to a number of pixels an em. */
  private record Key(Face face, int letter, int finest) {}

  /** The polygons of a letter and how far it moves the pen, in ems. */
  record Letter(double advance, List<Polyline> polygons) {}

  static Letter of(Face face, int letter, double pixelsAnEm) {
    int finest = Integer.highestOneBit(Math.max(8, (int) pixelsAnEm)) * 2;
    return KEPT.computeIfAbsent(new Key(face, letter, finest), Letters::make);
  }

  private static Letter make(Key key) {
    Glyph glyph = Typeface.glyph(key.face, key.letter);
    return new Letter(glyph.advance(), Flattening.of(glyph.outline(), TOLERANCE / key.finest));
  }
}
