package apparat.app.timebar;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.history.DateWords;
import apparat.record.Event;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The time bar as a drawing: years, changes a month, events, key moments, and the playhead. */
final class TimeBarDrawing {

  static final double HEIGHT = 112;

  private static final double PIN_Y = 17;
  private static final double PIN_RADIUS = 9;
  private static final double TICK_TOP = 31;
  private static final double TICK_BOTTOM = 41;
  static final double BARS_TOP = 47;
  static final double YEARS_TOP = 85;
  private static final double BARS_BOTTOM = 83;
  private static final double YEARS_BASELINE = 101;
  private static final double PILL_TOP = 86;
  private static final double PILL_HEIGHT = 22;
  private static final Type STRONG = new Type(Face.MEDIUM, 12);
  private static final Type YEAR = new Type(Face.MEDIUM, 15);

  private final TimeBarData data;
  private final TimeScale scale;
  private final double width;
  private final Theme theme;

  TimeBarDrawing(TimeBarData data, TimeScale scale, double width, Theme theme) {
    this.data = data;
    this.scale = scale;
    this.width = width;
    this.theme = theme;
  }

  TimeScale scale() {
    return scale;
  }

  /** What stays while time goes by. */
  Drawing ground() {
    List<Mark> marks = new ArrayList<>();
    years(marks);
    bars(marks);
    events(marks);
    return of(marks);
  }

  /** The pins and the playhead over it. */
  Drawing over(LocalDate day, double shownDay) {
    List<Mark> marks = new ArrayList<>();
    double x = scale.x(shownDay);
    marks.add(
        Pen.line(
            "playhead",
            Stroke.solid(theme.ink(), 2.4),
            new Point(x, TICK_TOP - 4),
            new Point(x, PILL_TOP)));
    for (Pin pin : Pin.of(data.keyMoments(), scale)) {
      pin(marks, pin, pin.stands(day));
    }
    Box pill = pill(marks, x, DateWords.day(LocalDate.ofEpochDay(Math.round(shownDay))));
    marks.addAll(yearNames(pill.grown(2)));
    return of(marks);
  }

  /** These marks as a drawing of the bar. */
  Drawing of(List<Mark> marks) {
    return new Drawing(width, HEIGHT, theme.panel(), "Time", "", marks);
  }

  private void years(List<Mark> marks) {
    for (int year = data.first().getYear(); year <= data.last().getYear(); year++) {
      double left = Math.max(scale.left(), scale.x(LocalDate.of(year, 1, 1)));
      double right = Math.min(scale.right(), scale.x(LocalDate.of(year + 1, 1, 1)));
      String key = "year/" + year;
      Colour ground = year % 2 == 0 ? theme.panel() : theme.paper();
      marks.add(
          meaning(
              Pen.rect(key, new Box(left, 0, right - left, HEIGHT), 0, ground),
              key,
              year + ": go to its first key moment"));
      months(marks, year);
    }
  }

