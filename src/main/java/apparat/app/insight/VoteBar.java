package apparat.app.insight;

import apparat.analysis.bodies.Votes;
import apparat.analysis.bodies.Votes.Side;
import apparat.analysis.words.VoteWords;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.TextMark.Anchor;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.text.Face;
import apparat.text.Type;
import apparat.view.frame.SideColour;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The full seats of a body side by side, with a stroke above and below where half of them is. */
record VoteBar(Votes votes) {

  static final double HEIGHT = 30;

  private static final Type LETTERS = new Type(Face.MEDIUM, 12);
  private static final double TOP = 4;
  private static final double BAR = 22;
  private static final double GAP = 1;

  Drawing drawing(Theme theme, double width) {
    double seat = width / votes.full().seats().size();
    List<Mark> marks = new ArrayList<>();
    double x = 0;
    for (Side side : votes.sides()) {
      double length = seat * side.seats().size();
      SideColour colour = SideColour.of(theme, side.camp());
      String key = "side-" + VoteWords.letter(side);
      marks.add(Pen.rect(key, new Box(x, TOP, Math.max(1, length - GAP), BAR), 0, colour.ground()));
      label(key, side, x, length, colour, marks);
      x += length;
    }
    marks.add(half("half-above", theme, width, 0, TOP - 1));
    marks.add(half("half-below", theme, width, TOP + BAR + 1, HEIGHT));
    return new Drawing(width, HEIGHT, theme.panel(), votes.name(), words(), marks);
  }

  /** A stroke beside the bar, not across its letters. */
  private static Mark half(String key, Theme theme, double width, double from, double to) {
    double x = Math.round(width / 2) + 0.5;
    return Pen.line(key, Stroke.solid(theme.ink(), 1.5), new Point(x, from), new Point(x, to));
  }

  /**
   * Letter and number where there is room, else the letter, else nothing: the words have it all.
   */
  private static void label(
      String key, Side side, double x, double length, SideColour colour, List<Mark> marks) {
    String letter = colour.letter();
    for (String text : List.of((letter + " " + side.seats().size()).strip(), letter)) {
      TextMark mark =
          Pen.text(
              key + "-text",
              text,
              LETTERS,
              x + (length - GAP) / 2,
              TOP + 15.5,
              colour.ink(),
              Anchor.MIDDLE);
      if (!text.isEmpty() && mark.width() + 3 <= length) {
        marks.add(mark);
        return;
      }
    }
  }

  /** {@code S 4, M 1, B 3}. */
  String words() {
    return votes.sides().stream()
        .map(
            side ->
                side.camp().isPresent()
                    ? VoteWords.letter(side) + " " + side.seats().size()
                    : side.seats().size() + " without a recorded side")
        .collect(Collectors.joining(", "));
  }
}
