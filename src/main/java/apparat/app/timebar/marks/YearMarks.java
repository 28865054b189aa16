package apparat.app.timebar.marks;

import apparat.drawing.Colour;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Years, months and, from near, days. */
final class YearMarks {

  private static final Type YEAR = new Type(Face.MEDIUM, 15);
  private static final Type MONTH = new Type(Face.REGULAR, 12);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
  private static final double ROOM_FOR_MONTH = 30;
  private static final double ROOM_FOR_DAY = 6;
  private static final double ROOM_FOR_FIGURES = 9;
  private static final int FIGURES_APART = 5;

  private final TimeScale scale;
  private final BarForm form;
  private final Theme theme;

  YearMarks(TimeScale scale, BarForm form, Theme theme) {
    this.scale = scale;
    this.form = form;
    this.theme = theme;
  }

  /** The grounds of the years, each second one a little darker, and the ticks on the axis. */
  List<Mark> grounds() {
    List<Mark> marks = new ArrayList<>();
    for (int year = firstYear(); year <= lastYear(); year++) {
      double left = scale.held(LocalDate.of(year, 1, 1));
      double right = scale.held(LocalDate.of(year + 1, 1, 1));
      String key = "year/" + year;
      Colour ground = year % 2 == 0 ? theme.panel() : theme.paper();
      Meaning meaning = new Meaning(key, year + ": go to its first key moment", List.of());
      marks.add(
          Pen.rect(key, new Box(left, 0, right - left, form.height()), 0, ground)
              .withMeaning(meaning));
    }
    for (YearMonth month = firstMonth(); !month.isAfter(lastMonth()); month = month.plusMonths(1)) {
      tick(marks, "month/" + month, month.atDay(1), month.getMonthValue() == 1 ? 10 : 5);
      days(marks, month);
    }
    return marks;
  }

  private void days(List<Mark> marks, YearMonth month) {
    for (int day = 2; scale.dayWidth() >= ROOM_FOR_DAY && day <= month.lengthOfMonth(); day++) {
      tick(marks, "day/" + month.atDay(day), month.atDay(day), 2.5);
    }
  }

  private void tick(List<Mark> marks, String key, LocalDate day, double length) {
    double x = scale.x(day);
    if (scale.holds(x)) {
      marks.add(
          Pen.line(
              key,
              Stroke.solid(theme.lines(), 1),
              new Point(x, form.axis()),
              new Point(x, form.axis() + length)));
    }
  }

  /**
   * The names of years, and of months where they have room; none touches a date shown.
   *
   * @param said years that the dates name, which need no name beside these
   */
  List<Mark> names(List<Box> signs, Set<Integer> said) {
    List<Mark> marks = new ArrayList<>();
    for (int year = firstYear(); year <= lastYear(); year++) {
      yearName(year, signs, said.contains(year)).ifPresent(marks::add);
    }
    if (30 * scale.dayWidth() >= ROOM_FOR_MONTH) {
      monthNames(marks, signs);
    }
    return marks;
  }

  /** Where a date of another year stands in the way, the year stands beside it if it has room. */
  private Optional<Mark> yearName(int year, List<Box> signs, boolean said) {
    double left = scale.held(LocalDate.of(year, 1, 1));
    double right = scale.held(LocalDate.of(year + 1, 1, 1));
    String name = Integer.toString(year);
    double length = Typeface.width(name, YEAR);
    DoubleStream beside =
        signs.stream().flatMapToDouble(s -> DoubleStream.of(s.right() + 4, s.x() - 4 - length));
    return DoubleStream.concat(DoubleStream.of(left + 6), said ? DoubleStream.empty() : beside)
        .filter(x -> x >= left && x + length + 2 <= right)
        .mapToObj(
            x ->
                Pen.text(
                    "year/" + year + "/text", name, YEAR, x, form.yearsBaseline(), theme.ink()))
        .filter(mark -> signs.stream().noneMatch(mark.bounds()::overlaps))
        .map(Mark.class::cast)
        .findFirst();
  }

  private void monthNames(List<Mark> marks, List<Box> signs) {
    List<Box> taken = new ArrayList<>(marks.stream().map(mark -> mark.bounds().grown(4)).toList());
    taken.addAll(signs);
    List<TextMark> wanted = new ArrayList<>();
    boolean room = 30 * scale.dayWidth() >= 2.6 * ROOM_FOR_MONTH;
    for (YearMonth month = firstMonth(); !month.isAfter(lastMonth()); month = month.plusMonths(1)) {
      double left = scale.held(month.atDay(1));
      double right = scale.held(month.plusMonths(1).atDay(1));
      TextMark name =
          Pen.text(
              "month/" + month + "/text",
              (room ? LONG : SHORT).format(month),
              MONTH,
              left + 4,
              form.yearsBaseline(),
              theme.soft());
      if (name.bounds().right() <= right) {
        wanted.add(name);
      }
    }
    wanted.addAll(figures());
    for (TextMark name : wanted) {
      if (taken.stream().noneMatch(name.bounds()::overlaps)) {
        taken.add(name.bounds().grown(4));
        marks.add(name);
      }
    }
  }

  /** Days of the month from near, each fifth. */
  private List<TextMark> figures() {
    List<TextMark> figures = new ArrayList<>();
    LocalDate day = scale.day(scale.left());
    LocalDate last = scale.day(scale.right());
    while (scale.dayWidth() >= ROOM_FOR_FIGURES && !day.isAfter(last)) {
      int figure = day.getDayOfMonth();
      if (figure % FIGURES_APART == 0 && figure < 30) {
        figures.add(
            Pen.text(
                "day/" + day + "/text",
                Integer.toString(figure),
                MONTH,
                scale.x(day),
                form.yearsBaseline(),
                theme.soft(),
                TextMark.Anchor.MIDDLE));
      }
      day = day.plusDays(1);
    }
    return figures.stream()
        .filter(mark -> mark.left() >= scale.left() && mark.bounds().right() <= scale.right())
        .toList();
  }

  private int firstYear() {
    return firstMonth().getYear();
  }

  private int lastYear() {
    return lastMonth().getYear();
  }

  private YearMonth firstMonth() {
    return YearMonth.from(scale.day(scale.left()));
  }

  private YearMonth lastMonth() {
    return YearMonth.from(scale.day(scale.right()));
  }
}
