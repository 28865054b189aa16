package apparat.paint;

import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From frame to frame most marks stand still: what such a mark covers is kept, and poured with the
 * same pixels for a fraction of the work. Only what stood in the frame before is kept, and only
 * once it has stood still for two.
 */
final class Stencils {
  private final Coverage coverage;
  private final boolean possible;
  private Map<String, Still> before = new HashMap<>();
  private Map<String, Still> now = new HashMap<>();
  private View seen = new View(1, 0, 0);
  private Still turn = Still.PASSING;

  Stencils(Pixels pixels, Coverage coverage) {
    this.coverage = coverage;
    this.possible = pixels.width() < Stencil.LIMIT && pixels.to() < Stencil.LIMIT;
  }

  /** A mark that may stand still, and what its forms cover in the order of painting. */
  private static final class Still {

    /** What is not looked up again. */
    static final Still PASSING = new Still(Optional.empty());

    private final Optional<Mark> mark;
    private final List<Stencil> stencils = new ArrayList<>(2);
    private boolean stands;
    private int next;

    Still(Optional<Mark> mark) {
      this.mark = mark;
    }
  }

  /** A frame begins; through another view nothing stands where it stood. */
  void begin(View view) {
    Map<String, Still> old = before;
    before = now;
    now = old;
    now.clear();
    if (!view.equals(seen)) {
      before.clear();
      seen = view;
    }
  }

  void forget() {
    before.clear();
    now.clear();
    turn = Still.PASSING;
  }

  /** It is this mark's turn to be painted. */
  void turnTo(Mark mark) {
    if (!possible) {
      return;
    }
    Still known = before.get(mark.key());
    if (known != null && known.mark.filter(old -> sameForm(old, mark)).isPresent()) {
      turn = known;
      turn.stands = true;
      turn.next = 0;
    } else {
      turn = new Still(Optional.of(mark));
    }
    now.put(mark.key(), turn);
  }

  /**
   * Pours the next form of the mark.
   *
   * @param form adds the form to the coverage; not asked where it is known what it covers
   */
  void pour(Runnable form, Pixels pixels, int rgb, double opacity) {
    if (!turn.stands) {
      form.run();
      coverage.pour(pixels, rgb, opacity);
      return;
    }
    if (turn.next == turn.stencils.size()) {
      form.run();
      turn.stencils.add(coverage.cut());
    }
    turn.stencils.get(turn.next++).pour(pixels, rgb, opacity);
  }

  /** Whether two marks cover the same, whatever their colours. */
  private static boolean sameForm(Mark a, Mark b) {
    return a == b
        || switch (a) {
          case TextMark old -> b instanceof TextMark text && same(old, text);
          case ShapeMark old -> b instanceof ShapeMark shape && same(old, shape);
        };
  }

  private static boolean same(TextMark a, TextMark b) {
    return a.left() == b.left()
        && a.baseline() == b.baseline()
        && a.text().equals(b.text())
        && a.type().equals(b.type())
        && same(a.halo(), b.halo());
  }

  private static boolean same(ShapeMark a, ShapeMark b) {
    return a.fill().isPresent() == b.fill().isPresent()
        && same(a.stroke(), b.stroke())
        && a.outline().equals(b.outline());
  }

  private static boolean same(Optional<Stroke> a, Optional<Stroke> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    Stroke one = a.get();
    Stroke other = b.get();
    return one == other
        || one.width() == other.width()
            && one.round() == other.round()
            && one.dashes().equals(other.dashes());
  }
}
