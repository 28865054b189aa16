package apparat.app.timebar.marks;

import apparat.app.timebar.period.Lane;
import apparat.app.timebar.period.LaneSpan;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.Theme;
import apparat.geometry.Point;
import apparat.history.DateWords;
import apparat.record.Faction;
import apparat.text.Face;
import apparat.text.Lines;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.frame.SideColour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lanes: which faction spoke for a camp when; a ragged end is an inexact date. */
final class LaneMarks {

  private static final Type NAME = new Type(Face.MEDIUM, 12);
  private static final double TOOTH = 3.5;
  private static final double SEAM = 1.5;
  private static final double LEAST_NAME = 34;

  private final TimeScale scale;
  private final BarForm form;
  private final Theme theme;

  LaneMarks(TimeScale scale, BarForm form, Theme theme) {
    this.scale = scale;
    this.form = form;
    this.theme = theme;
  }

  List<Mark> of(List<Lane> lanes) {
    List<Mark> marks = new ArrayList<>();
    for (int lane = 0; lane < lanes.size(); lane++) {
      for (LaneSpan span : lanes.get(lane).spans()) {
        marks.addAll(span(span, form.laneTop(lane)));
      }
    }
    return marks;
  }

  private List<Mark> span(LaneSpan span, double top) {
    double left = scale.held(span.start());
    double right = scale.held(span.end());
    if (right <= scale.left() || left >= scale.right()) {
      return List.of();
    }
    boolean ragged = span.vagueStart() && scale.holds(scale.x(span.start()));
    boolean raggedEnd = span.vagueEnd() && scale.holds(scale.x(span.end()));
    double end = Math.max(left + 1.5, right - (scale.x(span.end()) > scale.right() ? 0 : SEAM));
    SideColour side = SideColour.of(theme, Optional.of(span.camp()));
    String key = "lane/" + span.camp().id() + "/" + span.faction().id() + "/" + span.start();
    List<Mark> marks = new ArrayList<>();
    marks.add(
        Pen.polygon(key, side.ground(), outline(left, end, top, ragged, raggedEnd))
            .withMeaning(new Meaning(key, sentence(span), List.of())));
    double room = end - left - 12 - (ragged ? TOOTH : 0) - (raggedEnd ? TOOTH : 0);
    if (form.named() && room >= LEAST_NAME) {
      marks.add(
          Pen.text(
              key + "/name",
              fitted(span.faction().name(), room),
              NAME,
              left + 6 + (ragged ? TOOTH : 0),
              top + form.laneHeight() - 3.3,
              side.ink()));
    }
    return marks;
  }

  /** The corners; a ragged end has teeth. */
  private Point[] outline(
      double left, double right, double top, boolean ragged, boolean raggedEnd) {
    double bottom = top + form.laneHeight();
    List<Point> corners = new ArrayList<>();
    corners.addAll(edge(left, TOOTH, bottom, top, ragged));
    corners.addAll(edge(right, -TOOTH, top, bottom, raggedEnd));
    return corners.toArray(Point[]::new);
  }

  private static List<Point> edge(double x, double in, double from, double to, boolean ragged) {
    int steps = ragged ? 6 : 1;
    List<Point> points = new ArrayList<>();
    for (int step = 0; step <= steps; step++) {
      double y = from + (to - from) * step / steps;
      points.add(new Point(ragged && step % 2 == 1 ? x + in : x, y));
    }
    return points;
  }

  /** The whole name, or without what stands in brackets, or as much of it as has room. */
  static String fitted(String name, double room) {
    if (Typeface.width(name, NAME) <= room) {
      return name;
    }
    String plain = name.replaceAll("\\s*\\([^)]*\\)", "").strip();
    return Lines.shortened(plain.isEmpty() ? name : plain, NAME, room);
  }

  private static String sentence(LaneSpan span) {
    String when = DateWords.span(span.faction().spell());
    String first = span.faction().name() + ": " + when + ".";
    List<String> others = span.others().stream().map(Faction::name).toList();
    return first
        + "\nSide: "
        + span.camp().name()
        + (others.isEmpty() ? "" : "\nMeanwhile also: " + String.join("; ", others));
  }
}
