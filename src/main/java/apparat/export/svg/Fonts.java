package apparat.export.svg;

import apparat.drawing.Drawing;
import apparat.drawing.TextMark;
import apparat.text.Face;
import apparat.text.Woff;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;

/** The faces of the bundled font with the letters of a picture, carried in the picture itself. */
final class Fonts {
  private Fonts() {}

  static void append(StringBuilder out, Drawing drawing) {
    letters(drawing)
        .forEach(
            (face, letters) -> {
              out.append("@font-face{font-family:Roboto;font-weight:").append(face.weight());
              out.append(face.italic() ? ";font-style:italic" : "");
              out.append(";src:url(data:font/woff;base64,");
              out.append(Base64.getEncoder().encodeToString(Woff.bytes(face, letters)));
              out.append(")}\n");
            });
  }

  private static Map<Face, TreeSet<Integer>> letters(Drawing drawing) {
    Map<Face, TreeSet<Integer>> letters = new EnumMap<>(Face.class);
    drawing.marks().stream()
        .filter(TextMark.class::isInstance)
        .map(TextMark.class::cast)
        .forEach(
            text ->
                text.text()
                    .codePoints()
                    .forEach(
                        letters.computeIfAbsent(text.type().face(), _ -> new TreeSet<>())::add));
    return letters;
  }
}
