package apparat.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * The bundled typeface: how wide a text is and how its letters look, the same on every machine.
 *
 * <p>A width is the sum of the letters' advances: there is no kerning and there are no ligatures,
 * neither here nor in anything painted or written, so that window and files agree.
 */
public final class Typeface {
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";

  /** Faces are read when they are first asked for; what is read never changes. */
  private static final Map<Face, Typeface> READ = new EnumMap<>(Face.class);

  /** Letters below this have their advance remembered: Latin, Greek and Cyrillic. */
  private static final int REMEMBERED = 0x530;

  private final FontTables tables;
  private final GlyphReader glyphs;
  private final int[] advances = new int[REMEMBERED];

  private Typeface(FontTables tables) {
    this.tables = tables;
    this.glyphs = new GlyphReader(tables);
  }

  /** The advance of the whole text in drawing units. */
  public static double width(String text, Type type) {
    Typeface typeface = of(type.face());
    int sum = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      sum += typeface.advance(letter);
      i += Character.charCount(letter);
    }
    return sum * type.size() / typeface.tables.unitsPerEm();
  }

  /** Whether the face has the letter itself; else the replacement sign is shown. */
  public static boolean has(Face face, int letter) {
    return of(face).tables.glyph(letter) != 0;
  }

  /** The form of a letter, or of the replacement sign where the face has no such letter. */
  public static Glyph glyph(Face face, int letter) {
    Typeface typeface = of(face);
    int glyph = typeface.tables.shownGlyph(letter);
    double advance = (double) typeface.tables.advance(glyph) / typeface.tables.unitsPerEm();
    return new Glyph(advance, typeface.glyphs.outline(glyph));
  }

  /** The bytes of the TrueType file of a face. */
  public static byte[] file(Face face) {
    return tables(face).file();
  }

  static FontTables tables(Face face) {
    return of(face).tables;
  }

  private int advance(int letter) {
    if (letter >= REMEMBERED) {
      return tables.advance(tables.shownGlyph(letter));
    }
    int known = advances[letter];
    if (known == 0) {
      known = tables.advance(tables.shownGlyph(letter)) + 1;
      advances[letter] = known;
    }
    return known - 1;
  }

  private static Typeface of(Face face) {
    synchronized (READ) {
      return READ.computeIfAbsent(face, Typeface::read);
    }
  }

  private static Typeface read(Face face) {
    try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + face.file())) {
      if (in == null) {
        throw new IllegalStateException("The bundled font " + face.file() + " is missing.");
      }
      return new Typeface(new FontTables(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
