package apparat.app.timebar.marks;

import apparat.app.timebar.period.Lane;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.TextMark.Anchor;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.Camp;
import apparat.text.Face;
import apparat.text.Lines;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.frame.SideColour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of the camps before their lanes, each with the letter of its side. */
final class LaneNames {

  private static final Type NAME = new Type(Face.REGULAR, 12);
  private static final Type LETTER = new Type(Face.MEDIUM, 11);
  private static final double SQUARE = 15;
  private static final double GAP = 5;

  private final double left;
  private final double right;
  private final BarForm form;
  private final Theme theme;

  LaneNames(double left, double right, BarForm form, Theme theme) {
    this.left = left;
    this.right = right;
    this.form = form;
    this.theme = theme;
  }

  List<Mark> of(List<Lane> lanes) {
    List<Mark> marks = new ArrayList<>();
    for (int lane = 0; form.named() && lane < lanes.size(); lane++) {
      List<Camp> camps = lanes.get(lane).camps();
      boolean whole = camps.size() == 1 || wholeNames(camps) <= right - left;
      double room = right - left - SQUARE - GAP;
      double x = right;
      for (Camp camp : camps.reversed()) {
        x = name(marks, camp, x, form.laneTop(lane), whole ? room : 0) - 2 * GAP;
      }
    }
    return marks;
  }

  /** How much room the names of all who share a lane take, none of them cut. */
  private static double wholeNames(List<Camp> camps) {
    return camps.stream()
        .mapToDouble(camp -> SQUARE + GAP + Typeface.width(camp.name(), NAME) + 2 * GAP)
        .sum();
  }

  /** Draws one that ends at x; where it begins. Without room for a name the letter says it. */
  private double name(List<Mark> marks, Camp camp, double x, double top, double room) {
    SideColour side = SideColour.of(theme, Optional.of(camp));
    String key = "camp/" + camp.id();
    Box square = new Box(x - SQUARE, top, SQUARE, form.laneHeight());
    Meaning meaning = new Meaning(key, side.letter() + ": " + camp.name(), List.of());
    marks.add(Pen.rect(key, square, 0, side.ground()).withMeaning(meaning));
    marks.add(
        Pen.text(
            key + "/letter",
            side.letter(),
            LETTER,
            square.centreX(),
            top + 11.5,
            side.ink(),
            Anchor.MIDDLE));
    if (room <= 0) {
      return square.x();
    }
    String name = fitted(camp.name(), room);
    double end = square.x() - GAP;
    marks.add(Pen.text(key + "/name", name, NAME, end, top + 11.7, theme.ink(), Anchor.END));
    return end - Typeface.width(name, NAME);
  }

  /** The whole name, or what stands before its last comma, or as much as has room. */
  static String fitted(String name, double room) {
    String shorter = name;
    while (Typeface.width(shorter, NAME) > room && shorter.contains(",")) {
      shorter = shorter.substring(0, shorter.lastIndexOf(','));
    }
    return Lines.shortened(shorter, NAME, room);
  }
}