  /** The years; where the date stands in the way, a year stands beside it if there is room. */
  private List<Mark> yearNames(Box pill) {
    return IntStream.rangeClosed(data.first().getYear(), data.last().getYear())
        .mapToObj(year -> yearName(year, pill))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Mark> yearName(int year, Box pill) {
    double left = Math.max(scale.left(), scale.x(LocalDate.of(year, 1, 1)));
    double right = Math.min(scale.right(), scale.x(LocalDate.of(year + 1, 1, 1)));
    String name = Integer.toString(year);
    double length = Typeface.width(name, YEAR);
    return DoubleStream.of(left + 6, pill.right() + 4, pill.x() - 4 - length)
        .filter(x -> x >= left && x + length + 2 <= right)
        .mapToObj(
            x -> Pen.text("year/" + year + "/text", name, YEAR, x, YEARS_BASELINE, theme.ink()))
        .filter(mark -> !mark.bounds().overlaps(pill))
        .map(Mark.class::cast)
        .findFirst();
  }

  private void months(List<Mark> marks, int year) {
    for (int month = 1; month <= 12; month++) {
      LocalDate day = LocalDate.of(year, month, 1);
      if (!day.isBefore(data.first()) && !day.isAfter(data.last())) {
        double x = scale.x(day);
        double length = month == 1 ? 8 : 3;
        marks.add(
            Pen.line(
                "month/" + year + "/" + month,
                Stroke.solid(theme.lines(), 1),
                new Point(x, BARS_BOTTOM),
                new Point(x, BARS_BOTTOM + length)));
      }
    }
  }

  private void bars(List<Mark> marks) {
    double most = data.changes().values().stream().mapToInt(Integer::intValue).max().orElse(1);
    for (Map.Entry<YearMonth, Integer> month : data.changes().entrySet()) {
      double left = Math.max(scale.left(), scale.x(month.getKey().atDay(1)));
      double right = Math.min(scale.right(), scale.x(month.getKey().plusMonths(1).atDay(1)));
      double height = (BARS_BOTTOM - BARS_TOP) * Math.sqrt(month.getValue() / most);
      String key = "changes/" + month.getKey();
      marks.add(
          meaning(
              Pen.rect(
                  key,
                  new Box(
                      left + 0.5, BARS_BOTTOM - height, Math.max(1, right - left - 1.5), height),
                  0,
                  theme.rule().mixed(theme.lines(), theme.dark() ? 0.35 : 0)),
              key,
              changes(month.getKey(), month.getValue())));
    }
    marks.add(
        Pen.line(
            "axis",
            Stroke.solid(theme.lines(), 1),
            new Point(scale.left(), BARS_BOTTOM),
            new Point(scale.right(), BARS_BOTTOM)));
  }

  private static String changes(YearMonth month, int count) {
    String day = DateWords.day(month.atDay(1));
    return day.substring(day.indexOf(' ') + 1)
        + ": "
        + count
        + (count == 1 ? " change" : " changes");
  }

  private void events(List<Mark> marks) {
    for (Event event : data.events()) {
      if (event.weight() >= 3) {
        continue;
      }
      double x = scale.x(event.date().first());
      Stroke stroke =
          event.date().exact()
              ? Stroke.solid(theme.soft(), 1)
              : Stroke.dashed(theme.soft(), 1, 2, 2);
      double top = event.weight() == 2 ? TICK_TOP : TICK_TOP + 4;
      marks.add(
          Pen.line("event/" + event.id(), stroke, new Point(x, top), new Point(x, TICK_BOTTOM)));
    }
  }

  private void pin(List<Mark> marks, Pin pin, boolean current) {
    String key = "pin/" + pin.events().getFirst().id();
    Box box = Box.ofEdges(pin.left(), PIN_Y - PIN_RADIUS, pin.right(), PIN_Y + PIN_RADIUS);
    Colour fill = current ? theme.panel() : theme.ink();
    Stroke rim = Stroke.solid(theme.ink(), current ? 3 : 1);
    for (Event event : pin.events()) {
      double x = scale.x(event.date().first());
      marks.add(
          Pen.line(
              key + "/stem/" + event.id(),
              Stroke.solid(theme.ink(), 1.6),
              new Point(x, PIN_Y + PIN_RADIUS),
              new Point(x, TICK_BOTTOM)));
    }
    marks.add(meaning(Pen.rect(key, box, PIN_RADIUS, fill, rim), key, sentence(pin)));
    marks.add(
        Pen.text(
            key + "/number",
            pin.label(),
            STRONG,
            pin.x(),
            PIN_Y + 4.3,
            current ? theme.ink() : theme.panel(),
            TextMark.Anchor.MIDDLE));
  }

  private static String sentence(Pin pin) {
    return String.join("\n", pin.events().stream().map(TimeBarDrawing::sentence).toList());
  }

  static String sentence(Event event) {
    return DateWords.of(event.date()) + ": " + event.title();
  }

  private Box pill(List<Mark> marks, double x, String date) {
    double half = Typeface.width(date, YEAR) / 2 + 11;
    double middle = Math.clamp(x, half + 2, Math.max(half + 2, width - half - 2));
    Box box = new Box(middle - half, PILL_TOP, 2 * half, PILL_HEIGHT);
    marks.add(Pen.rect("pill", box, PILL_HEIGHT / 2, theme.ink()));
    marks.add(
        Pen.text(
            "pill/date", date, YEAR, middle, PILL_TOP + 16, theme.panel(), TextMark.Anchor.MIDDLE));
    return box;
  }

  private static Mark meaning(ShapeMark mark, String key, String sentence) {
    return new ShapeMark(
        mark.key(),
        mark.outline(),
        mark.fill(),
        mark.stroke(),
        mark.opacity(),
        Optional.of(new Meaning(key, sentence, List.of())));
  }
}
