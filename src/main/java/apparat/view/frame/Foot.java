package apparat.view.frame;

import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.drawing.Theme;
import apparat.geometry.Point;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.text.Face;
import apparat.text.Lines;
import apparat.text.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sets the foot of a picture: a rule, the signs, the sides, the sources. */
final class Foot {

  private static final Type LABEL = new Type(Face.REGULAR, 12);

  /** On a small page, from the sources to the lower edge. */
  private static final double BELOW_SOURCES = 6;

  private final History history;
  private final Theme theme;
  private final Measures measures;
  private final double width;
  private final double height;

  Foot(History history, PageSize size, Theme theme) {
    this.history = history;
    this.theme = theme;
    this.measures = Measures.of(size);
    this.width = size.width() - 2 * measures.margin();
    this.height = size.height();
  }

  List<Mark> marks(LocalDate day, LegendSigns signs, SourceLine sources) {
    List<Mark> marks = new ArrayList<>();
    marks.add(rule());
    String since = DateWords.day(history.compared(day).day());
    List<LegendEntry> told = new ArrayList<>(signs.own());
    told.addAll(new SignEntries(theme, since).of(signs.signs()));
    List<LegendEntry> sides = new SideEntries(theme, history.manifest().camps()).of(signs);
    LegendRow row = new LegendRow(measures.margin(), width, theme);
    if (measures.isClose()) {
      double end = measures.foot() - BELOW_SOURCES;
      int most = measures.legendLines();
      marks.addAll(row.flow(told, sides, height - measures.foot(), most, end));
    } else {
      marks.addAll(row.set(told, height - 60));
      marks.addAll(row.set(sides, height - 37));
    }
    marks.add(sources(sources));
    return marks;
  }

  private Mark rule() {
    double y = height - (measures.isClose() ? measures.foot() : 80);
    return Pen.line(
        "foot/rule",
        Stroke.solid(theme.rule(), 1),
        new Point(measures.margin(), y),
        new Point(measures.margin() + width, y));
  }

  private Mark sources(SourceLine sources) {
    String words =
        new SourceWords(history).of(sources, text -> Lines.broken(text, LABEL, width).size() == 1);
    return Pen.text(
        "foot/sources",
        Lines.shortened(words, LABEL, width),
        LABEL,
        measures.margin(),
        height - (measures.isClose() ? BELOW_SOURCES : 9),
        theme.soft());
  }
}
