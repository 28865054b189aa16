package apparat.app.timebar.marks;

import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.history.DateWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** How much changes when: a bar a month, its area in proportion to the square root. */
final class ChangeMarks {

  private final TimeScale scale;
  private final BarForm form;
  private final Theme theme;

  ChangeMarks(TimeScale scale, BarForm form, Theme theme) {
    this.scale = scale;
    this.form = form;
    this.theme = theme;
  }

  List<Mark> of(SortedMap<YearMonth, Integer> changes) {
    List<Mark> marks = new ArrayList<>();
    double most = changes.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    for (Map.Entry<YearMonth, Integer> month : changes.entrySet()) {
      double height = (form.axis() - form.barsTop()) * Math.sqrt(month.getValue() / most);
      bar(marks, month.getKey(), month.getValue(), height);
    }
    marks.add(
        Pen.line(
            "axis",
            Stroke.solid(theme.lines(), 1),
            new Point(scale.left(), form.axis()),
            new Point(scale.right(), form.axis())));
    return marks;
  }

  private void bar(List<Mark> marks, YearMonth month, int count, double height) {
    double left = scale.held(month.atDay(1));
    double right = scale.held(month.plusMonths(1).atDay(1));
    if (right <= left || height <= 0) {
      return;
    }
    String key = "changes/" + month;
    Box box = new Box(left + 0.5, form.axis() - height, Math.max(1, right - left - 1.5), height);
    marks.add(
        Pen.rect(key, box, 0, theme.rule().mixed(theme.lines(), theme.dark() ? 0.35 : 0.25))
            .withMeaning(new Meaning(key, sentence(month, count), List.of())));
  }

  private static String sentence(YearMonth month, int count) {
    String day = DateWords.day(month.atDay(1));
    return day.substring(day.indexOf(' ') + 1)
        + ": "
        + count
        + (count == 1 ? " change" : " changes");
  }
}
