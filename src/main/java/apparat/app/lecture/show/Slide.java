package apparat.app.lecture.show;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.TextMark.Anchor;
import apparat.drawing.Theme;
import apparat.history.DateWords;
import apparat.lecture.Moment;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.util.ArrayList;
import java.util.List;

/** A picture with the words of a moment over it, in letters for the back row. */
final class Slide {

  /** Of the look's frame, 1600 wide; no letter is below 18 where the screen has 1280. */
  private static final double FRAME = 1600;

  /** What is said when the last moment is past. */
  static final String END = "End of the lecture. Esc ends.";

  private static final double END_LETTER = 30;
  private static final double MARGIN = 40;
  private static final double DATE = 24;
  private static final double TITLE = 40;
  private static final double LEAST_TITLE = 26;
  private static final double PROGRESS = 22.5;
  private static final double DATE_LINE = 38;
  private static final double TITLE_LINE = 84;

  private final Theme theme;

  Slide(Theme theme) {
    this.theme = theme;
  }

  /** What stands there when the last moment is past. */
  Drawing end(Drawing picture) {
    double unit = picture.width() / FRAME;
    Mark words =
        Pen.text(
            "slide/end",
            END,
            new Type(Face.REGULAR, END_LETTER * unit),
            picture.width() / 2,
            picture.height() / 2,
            theme.soft(),
            Anchor.MIDDLE);
    return new Drawing(
        picture.width(), picture.height(), picture.ground(), END, "", List.of(words));
  }

  /** The picture without its own head, under the words of the moment. */
  Drawing of(Drawing picture, Moment moment, String progress, String typed) {
    List<Mark> marks = new ArrayList<>();
    picture.marks().stream().filter(mark -> !isHead(mark)).forEach(marks::add);
    double unit = picture.width() / FRAME;
    double right = picture.width() - MARGIN * unit;
    marks.add(
        Pen.text(
            "slide/date",
            DateWords.day(moment.day()),
            new Type(Face.MEDIUM, DATE * unit),
            MARGIN * unit,
            DATE_LINE * unit,
            theme.soft()));
    String number = typed.isEmpty() ? progress : "go to " + typed;
    Type small = new Type(Face.REGULAR, PROGRESS * unit);
    marks.add(
        Pen.text(
            "slide/progress", number, small, right, DATE_LINE * unit, theme.soft(), Anchor.END));
    marks.add(title(moment.caption(), unit, right));
    return new Drawing(
        picture.width(),
        picture.height(),
        picture.ground(),
        moment.caption() + ", " + picture.title(),
        picture.description(),
        marks);
  }

  private Mark title(String words, double unit, double right) {
    Type type = new Type(Face.MEDIUM, TITLE * unit);
    double room = right - (MARGIN - 2) * unit;
    double width = Typeface.width(words, type);
    double size = width <= room ? TITLE : Math.max(LEAST_TITLE, TITLE * room / width);
    Type fitted = type.at(size * unit);
    return Pen.text(
        "slide/title",
        cut(words, fitted, room),
        fitted,
        (MARGIN - 2) * unit,
        TITLE_LINE * unit,
        theme.ink());
  }

  private static String cut(String words, Type type, double room) {
    if (Typeface.width(words, type) <= room) {
      return words;
    }
    int end = words.length();
    while (end > 0 && Typeface.width(words.substring(0, end) + "…", type) > room) {
      end--;
    }
    return words.substring(0, end).stripTrailing() + "…";
  }

  private static boolean isHead(Mark mark) {
    return mark.key().startsWith("head/") || mark.key().startsWith("map/head/");
  }
}
