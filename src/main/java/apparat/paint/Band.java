package apparat.paint;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.geometry.Box;

/** Some rows of a surface, painted by one thread. */
final class Band {
  private final Pixels pixels;
  private final Coverage coverage;
  private final Beam beam;
  private final Stencils beneath;
  private final Stencils over;

  Band(Pixels pixels) {
    this.pixels = pixels;
    this.coverage = new Coverage(pixels.width(), pixels.from(), pixels.to());
    this.beam = new Beam(pixels, coverage);
    this.beneath = new Stencils(pixels, coverage);
    this.over = new Stencils(pixels, coverage);
  }

  /**
   * @param ground whether what is there gives way to the drawing's ground
   */
  void paint(Drawing drawing, View view, boolean ground) {
    Stencils stencils = ground ? beneath : over;
    stencils.begin(view);
    Shapes shapes = new Shapes(pixels, coverage, stencils, beam, view);
    Texts texts = new Texts(pixels, coverage, stencils, view);
    if (ground) {
      pixels.clear(drawing.ground().rgb());
    }
    for (Mark mark : drawing.marks()) {
      if (mark.opacity() > 0 && seen(mark, view)) {
        stencils.turnTo(mark);
        switch (mark) {
          case TextMark text -> texts.paint(text);
          case ShapeMark shape -> shapes.paint(shape);
        }
      }
    }
  }

  void forget() {
    beneath.forget();
    over.forget();
  }

  private boolean seen(Mark mark, View view) {
    double reach =
        switch (mark) {
          case TextMark text -> text.halo().map(Stroke::width).orElse(0.0) + text.type().size() / 2;
          case ShapeMark shape -> 2 * shape.stroke().map(Stroke::width).orElse(0.0);
        };
    Box box = mark.bounds().grown(reach);
    return view.x(box.right()) >= 0
        && view.y(box.bottom()) >= pixels.from()
        && view.x(box.x()) <= pixels.width()
        && view.y(box.y()) <= pixels.to();
  }
}
