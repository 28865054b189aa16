package apparat.app.timebar.marks;

import apparat.app.timebar.period.TimeBarData;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark.Anchor;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The time bar as a drawing: years, lanes, changes a month, events, key moments, the playhead. */
public final class TimeBarDrawing {

  /** Room for the transport and the names of lanes. */
  public static final double GUTTER = 200;

  /** Room at the right end. */
  public static final double MARGIN = 24;

  /** The key of the sign with the date. */
  public static final String PILL = "pill";

  /** The date of the day with which the day shown is compared; it can be dragged. */
  public static final String OTHER_DAY = "other-day";

  /** The key of the strip that says what part of the period is in view. */
  public static final String OVERVIEW = "overview";

  private static final Type LABEL = new Type(Face.REGULAR, 12);
  static final Type DATE = new Type(Face.MEDIUM, 15);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final TimeBarData data;
  private final TimeScale scale;
  private final BarForm form;
  private final double width;
  private final Theme theme;

  public TimeBarDrawing(
      TimeBarData data, TimeScale scale, BarForm form, double width, Theme theme) {
    this.data = data;
    this.scale = scale;
    this.form = form;
    this.width = width;
    this.theme = theme;
  }

  TimeScale scale() {
    return scale;
  }

  /** What stays while time goes by. */
  public Drawing ground() {
    EventMarks events = new EventMarks(scale, form, theme);
    List<Mark> marks = new ArrayList<>();
    marks.addAll(new YearMarks(scale, form, theme).grounds());
    marks.addAll(events.congresses(data.events()));
    marks.addAll(new LaneMarks(scale, form, theme).of(data.lanes()));
    marks.addAll(new LaneNames(24, scale.left() - 10, form, theme).of(data.lanes()));
    marks.addAll(new ChangeMarks(scale, form, theme).of(data.changes()));
    marks.addAll(events.ticks(data.events(), data.keyMoments()));
    if (form.named()) {
      marks.add(
          Pen.text(
              "changes/text",
              "Changes a month",
              LABEL,
              scale.left() - 10,
              form.axis() - 14,
              theme.ink(),
              Anchor.END));
    }
    return of(marks);
  }

  /**
   * The pins and the playhead over it.
   *
   * @param focused whether keys go to the bar, which has to be seen
   */
  public Drawing over(LocalDate day, double shownDay, boolean focused) {
    return over(day, shownDay, Optional.empty(), focused);
  }

  /**
   * The same.
   *
   * @param other the day with which the day shown is compared, if any
   */
  public Drawing over(LocalDate day, double shownDay, Optional<LocalDate> other, boolean focused) {
    List<Mark> marks = new ArrayList<>();
    double x = scale.x(shownDay);
    LocalDate now = LocalDate.ofEpochDay(Math.round(shownDay));
    String date = other.map(then -> word(now, then)).orElse("") + day(now);
    double length = signLength(date);
    double first = scale.left() + length / 2;
    double middle = Math.clamp(x, first, Math.max(first, width - length / 2 - 2));
    Box pill = form.pill(middle, length);
    Optional<OtherDayMarks> compared =
        other
            .filter(then -> scale.holds(scale.x(then)))
            .map(then -> new OtherDayMarks(scale, form, theme, then, now, pill, width));
    compared.map(OtherDayMarks::line).ifPresent(marks::addAll);
    if (scale.holds(x)) {
      playhead(marks, x);
    }
    marks.addAll(new PinMarks(scale, form, theme).of(data.keyMoments(), day));
    List<Box> signs = new ArrayList<>(List.of(pill.grown(2)));
    compared.map(sign -> sign.sign().grown(2)).ifPresent(signs::add);
    Set<Integer> said = new HashSet<>(Set.of(now.getYear()));
    other.map(LocalDate::getYear).ifPresent(said::add);
    marks.addAll(new YearMarks(scale, form, theme).names(signs, said));
    pill(marks, pill, date);
    compared.map(OtherDayMarks::date).ifPresent(marks::addAll);
    if (!scale.whole()) {
      overview(marks, shownDay);
    }
    if (focused) {
      Box box = new Box(scale.left() - 6, 1.5, width - scale.left() + 4.5, form.height() - 3);
      marks.add(Pen.frame("focus", box, 4, Stroke.solid(theme.ink(), 2)));
    }
    return of(marks);
  }

  /** The day in short, as in {@code 20 Dec 1925}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** What a day of two is in the picture: the earlier one is then, the later now. */
  static String word(LocalDate day, LocalDate other) {
    return day.isBefore(other) ? "then " : "now ";
  }

  /** How long the sign is that holds the date. */
  static double signLength(String date) {
    return Typeface.width(date, DATE) + 22;
  }

  /** These marks as a drawing of the bar. */
  private Drawing of(List<Mark> marks) {
    return new Drawing(width, form.height(), theme.panel(), "Time", "", marks);
  }

  private void playhead(List<Mark> marks, double x) {
    Point top = new Point(x, form.tickTop() - 4);
    Point foot = new Point(x, form.axis() + 4);
    marks.add(Pen.line("playhead/halo", Stroke.solid(theme.panel(), 4.8), top, foot));
    marks.add(Pen.line("playhead", Stroke.solid(theme.ink(), 2.4), top, foot));
  }

  private void pill(List<Mark> marks, Box box, String date) {
    marks.add(
        Pen.rect(PILL, box, box.height() / 2, theme.ink())
            .withMeaning(new Meaning(PILL, "Type a date  G", List.of())));
    marks.add(
        Pen.text(
            "pill/date", date, DATE, box.centreX(), box.y() + 16, theme.panel(), Anchor.MIDDLE));
  }

  /** The whole period as a line, the part in view as a thicker one, the day as a point. */
  private void overview(List<Mark> marks, double shownDay) {
    TimeScale whole = new TimeScale(data.first(), data.last(), scale.left(), scale.right());
    double y = form.height() - 4;
    Meaning meaning =
        new Meaning(OVERVIEW, "The part of the period in view; drag it. 0 shows all.", List.of());
    marks.add(
        Pen.rect(
            "overview/whole",
            Box.ofEdges(whole.left(), y - 1, whole.right(), y + 1),
            0,
            theme.rule()));
    double left = whole.x(scale.reach().from());
    double right = whole.x(scale.reach().to());
    marks.add(
        Pen.rect(OVERVIEW, Box.ofEdges(left, y - 3, right, y + 3), 3, theme.lines())
            .withMeaning(meaning));
    marks.add(Pen.disc("overview/day", whole.x(shownDay), y, 3, theme.ink()));
  }
}
