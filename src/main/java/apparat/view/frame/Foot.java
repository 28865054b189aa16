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

  private final History history;
  private final Theme theme;
  private final double width;
  private final double height;

  Foot(History history, PageSize size, Theme theme) {
    this.history = history;
    this.theme = theme;
    this.width = size.width() - 2 * Frame.MARGIN;
    this.height = size.height();
  }

  List<Mark> marks(LocalDate day, LegendSigns signs, SourceLine sources) {
    List<Mark> marks = new ArrayList<>();
    marks.add(rule());
    String since = DateWords.day(history.compared(day).day());
    marks.addAll(
        LegendRow.set(new SignEntries(theme, since).of(signs.signs()), width, height - 60, theme));
    marks.addAll(
        LegendRow.set(
            new SideEntries(theme, history.manifest().camps()).of(signs),
            width,
            height - 37,
            theme));
    marks.add(sources(sources));
    return marks;
  }

  private Mark rule() {
    double y = height - 80;
    return Pen.line(
        "foot/rule",
        Stroke.solid(theme.rule(), 1),
        new Point(Frame.MARGIN, y),
        new Point(Frame.MARGIN + width, y));
  }

  private Mark sources(SourceLine sources) {
    String words =
        new SourceWords(history).of(sources, text -> Lines.broken(text, LABEL, width).size() == 1);
    return Pen.text(
        "foot/sources",
        Lines.shortened(words, LABEL, width),
        LABEL,
        Frame.MARGIN,
        height - 9,
        theme.soft());
  }
}
