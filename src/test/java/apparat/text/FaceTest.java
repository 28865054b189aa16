package apparat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a face is what its file says; any letters of it make a font of their own. */
class FaceTest {

  @ParameterizedTest
  @EnumSource
  void weight_and_slant_are_those_of_the_file(Face face) throws IOException {
    try (TrueTypeFont font = TypefaceTest.fontBox(face)) {
      assertThat(face.weight()).isEqualTo(font.getOS2Windows().getWeightClass());
      assertThat(face.italic()).isEqualTo(font.getPostScript().getItalicAngle() != 0);
    }
  }

  @ParameterizedTest
  @EnumSource
  void digits_stand_under_each_other(Face face) {
    Type type = new Type(face, 20);
    for (char digit = '1'; digit <= '9'; digit++) {
      assertThat(Typeface.width(String.valueOf(digit), type)).isEqualTo(Typeface.width("0", type));
    }
  }

  @Provide
  Arbitrary<TreeSet<Integer>> letters() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0x20, 0x17F),
            Arbitraries.integers().between(0x400, 0x45F),
            Arbitraries.of(0x2013, 0x2026, 0x2020, 0x2116, 0x10D0, 0x1F600))
        .set()
        .ofMaxSize(25)
        .map(TreeSet::new);
  }

  @Property(tries = 40)
  void any_letters_make_a_font_with_those_that_the_face_has(
      @ForAll("letters") TreeSet<Integer> letters, @ForAll Face face) throws IOException {
    try (TrueTypeFont whole = TypefaceTest.fontBox(face);
        TrueTypeFont part =
            new TTFParser()
                .parse(
                    new RandomAccessReadBuffer(
                        new ByteArrayInputStream(WoffTest.sfnt(Woff.bytes(face, letters)))))) {
      CmapLookup of = whole.getUnicodeCmapLookup();
      CmapLookup here = part.getUnicodeCmapLookup();
      assertThat(had(letters, here)).isEqualTo(had(letters, of));
      for (int letter : letters) {
        int glyph = here.getGlyphId(letter);
        if (glyph > 0) {
          assertThat(part.getAdvanceWidth(glyph))
              .isEqualTo(whole.getAdvanceWidth(of.getGlyphId(letter)));
          assertThat(part.getGlyph().getGlyph(glyph).getPath().getBounds2D())
              .isEqualTo(whole.getGlyph().getGlyph(of.getGlyphId(letter)).getPath().getBounds2D());
        }
      }
    }
  }

  private static TreeSet<Integer> had(TreeSet<Integer> letters, CmapLookup font) {
    TreeSet<Integer> had = new TreeSet<>(letters);
    had.removeIf(letter -> font.getGlyphId(letter) == 0);
    return had;
  }
}
