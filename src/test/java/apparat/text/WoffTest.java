package apparat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WoffTest {
  private static final String TEXT = "Ordzhonikidze Орджоникидзе ё й ü č † × – 23 ’";

  @ParameterizedTest
  @EnumSource
  void lettersOfASubsetAreThoseOfTheFace(Face face) throws IOException {
    try (TrueTypeFont whole = TypefaceTest.fontBox(face);
        TrueTypeFont part = unpacked(Woff.bytes(face, letters(TEXT)))) {
      assertThat(part.getNumberOfGlyphs()).isLessThan(60);
      CmapLookup wholeLetters = whole.getUnicodeCmapLookup();
      CmapLookup partLetters = part.getUnicodeCmapLookup();
      for (int letter : letters(TEXT)) {
        int from = wholeLetters.getGlyphId(letter);
        int to = partLetters.getGlyphId(letter);
        assertThat(to).isPositive();
        assertThat(part.getAdvanceWidth(to)).isEqualTo(whole.getAdvanceWidth(from));
        assertThat(part.getGlyph().getGlyph(to).getPath().getBounds2D())
            .isEqualTo(whole.getGlyph().getGlyph(from).getPath().getBounds2D());
      }
      assertThat(partLetters.getGlyphId('q')).isZero();
      assertThat(part.getName()).isEqualTo(whole.getName());
    }
  }

  /** The JDK reads fonts by FreeType, as most browsers do. */
  @ParameterizedTest
  @EnumSource
  void isReadByFreeType(Face face) throws IOException, FontFormatException {
    Font whole = font(Typeface.file(face));
    Font part = font(sfnt(Woff.bytes(face, letters(TEXT))));
    FontRenderContext flat = new FontRenderContext(null, true, true);
    assertThat(part.canDisplayUpTo(TEXT)).isEqualTo(-1);
    assertThat(part.canDisplay('q')).isFalse();
    for (int letter : letters(TEXT)) {
      String text = Character.toString(letter);
      assertThat(part.createGlyphVector(flat, text).getOutline().getBounds2D())
          .isEqualTo(whole.createGlyphVector(flat, text).getOutline().getBounds2D());
    }
  }

  private static Font font(byte[] file) throws IOException, FontFormatException {
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)).deriveFont(64f);
  }

  @Test
  void isSmallAndAlwaysTheSame() {
    byte[] font = Woff.bytes(Face.REGULAR, letters(TEXT));
    assertThat(font).hasSizeLessThan(7_000).isEqualTo(Woff.bytes(Face.REGULAR, letters(TEXT)));
  }

  @Test
  void isAFontEvenWithoutLetters() throws IOException {
    try (TrueTypeFont part = unpacked(Woff.bytes(Face.ITALIC, letters("ა")))) {
      assertThat(part.getNumberOfGlyphs()).isEqualTo(1);
    }
  }

  private static TreeSet<Integer> letters(String text) {
    return text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static TrueTypeFont unpacked(byte[] woff) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(sfnt(woff)));
  }

  /** Turns the web font into the TrueType font that is packed in it. */
  static byte[] sfnt(byte[] woff) {
    ByteBuffer in = ByteBuffer.wrap(woff);
    assertThat(in.getInt(0)).isEqualTo(0x774F4646);
    assertThat(in.getInt(8)).isEqualTo(woff.length);
    int tables = in.getShort(12);
    ByteBuffer out = ByteBuffer.allocate(in.getInt(16));
    out.putInt(in.getInt(4)).putShort((short) tables).position(12);
    int at = 12 + 16 * tables;
    for (int i = 0; i < tables; i++) {
      int entry = 44 + 20 * i;
      byte[] table =
          inflated(in, in.getInt(entry + 4), in.getInt(entry + 8), in.getInt(entry + 12));
      out.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16)).putInt(at).putInt(table.length);
      out.put(at, table);
      at += table.length + 3 & ~3;
    }
    assertThat(at).isEqualTo(out.capacity());
    assertThat(sum(out)).as("sum over the whole font").isEqualTo(0xB1B0AFBA);
    return out.array();
  }

  private static int sum(ByteBuffer font) {
    int tables = font.getShort(4);
    int half = Integer.highestOneBit(tables);
    font.putShort(6, (short) (16 * half));
    font.putShort(8, (short) Integer.numberOfTrailingZeros(half));
    font.putShort(10, (short) (16 * (tables - half)));
    int sum = 0;
    for (int i = 0; i < font.capacity(); i += 4) {
      sum += font.getInt(i);
    }
    return sum;
  }

  private static byte[] inflated(ByteBuffer in, int from, int packed, int length) {
    byte[] data = new byte[packed];
    in.get(from, data);
    if (packed == length) {
      return data;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(data);
      byte[] table = new byte[length];
      assertThat(inflater.inflate(table)).isEqualTo(length);
      return table;
    } catch (DataFormatException e) {
      throw new AssertionError(List.of(from, packed, length).toString(), e);
    } finally {
      inflater.end();
    }
  }
}
