package apparat.export.pdf;

import apparat.text.Face;
import apparat.text.Typeface;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces that a document uses, embedded with the letters that occur. */
final class Fonts {
  private static final int REPLACEMENT = 0xFFFD;

  private final PDDocument document;
  private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);

  Fonts(PDDocument document) {
    this.document = document;
  }

  PDType0Font of(Face face) {
    return fonts.computeIfAbsent(face, this::load);
  }

  /** Appends the text as the face numbers its letters, in hexadecimal digits. */
  void append(StringBuilder out, Face face, String text) {
    PDType0Font font = of(face);
    text.codePoints()
        .map(letter -> Typeface.has(face, letter) ? letter : REPLACEMENT)
        .forEach(
            letter -> {
              font.addToSubset(letter);
              HexFormat.of().formatHex(out, encoded(font, letter));
            });
  }

  /** Cuts the faces down to the letters that occurred; to be done last. */
  void embed() throws IOException {
    for (PDType0Font font : fonts.values()) {
      font.subset();
    }
  }

  private static byte[] encoded(PDType0Font font, int letter) {
    try {
      return font.encode(Character.toString(letter));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDType0Font load(Face face) {
    try {
      return PDType0Font.load(document, new ByteArrayInputStream(Typeface.file(face)), true);
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled font could not be embedded.", e);
    }
  }
}
