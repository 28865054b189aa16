package apparat.app.timebar.marks;

import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark.Anchor;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.history.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The day with which the day shown is compared: a thin line with its date in a hollow sign. */
final class OtherDayMarks {

  private static final String KEY = TimeBarDrawing.OTHER_DAY;
  private static final double APART = 4;

  private final TimeScale scale;
  private final BarForm form;
  private final Theme theme;
  private final LocalDate other;
  private final String word;
  private final Box sign;

  /**
   * @param day the day shown
   * @param shown the sign of that day, beside which this one finds its place
   * @param width of the bar
   */
  OtherDayMarks(
      TimeScale scale,
      BarForm form,
      Theme theme,
      LocalDate other,
      LocalDate day,
      Box shown,
      double width) {
    this.scale = scale;
    this.form = form;
    this.theme = theme;
    this.other = other;
    this.word = TimeBarDrawing.word(other, day);
    this.sign = sign(shown, width);
  }

  /** Where its date stands. */
  Box sign() {
    return sign;
  }

  /** Under its day, or beside the sign of the day shown, on its own side where there is room. */
  private Box sign(Box shown, double width) {
    double length = TimeBarDrawing.signLength(words());
    double last = width - length - 2;
    double x = Math.clamp(scale.x(other) - length / 2, scale.left(), Math.max(scale.left(), last));
    Box under = form.pill(x + length / 2, length);
    if (!under.overlaps(shown.grown(APART))) {
      return under;
    }
    double before = shown.x() - APART - length;
    double after = shown.right() + APART;
    boolean earlier = under.centreX() < shown.centreX();
    boolean left = earlier ? before >= scale.left() : after > last;
    return form.pill((left ? before : after) + length / 2, length);
  }

  private String words() {
    return word + TimeBarDrawing.day(other);
  }

  List<Mark> line() {
    double x = scale.x(other);
    Point top = new Point(x, form.tickTop() - APART);
    Point foot = new Point(x, form.axis() + APART);
    return List.of(
        Pen.line(KEY + "/halo", Stroke.solid(theme.panel(), 3.6), top, foot),
        Pen.line(KEY + "/line", Stroke.solid(theme.ink(), 1.2), top, foot));
  }

  List<Mark> date() {
    List<Mark> marks = new ArrayList<>();
    String sentence =
        "Compared with "
            + DateWords.day(other)
            + ". Drag it to compare with another day  Ctrl Shift ← →; V ends.";
    Meaning meaning = new Meaning(KEY, sentence, List.of());
    marks.add(
        Pen.rect(KEY, sign, sign.height() / 2, theme.panel(), Stroke.solid(theme.ink(), 1.4))
            .withMeaning(meaning));
    marks.add(
        Pen.text(
            KEY + "/date",
            words(),
            TimeBarDrawing.DATE,
            sign.centreX(),
            sign.y() + 16,
            theme.ink(),
            Anchor.MIDDLE));
    return marks;
  }
}
