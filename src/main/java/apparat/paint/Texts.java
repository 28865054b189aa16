package apparat.paint;

import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.geometry.Polyline;
import java.util.function.BiConsumer;

/** Paints texts: each letter where the sum of the advances before it says. */
final class Texts {
  private final Pixels pixels;
  private final Coverage coverage;
  private final Stencils stencils;
  private final View view;

  Texts(Pixels pixels, Coverage coverage, Stencils stencils, View view) {
    this.pixels = pixels;
    this.coverage = coverage;
    this.stencils = stencils;
    this.view = view;
  }

  void paint(TextMark text) {
    text.halo().ifPresent(halo -> halo(text, halo));
    stencils.pour(() -> letters(text, coverage::add), pixels, text.colour().rgb(), text.opacity());
  }

  private void halo(TextMark text, Stroke halo) {
    stencils.pour(
        () -> {
          Strokes strokes = new Strokes(coverage, halo, view.scale());
          letters(text, (line, place) -> strokes.add(place.of(line)));
        },
        pixels,
        halo.colour().rgb(),
        text.opacity());
  }

  /** Gives the polygons of each letter, in ems, with the place where the letter stands. */
  private void letters(TextMark text, BiConsumer<Polyline, View> form) {
    double size = text.type().size() * view.scale();
    double x = view.x(text.left());
    double baseline = view.y(text.baseline());
    String letters = text.text();
    for (int i = 0; i < letters.length(); ) {
      int letter = letters.codePointAt(i);
      Letters.Letter shape = Letters.of(text.type().face(), letter, size);
      View place = new View(size, x, baseline);
      for (Polyline polygon : shape.polygons()) {
        form.accept(polygon, place);
      }
      x += shape.advance() * size;
      i += Character.charCount(letter);
    }
  }
}
