package apparat.app.insight;

import apparat.analysis.Brokerage.Point;
import apparat.analysis.words.Percent;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark.Anchor;
import apparat.drawing.Theme;
import apparat.history.DateWords;
import apparat.text.Face;
import apparat.text.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How much one person brokers over the period, as a stepped line, with the day that is shown.
 *
 * @param points in order; each holds until the next
 * @param first the first day of the period
 * @param last the last day of the period
 */
record CurveDrawing(
    String name,
    String person,
    List<Point> points,
    LocalDate first,
    LocalDate last,
    LocalDate day) {

  static final double HEIGHT = 112;

  private static final Type SMALL = new Type(Face.REGULAR, 11);
  private static final double LEFT = 34;
  private static final double RIGHT = 8;
  private static final double TOP = 18;
  private static final double GROUND = 92;

  Drawing drawing(Theme theme, double width) {
    double most = Math.max(0.1, Math.ceil(10 * highest()) / 10);
    List<Mark> marks = new ArrayList<>();
    frame(theme, width, most, marks);
    marks.add(
        Pen.line(
            "curve",
            Stroke.solid(theme.ink(), 1.6),
            steps(width, most).toArray(apparat.geometry.Point[]::new)));
    today(theme, width, most, marks);
    String words = DateWords.day(day) + ": " + Percent.of(today());
    return new Drawing(width, HEIGHT, theme.panel(), "Brokerage of " + name, words, marks);
  }

  private double highest() {
    return points.stream().mapToDouble(point -> point.share(person)).max().orElse(0);
  }

  private double today() {
    return points.stream()
        .filter(point -> !point.day().isAfter(day))
        .reduce((before, after) -> after)
        .map(point -> point.share(person))
        .orElse(0.0);
  }

  private void frame(Theme theme, double width, double most, List<Mark> marks) {
    for (double level : List.of(0.0, most)) {
      double y = Math.round(y(level, most)) + 0.5;
      String label = level == 0 ? "0" : Percent.of(level);
      marks.add(line("level-" + label, theme, LEFT, y, width - RIGHT, y));
      marks.add(Pen.text("text-" + label, label, SMALL, LEFT - 5, y + 4, theme.soft(), Anchor.END));
    }
    for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
      double x = Math.round(x(LocalDate.of(year, 1, 1), width)) + 0.5;
      marks.add(line("year-" + year, theme, x, TOP, x, GROUND + 4));
      marks.add(
          Pen.text(
              "name-" + year,
              Integer.toString(year),
              SMALL,
              x,
              GROUND + 16,
              theme.soft(),
              Anchor.MIDDLE));
    }
  }

  private static Mark line(String key, Theme theme, double x, double y, double toX, double toY) {
    return Pen.line(
        key,
        Stroke.solid(theme.rule(), 1),
        new apparat.geometry.Point(x, y),
        new apparat.geometry.Point(toX, toY));
  }

  private List<apparat.geometry.Point> steps(double width, double most) {
    List<apparat.geometry.Point> steps = new ArrayList<>();
    double before = y(0, most);
    for (Point point : points) {
      double x = x(point.day(), width);
      if (!steps.isEmpty()) {
        steps.add(new apparat.geometry.Point(x, before));
      }
      before = y(point.share(person), most);
      steps.add(new apparat.geometry.Point(x, before));
    }
    steps.add(new apparat.geometry.Point(x(last, width), before));
    return steps;
  }

  private void today(Theme theme, double width, double most, List<Mark> marks) {
    double x = x(day, width);
    double y = y(today(), most);
    marks.add(
        Pen.line(
            "today",
            Stroke.solid(theme.ink(), 1),
            new apparat.geometry.Point(x, TOP - 4),
            new apparat.geometry.Point(x, GROUND)));
    marks.add(Pen.disc("now", x, y, 3.5, theme.ink()));
    boolean left = x < width / 2;
    marks.add(
        Pen.text(
                "share",
                Percent.of(today()),
                new Type(Face.MEDIUM, 12),
                x + (left ? 5 : -5),
                TOP - 5,
                theme.ink(),
                left ? Anchor.START : Anchor.END)
            .withHalo(theme.panel(), 3));
  }

  private double x(LocalDate at, double width) {
    double share =
        (double) (at.toEpochDay() - first.toEpochDay())
            / Math.max(1, last.toEpochDay() - first.toEpochDay());
    return LEFT + share * (width - RIGHT - LEFT);
  }

  private static double y(double share, double most) {
    return GROUND - share / most * (GROUND - TOP);
  }
}
