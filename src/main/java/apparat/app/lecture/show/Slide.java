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
  private static final double DESCENT = 0.21;
  private static final double GAP = 4;
  private static final double LEAST_TITLE = 26;
  private static final double PROGRESS = 22.5;
  private static final double DATE_LINE = 38;
  private static final double TITLE_LINE = 84;

  /** Where the picture begins higher, as two beside each other do, the words stand closer. */
  private static final double CLOSE_DATE_LINE = 30;

  private static final double CLOSE_TITLE_LINE = 70;
  private static final double CLOSE_TITLE = 34;

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
    boolean close = top(marks) < (TITLE_LINE + TITLE * DESCENT + GAP) * unit;
    double dateLine = (close ? CLOSE_DATE_LINE : DATE_LINE) * unit;
    marks.add(
        Pen.text(
            "slide/date",
            DateWords.day(moment.day()),
            new Type(Face.MEDIUM, DATE * unit),
            MARGIN * unit,
            dateLine,
            theme.soft()));
    String number = typed.isEmpty() ? progress : "go to " + typed;
    Type small = new Type(Face.REGULAR, PROGRESS * unit);
    marks.add(Pen.text("slide/progress", number, small, right, dateLine, theme.soft(), Anchor.END));
    marks.add(title(moment.caption(), unit, right, close));
    return new Drawing(
        picture.width(),
        picture.height(),
        picture.ground(),
        moment.caption() + ", " + picture.title(),
        picture.description(),
        marks);
  }

  /** The upper edge of what is seen of the picture. */
  private static double top(List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.opacity() > 0)
        .mapToDouble(mark -> mark.bounds().y())
        .min()
        .orElse(Double.MAX_VALUE);
  }

  private Mark title(String words, double unit, double right, boolean close) {
    double largest = close ? CLOSE_TITLE : TITLE;
    Type type = new Type(Face.MEDIUM, largest * unit);
    double room = right - (MARGIN - 2) * unit;
    double width = Typeface.width(words, type);
    double size = width <= room ? largest : Math.max(LEAST_TITLE, largest * room / width);
    Type fitted = type.at(size * unit);
    return Pen.text(
        "slide/title",
        cut(words, fitted, room),
        fitted,
        (MARGIN - 2) * unit,
        (close ? CLOSE_TITLE_LINE : TITLE_LINE) * unit,
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
