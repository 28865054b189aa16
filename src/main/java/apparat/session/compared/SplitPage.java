package apparat.session.compared;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.Pen;
import apparat.drawing.Placed;
import apparat.drawing.Stroke;
import apparat.drawing.Theme;
import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** The same picture of two days on one page: then at the left, now at the right. */
public final class SplitPage {

  /** A half narrower than this has no room for letters that can be read. */
  private static final double LEAST_HALF = 530;

  private final PageSize page;
  private final PageSize half;

  /** The page on which both find room, of the form that is wanted. */
  public SplitPage(PageSize wanted) {
    double width = Math.max(2 * LEAST_HALF, wanted.width());
    this.page = new PageSize(width, Math.rint(wanted.height() * width / wanted.width()));
    this.half = new PageSize(Math.rint(width / 2), page.height());
  }

  /** The page of both. */
  public PageSize page() {
    return page;
  }

  /** The page of each picture. */
  public PageSize half() {
    return half;
  }

  /** Both pictures, each drawn for its half; their marks are told apart by {@code then/}. */
  public Drawing of(Theme theme, Drawing then, Drawing now) {
    List<Mark> marks = new ArrayList<>(moved(then, "then/", 0));
    marks.add(
        Pen.line(
            "between",
            Stroke.solid(theme.rule(), 1),
            new Point(half.width(), 14),
            new Point(half.width(), page.height() - 14)));
    marks.addAll(moved(now, "", half.width()));
    return new Drawing(
        page.width(),
        page.height(),
        now.ground(),
        then.title() + " – " + now.title(),
        "Then: " + then.description() + " Now: " + now.description(),
        marks);
  }

  private static List<Mark> moved(Drawing drawing, String prefix, double x) {
    return drawing.marks().stream()
        .map(mark -> Placed.moved(mark, x, 0).withKey(prefix + mark.key()))
        .toList();
  }
}
