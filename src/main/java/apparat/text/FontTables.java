package apparat.text;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tables of a TrueType file that tell which glyph a letter has and how wide it is.
 *
 * <p>Our own reader of a hundred lines and not FontBox, because FontBox parses every table of a
 * face: some 70 ms for the first text of a new process, where this takes two. Tests hold the two
 * against each other, letter by letter. Format: OpenType specification, chapters head, hhea, hmtx,
 * maxp and cmap (format 4).
 */
final class FontTables {
  /** What stands for letters that the face does not have. */
  static final int REPLACEMENT = 0xFFFD;

  private static final int DIRECTORY = 12;
  private static final int DIRECTORY_ENTRY = 16;

  private final byte[] file;
  private final ByteBuffer bytes;
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final int letters;
  private final int unitsPerEm;
  private final int longMetrics;

  private record Table(int offset, int length) {}

  FontTables(byte[] file) {
    this.file = file;
    this.bytes = ByteBuffer.wrap(file);
    for (int i = 0; i < u16(4); i++) {
      int entry = DIRECTORY + i * DIRECTORY_ENTRY;
      tables.put(tag(entry), new Table(bytes.getInt(entry + 8), bytes.getInt(entry + 12)));
    }
    this.unitsPerEm = u16(offset("head") + 18);
    this.longMetrics = u16(offset("hhea") + 34);
    this.letters = unicodeTable(offset("cmap"));
  }

  byte[] file() {
    return file.clone();
  }

  int unitsPerEm() {
    return unitsPerEm;
  }

  int glyphCount() {
    return u16(offset("maxp") + 4);
  }

  /** The bytes of a whole table. */
  byte[] table(String tag) {
    byte[] copy = new byte[tables.get(tag).length()];
    bytes.get(offset(tag), copy);
    return copy;
  }

  int offset(String tag) {
    return tables.get(tag).offset();
  }

  int u8(int at) {
    return bytes.get(at) & 0xFF;
  }

  int u16(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  int i16(int at) {
    return bytes.getShort(at);
  }

  int i32(int at) {
    return bytes.getInt(at);
  }

  /** The glyph of a letter, 0 where the face has none. */
  int glyph(int codePoint) {
    if (codePoint > 0xFFFF) {
      return 0;
    }
    int twiceSegments = u16(letters + 6);
    int ends = letters + 14;
    int starts = ends + twiceSegments + 2;
    int segment = 0;
    while (u16(ends + segment) < codePoint) {
      segment += 2;
    }
    if (u16(starts + segment) > codePoint) {
      return 0;
    }
    int delta = u16(starts + twiceSegments + segment);
    int rangeAt = starts + 2 * twiceSegments + segment;
    int range = u16(rangeAt);
    if (range == 0) {
      return codePoint + delta & 0xFFFF;
    }
    int glyph = u16(rangeAt + range + 2 * (codePoint - u16(starts + segment)));
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }

  /** The glyph of a letter, or of the sign that stands for letters not in the face. */
  int shownGlyph(int codePoint) {
    int glyph = glyph(codePoint);
    return glyph == 0 ? glyph(REPLACEMENT) : glyph;
  }

  /** How far a glyph moves the pen, in font units. */
  int advance(int glyph) {
    return u16(offset("hmtx") + 4 * Math.min(glyph, longMetrics - 1));
  }

  /** How far the glyph's left edge stands from the pen, in font units. */
  int leftBearing(int glyph) {
    int metrics = offset("hmtx");
    return glyph < longMetrics
        ? i16(metrics + 4 * glyph + 2)
        : i16(metrics + 4 * longMetrics + 2 * (glyph - longMetrics));
  }

  private int unicodeTable(int cmap) {
    for (int i = 0; i < u16(cmap + 2); i++) {
      int table = cmap + bytes.getInt(cmap + 4 + 8 * i + 4);
      if (u16(table) == 4) {
        return table;
      }
    }
    throw new IllegalStateException("The bundled font has no Unicode table of format 4.");
  }

  private String tag(int at) {
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      tag.append((char) u8(at + i));
    }
    return tag.toString();
  }
}
