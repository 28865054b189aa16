package apparat.session;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.Pen;
import apparat.drawing.Placed;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Point;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.view.frame.Frame;
import apparat.view.frame.FrameOptions;
import apparat.view.frame.HeadFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two pictures of a day on one page under one head: the hierarchy at the left, the alliances at the
 * right, each with its own signs and sources.
 */
final class SideBySide {

  private static final String SUBJECT = "seats and ties";

  /** Of the width; the hierarchy needs more of it. */
  private static final double LEFT_SHARE = 0.54;

  /** On a page of usual width, and on the narrowest. */
  private static final double LEAST_LEFT = 700;

  private static final double USUAL = 1280;
  private static final double LEAST_OF_ALL = 640;

  /** A map narrower than this has no room for a legend that tells again what the other tells. */
  private static final double NARROW = 560;

  private final History history;
  private final PageSize page;
  private final PageSize left;
  private final PageSize right;
  private final double down;

  SideBySide(History history, PageSize page) {
    this.history = history;
    this.page = page;
    double width = Math.max(least(page), Math.rint(page.width() * LEFT_SHARE));
    this.down = head(page) - head(new PageSize(width, page.height()));
    this.left = new PageSize(width, page.height() - down);
    this.right = new PageSize(page.width() - width, page.height() - down);
  }

  private static double least(PageSize page) {
    double narrowest = ReferenceFrame.LEAST_OF_TWO.width();
    double share = (page.width() - narrowest) / (USUAL - narrowest);
    return Math.rint(LEAST_OF_ALL + Math.min(1, share) * (LEAST_LEFT - LEAST_OF_ALL));
  }

  /** What of the picture at the left need not be told again at the right, by keys of its marks. */
  Set<String> told(Drawing hierarchy) {
    return right.width() < NARROW
        ? hierarchy.marks().stream().map(Mark::key).collect(Collectors.toSet())
        : Set.of();
  }

  private double head(PageSize size) {
    return new Frame(size).picture().y();
  }

  /** The page of the picture at the left. */
  PageSize left() {
    return left;
  }

  /** The page of the picture at the right. */
  PageSize right() {
    return right;
  }

  /** Both pictures, each drawn for its page. */
  Drawing of(LocalDate day, Theme theme, Drawing hierarchy, Drawing alliances) {
    List<Mark> marks = new ArrayList<>(head(day, theme, hierarchy, alliances));
    marks.add(
        Pen.line(
            "between",
            Stroke.solid(theme.rule(), 1),
            new Point(left.width(), head(page)),
            new Point(left.width(), page.height() - 14)));
    marks.addAll(moved(hierarchy, "", 0));
    marks.addAll(moved(alliances, "map/", left.width()));
    return new Drawing(
        page.width(),
        page.height(),
        hierarchy.ground(),
        history.manifest().title() + ": " + SUBJECT + ", " + DateWords.day(day),
        hierarchy.description() + " " + alliances.description(),
        marks);
  }

  private List<Mark> head(LocalDate day, Theme theme, Drawing hierarchy, Drawing alliances) {
    String where =
        Stream.of(hierarchy, alliances)
            .flatMap(drawing -> text(drawing, "head/where").stream())
            .reduce((one, other) -> one + "; " + other)
            .orElse("");
    HeadFigures figures = new HeadFigures(figures(hierarchy, alliances), where);
    return new Frame(page).head(history.at(day), new FrameOptions(theme, SUBJECT), figures);
  }

  private static String figures(Drawing hierarchy, Drawing alliances) {
    return Stream.of(hierarchy, alliances)
        .flatMap(drawing -> text(drawing, "head/figures").stream())
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }

  private static Optional<String> text(Drawing drawing, String key) {
    return drawing.marks().stream()
        .filter(mark -> mark.key().equals(key))
        .flatMap(mark -> mark instanceof TextMark text ? Stream.of(text.text()) : Stream.empty())
        .findFirst();
  }

  private List<Mark> moved(Drawing drawing, String prefix, double x) {
    return drawing.marks().stream()
        .filter(mark -> !mark.key().startsWith("head/"))
        .map(mark -> Placed.moved(mark, x, down).withKey(prefix + mark.key()))
        .toList();
  }
}
