package apparat.app;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.geometry.Box;
import apparat.paint.Surface;
import apparat.text.Face;
import apparat.text.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Paints letters where nobody sees them while the data set is still being read, so that the fonts
 * and the code of the painter are at hand when the first picture comes.
 */
final class WarmUp {

  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789 .,:;?-+()'";
  private static final List<Double> SIZES = List.of(12.0, 15.0, 20.0, 40.0);
  private static final int WIDTH = 800;
  private static final int HEIGHT = 400;

  private WarmUp() {}

  static void begin() {
    Thread.ofPlatform().daemon().name("apparat-warm-up").start(WarmUp::paint);
  }

  private static void paint() {
    Colour ink = new Colour(0);
    List<Mark> marks = new ArrayList<>();
    double y = 20;
    for (Face face : List.of(Face.REGULAR, Face.MEDIUM, Face.BOLD)) {
      for (double size : SIZES) {
        String key = face + " " + size;
        marks.add(Pen.rect(key + " ground", new Box(0, y, WIDTH, 18), 2, new Colour(0xFFFFFF)));
        marks.add(Pen.text(key, LETTERS, new Type(face, size), 4, y, ink));
        y += 30;
      }
    }
    new Surface(new int[WIDTH * HEIGHT], WIDTH, HEIGHT)
        .paint(new Drawing(WIDTH, HEIGHT, ink, "", "", marks), 1, 0, 0);
  }
}
