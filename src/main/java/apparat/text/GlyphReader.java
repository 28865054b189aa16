package apparat.text;

import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the outlines of glyphs (OpenType specification, chapter glyf): quadratic curves, given as
 * cubic ones in ems with y down.
 */
final class GlyphReader {
  private static final int ON_CURVE = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int REPEAT = 8;
  private static final int SAME_X = 16;
  private static final int SAME_Y = 32;

  private static final int WORD_OFFSETS = 1;
  private static final int ONE_SCALE = 8;
  private static final int MORE = 32;
  private static final int TWO_SCALES = 64;
  private static final int MATRIX = 128;

  private final FontTables font;

  GlyphReader(FontTables font) {
    this.font = font;
  }

  private record Knot(double x, double y, boolean on) {
    Knot middle(Knot other) {
      return new Knot((x + other.x) / 2, (y + other.y) / 2, true);
    }
  }

  /** The outline stands with its left edge where the metrics say, which may not be where it is. */
  Path outline(int glyph) {
    List<List<Knot>> contours = contours(glyph);
    double shift =
        contours.isEmpty() ? 0 : font.leftBearing(glyph) - font.i16(start(font, glyph) + 2);
    List<Segment> segments = new ArrayList<>();
    for (List<Knot> contour : contours) {
      trace(contour.stream().map(k -> new Knot(k.x + shift, k.y, k.on)).toList(), segments);
    }
    return new Path(segments);
  }

  /** Where the data of a glyph begin; equal to the start of the next for one without ink. */
  static int start(FontTables font, int glyph) {
    boolean longOffsets = font.u16(font.offset("head") + 50) == 1;
    int loca = font.offset("loca");
    return font.offset("glyf")
        + (longOffsets ? font.i32(loca + 4 * glyph) : 2 * font.u16(loca + 2 * glyph));
  }

  private List<List<Knot>> contours(int glyph) {
    int at = start(font, glyph);
    if (start(font, glyph + 1) == at) {
      return List.of();
    }
    int count = font.i16(at);
    return count < 0 ? composite(at + 10) : simple(at + 10, count);
  }

  private List<List<Knot>> simple(int ends, int count) {
    int points = font.u16(ends + 2 * (count - 1)) + 1;
    int at = ends + 2 * count;
    at += 2 + font.u16(at);
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      flags[i] = font.u8(at++);
      if ((flags[i] & REPEAT) != 0) {
        for (int more = font.u8(at++); more > 0; more--, i++) {
          flags[i + 1] = flags[i];
        }
      }
    }
    int[] xs = new int[points];
    int[] ys = new int[points];
    at = coordinates(at, flags, SHORT_X, SAME_X, xs);
    coordinates(at, flags, SHORT_Y, SAME_Y, ys);
    List<List<Knot>> contours = new ArrayList<>();
    for (int contour = 0, first = 0; contour < count; contour++) {
      int last = font.u16(ends + 2 * contour);
      List<Knot> knots = new ArrayList<>();
      for (int i = first; i <= last; i++) {
        knots.add(new Knot(xs[i], ys[i], (flags[i] & ON_CURVE) != 0));
      }
      contours.add(knots);
      first = last + 1;
    }
    return contours;
  }

  private int coordinates(int from, int[] flags, int shortFlag, int sameFlag, int[] into) {
    int at = from;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean same = (flags[i] & sameFlag) != 0;
      if ((flags[i] & shortFlag) != 0) {
        int step = font.u8(at++);
        value += same ? step : -step;
      } else if (!same) {
        value += font.i16(at);
        at += 2;
      }
      into[i] = value;
    }
    return at;
  }

  private List<List<Knot>> composite(int from) {
    List<List<Knot>> contours = new ArrayList<>();
    int at = from;
    int flags;
    do {
      flags = font.u16(at);
      int part = font.u16(at + 2);
      boolean words = (flags & WORD_OFFSETS) != 0;
      double dx = words ? font.i16(at + 4) : (byte) font.u8(at + 4);
      double dy = words ? font.i16(at + 6) : (byte) font.u8(at + 5);
      at += words ? 8 : 6;
      double[] m = {1, 0, 0, 1};
      if ((flags & ONE_SCALE) != 0) {
        m[0] = m[3] = scale(at);
        at += 2;
      } else if ((flags & TWO_SCALES) != 0) {
        m[0] = scale(at);
        m[3] = scale(at + 2);
        at += 4;
      } else if ((flags & MATRIX) != 0) {
        for (int i = 0; i < 4; i++) {
          m[i] = scale(at + 2 * i);
        }
        at += 8;
      }
      for (List<Knot> contour : contours(part)) {
        contours.add(
            contour.stream()
                .map(
                    k -> new Knot(m[0] * k.x + m[2] * k.y + dx, m[1] * k.x + m[3] * k.y + dy, k.on))
                .toList());
      }
    } while ((flags & MORE) != 0);
    return contours;
  }

  private double scale(int at) {
    return font.i16(at) / 16384.0;
  }

  /** Two points off the curve in a row have a point on it half way between them. */
  private void trace(List<Knot> contour, List<Segment> segments) {
    int n = contour.size();
    if (n < 2) {
      return;
    }
    int first = 0;
    while (first < n && !contour.get(first).on) {
      first++;
    }
    Knot start = first < n ? contour.get(first) : contour.getFirst().middle(contour.getLast());
    int offset = first < n ? first + 1 : 0;
    int rest = first < n ? n - 1 : n;
    segments.add(new Segment.Move(em(start.x), -em(start.y)));
    Knot pen = start;
    for (int i = 0; i < rest; i++) {
      Knot knot = contour.get((offset + i) % n);
      if (knot.on) {
        segments.add(new Segment.Line(em(knot.x), -em(knot.y)));
        pen = knot;
        continue;
      }
      Knot next = i + 1 < rest ? contour.get((offset + i + 1) % n) : start;
      Knot end = next.on ? next : knot.middle(next);
      segments.add(curve(pen, knot, end));
      pen = end;
      if (next.on) {
        i++;
      }
    }
    segments.add(new Segment.Close());
  }

  private Segment curve(Knot from, Knot control, Knot to) {
    return new Segment.Curve(
        em(from.x + (control.x - from.x) * 2 / 3),
        -em(from.y + (control.y - from.y) * 2 / 3),
        em(to.x + (control.x - to.x) * 2 / 3),
        -em(to.y + (control.y - to.y) * 2 / 3),
        em(to.x),
        -em(to.y));
  }

  private double em(double units) {
    return units / font.unitsPerEm();
  }
}
