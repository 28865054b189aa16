package apparat.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A face cut down to some letters, for files that carry the font they were measured with.
 *
 * <p>Hints for old screens, kerning and ligatures are left out: a subset of FontBox, which keeps
 * the hints, is two to three times as large. The font's name and licence stay in it.
 */
final class FontSubset {
  private static final int INSTRUCTIONS_FOLLOW = 0x100;
  private static final int WORD_OFFSETS = 1;
  private static final int SCALES = 8 | 64 | 128;
  private static final int MORE = 32;

  private final FontTables font;
  private final List<Integer> glyphs = new ArrayList<>(List.of(0));
  private final TreeMap<Integer, Integer> letters = new TreeMap<>();

  private FontSubset(FontTables font) {
    this.font = font;
  }

  /** The tables of the smaller font by name, in the order in which a file has them. */
  static Map<String, byte[]> tables(FontTables font, SortedSet<Integer> letters) {
    FontSubset subset = new FontSubset(font);
    for (int letter : letters) {
      int glyph = font.glyph(letter);
      if (glyph != 0) {
        subset.letters.put(letter, subset.number(glyph));
      }
    }
    return subset.tables();
  }

  /** The number of a glyph in the subset, which it enters if it is not there. */
  private int number(int glyph) {
    int known = glyphs.indexOf(glyph);
    if (known >= 0) {
      return known;
    }
    glyphs.add(glyph);
    return glyphs.size() - 1;
  }

  private Map<String, byte[]> tables() {
    ByteArrayOutputStream outlines = new ByteArrayOutputStream();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      places.add(outlines.size());
      outlines.writeBytes(outline(glyphs.get(i)));
    }
    places.add(outlines.size());
    Map<String, byte[]> tables = new TreeMap<>();
    tables.put("OS/2", font.table("OS/2"));
    tables.put("cmap", cmap());
    tables.put("glyf", outlines.toByteArray());
    tables.put("head", changed("head", 8, 0, 50, 0));
    tables.put("hhea", changed("hhea", 34, glyphs.size()));
    tables.put("hmtx", metrics());
    tables.put("loca", places(places));
    tables.put("maxp", changed("maxp", 4, glyphs.size(), 26, 0));
    tables.put("name", font.table("name"));
    tables.put("post", noNames());
    return tables;
  }

  /** The outline without its hints, at an even length; parts of accented letters come along. */
  private byte[] outline(int glyph) {
    int from = GlyphReader.start(font, glyph);
    int to = GlyphReader.start(font, glyph + 1);
    if (from == to) {
      return new byte[0];
    }
    ByteBuffer out = ByteBuffer.allocate(to - from + 2);
    for (int i = from; i < to; i++) {
      out.put((byte) font.u8(i));
    }
    int contours = font.i16(from);
    out.position(contours < 0 ? composite(out) : simple(out, contours));
    if (out.position() % 2 == 1) {
      out.put((byte) 0);
    }
    byte[] bytes = new byte[out.position()];
    out.get(0, bytes);
    return bytes;
  }

  private static int simple(ByteBuffer out, int contours) {
    int count = 10 + 2 * contours;
    int hints = out.getShort(count) & 0xFFFF;
    int rest = out.capacity() - 2 - count - 2 - hints;
    out.putShort(count, (short) 0);
    System.arraycopy(out.array(), count + 2 + hints, out.array(), count + 2, rest);
    return count + 2 + rest;
  }

  private int composite(ByteBuffer out) {
    int at = 10;
    int flags;
    do {
      flags = out.getShort(at) & 0xFFFF;
      out.putShort(at, (short) (flags & ~INSTRUCTIONS_FOLLOW));
      out.putShort(at + 2, (short) number(out.getShort(at + 2) & 0xFFFF));
      at += (flags & WORD_OFFSETS) != 0 ? 8 : 6;
      at +=
          switch (flags & SCALES) {
            case 8 -> 2;
            case 64 -> 4;
            case 128 -> 8;
            default -> 0;
          };
    } while ((flags & MORE) != 0);
    return at;
  }

  /** A table of the whole font with some 16-bit numbers changed: place, value, place, value. */
  private byte[] changed(String table, int... changes) {
    ByteBuffer bytes = ByteBuffer.wrap(font.table(table));
    for (int i = 0; i < changes.length; i += 2) {
      bytes.putShort(changes[i], (short) changes[i + 1]);
    }
    return bytes.array();
  }

  private byte[] metrics() {
    ByteBuffer bytes = ByteBuffer.allocate(4 * glyphs.size());
    for (int glyph : glyphs) {
      bytes.putShort((short) font.advance(glyph)).putShort((short) font.leftBearing(glyph));
    }
    return bytes.array();
  }

  private static byte[] places(List<Integer> places) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * places.size());
    places.forEach(place -> bytes.putShort((short) (place / 2)));
    return bytes.array();
  }

  /** Format 4: runs of letters whose glyphs follow each other, and the closing run. */
  private byte[] cmap() {
    List<int[]> runs = new ArrayList<>();
    letters.forEach(
        (letter, glyph) -> {
          int[] last = runs.isEmpty() ? new int[] {-2, -2, 0} : runs.getLast();
          if (last[1] + 1 == letter && glyph - letter == last[2]) {
            last[1] = letter;
          } else {
            runs.add(new int[] {letter, letter, glyph - letter});
          }
        });
    runs.add(new int[] {0xFFFF, 0xFFFF, 1});
    int n = runs.size();
    int half = Integer.highestOneBit(n);
    int length = 16 + 8 * n;
    ByteBuffer bytes = ByteBuffer.allocate(12 + length);
    shorts(bytes, 0, 1, 3, 1, 0, 12, 4, length, 0, 2 * n, 2 * half);
    shorts(bytes, Integer.numberOfTrailingZeros(half), 2 * (n - half));
    runs.forEach(run -> shorts(bytes, run[1]));
    shorts(bytes, 0);
    runs.forEach(run -> shorts(bytes, run[0]));
    runs.forEach(run -> shorts(bytes, run[2]));
    runs.forEach(_ -> shorts(bytes, 0));
    return bytes.array();
  }

  private static void shorts(ByteBuffer bytes, int... values) {
    for (int value : values) {
      bytes.putShort((short) value);
    }
  }

  /** Version 3 of the post table: glyphs have no names. */
  private byte[] noNames() {
    byte[] post = Arrays.copyOf(font.table("post"), 32);
    ByteBuffer.wrap(post).putInt(0, 0x00030000);
    return post;
  }
}
