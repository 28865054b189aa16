package apparat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Box;
import apparat.geometry.Flattening;
import apparat.geometry.Polyline;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {
  private static final Type TEXT = new Type(Face.REGULAR, 15);

  /** FontBox rounds points between two others to whole font units. */
  private static final double ROUNDED = 1.0 / 2048;

  @ParameterizedTest
  @EnumSource
  void measuresEveryLetterAsFontBoxDoes(Face face) throws IOException {
    try (TrueTypeFont peer = fontBox(face)) {
      CmapLookup letters = peer.getUnicodeCmapLookup();
      int replacement = letters.getGlyphId(0xFFFD);
      for (int letter = 0x20; letter <= 0xFFFF; letter++) {
        int glyph = letters.getGlyphId(letter);
        assertThat(Typeface.has(face, letter)).isEqualTo(glyph != 0);
        double advance = peer.getAdvanceWidth(glyph == 0 ? replacement : glyph) / 2048.0;
        assertThat(Typeface.width(Character.toString(letter), new Type(face, 1)))
            .isEqualTo(advance);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void drawsEveryLetterAsFontBoxDoes(Face face) throws IOException {
    try (TrueTypeFont peer = fontBox(face)) {
      CmapLookup letters = peer.getUnicodeCmapLookup();
      for (int letter : lettersOfEurope()) {
        GeneralPath path = peer.getGlyph().getGlyph(letters.getGlyphId(letter)).getPath();
        List<Polyline> ours = Flattening.of(Typeface.glyph(face, letter).outline(), 1e-4);
        assertThat(ours.isEmpty())
            .as(Character.toString(letter))
            .isEqualTo(path.getBounds2D().isEmpty());
        for (int i = 0; i < 40; i++) {
          double x = i % 8 / 8.0 * 0.7 + 0.00123;
          double y = i / 8 / 5.0 - 0.20077;
          if (ours.stream().anyMatch(line -> line.distance(x, -y) < ROUNDED)) {
            continue;
          }
          boolean inside = ours.stream().mapToInt(line -> line.winding(x, -y)).sum() != 0;
          assertThat(inside)
              .as("%c at %s %s", letter, x, y)
              .isEqualTo(path.contains(x * 2048, y * 2048));
        }
      }
    }
  }

  @Test
  void hasWhatThePicturesWrite() {
    for (Face face : Face.values()) {
      for (String text : List.of("†", "×", "–", "…", "’", "Ёё", "Її", "Ѣ", "№", "éèčšžā", "−")) {
        text.codePoints().forEach(letter -> assertThat(Typeface.has(face, letter)).isTrue());
      }
    }
  }

  @Test
  void addsUpAdvancesWithoutKerning() {
    double sum = Typeface.width("A", TEXT) + Typeface.width("V", TEXT);
    assertThat(Typeface.width("AV", TEXT)).isCloseTo(sum, within(1e-12));
    assertThat(Typeface.width("", TEXT)).isZero();
    assertThat(Typeface.width("Троцкий", TEXT.at(30)))
        .isEqualTo(2 * Typeface.width("Троцкий", TEXT));
  }

  @Test
  void showsTheReplacementForLettersItDoesNotHave() {
    assertThat(Typeface.width("ა😀", TEXT)).isEqualTo(Typeface.width("\uFFFD\uFFFD", TEXT));
    assertThat(Typeface.glyph(Face.REGULAR, 'ა').outline())
        .isEqualTo(Typeface.glyph(Face.REGULAR, 0xFFFD).outline());
  }

  @Test
  void keepsCapitalsBetweenBaseLineAndAscent() {
    Box h = Typeface.glyph(Face.MEDIUM, 'H').outline().bounds();
    assertThat(h.bottom()).isZero();
    assertThat(h.y()).isCloseTo(-0.711, within(0.001));
    Glyph space = Typeface.glyph(Face.MEDIUM, ' ');
    assertThat(space.outline().segments()).isEmpty();
    assertThat(space.advance()).isPositive();
  }

  @Test
  void handsOutTheFileWithoutLettingItBeChanged() {
    byte[] file = Typeface.file(Face.BOLD);
    file[0] = 99;
    assertThat(Typeface.file(Face.BOLD)[0]).isZero();
  }

  static TrueTypeFont fontBox(Face face) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(Typeface.file(face)));
  }

  private static int[] lettersOfEurope() {
    return IntStream.rangeClosed(0x20, 0x4FF)
        .filter(letter -> Typeface.has(Face.REGULAR, letter))
        .toArray();
  }
}
