package apparat.view.frame;

import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.PageSize;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Point;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.record.Event;
import apparat.text.Face;
import apparat.text.Lines;
import apparat.text.Type;
import apparat.text.Typeface;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets the head of a picture. */
final class Head {

  private static final double RULE_X = 404;
  private static final double CAPTION_X = 428;
  private static final double CAPTION_WIDTH = 900;

  /** Room for the figures at the right edge. */
  private static final double FIGURES_WIDTH = 200;

  private static final Type KICKER = new Type(Face.MEDIUM, 15);
  private static final Type DATE = new Type(Face.MEDIUM, 40);
  private static final Type CAPTION = new Type(Face.MEDIUM, 20);
  private static final Type SENTENCE = new Type(Face.REGULAR, 15);
  private static final Type LONG_SENTENCE = new Type(Face.REGULAR, 12.5);
  private static final Type LABEL = new Type(Face.REGULAR, 12);
  private static final double SMALLEST = 11;

  private final History history;
  private final double width;
  private final Theme theme;
  private final String subject;

  Head(History history, PageSize size, FrameOptions options) {
    this.history = history;
    this.width = size.width();
    this.theme = options.theme();
    this.subject = options.subject();
  }

  List<Mark> marks(LocalDate day, HeadFigures figures) {
    List<Mark> marks = new ArrayList<>(date(day));
    history.caption(day).ifPresent(event -> marks.addAll(caption(event)));
    marks.addAll(figures(day, figures));
    return marks;
  }

  private List<Mark> date(LocalDate day) {
    double room = RULE_X - 16 - Frame.MARGIN;
    String name = history.manifest().title().split(":", 2)[0].strip();
    String kicker = name + ": " + subject;
    Type kickerType = Lines.fitted(kicker, KICKER, room, SMALLEST);
    double nameRoom = room - Typeface.width(": " + subject, kickerType);
    String words = DateWords.day(day);
    Type type = Lines.fitted(words, DATE, room, 30);
    return List.of(
        Pen.text(
            "head/kicker",
            Lines.shortened(name, kickerType, nameRoom) + ": " + subject,
            kickerType,
            40,
            34,
            theme.soft()),
        Pen.text("head/date", words, type, 38, 78, theme.ink()),
        rule("head/rule", new Point(RULE_X, 24), new Point(RULE_X, 84)));
  }

  private Mark rule(String key, Point from, Point to) {
    return Pen.line(key, Stroke.solid(theme.rule(), 1), from, to);
  }

  private List<Mark> caption(Event event) {
    double room = Math.min(CAPTION_WIDTH, width - Frame.MARGIN - FIGURES_WIDTH - CAPTION_X);
    Type type = Lines.fitted(event.title(), CAPTION, room, 15);
    TextMark title =
        Pen.text(
            "head/caption",
            Lines.shortened(event.title(), type, room),
            type,
            CAPTION_X,
            44,
            theme.ink());
    List<Mark> marks = new ArrayList<>();
    marks.add(title.withMeaning(meaning(event)));
    marks.addAll(sentence(dated(event), room));
    return marks;
  }

  private static Meaning meaning(Event event) {
    String row = event.row().table() + ":" + event.row().line();
    return new Meaning("event/" + event.id(), dated(event), List.of(row));
  }

  private static String dated(Event event) {
    String days = DateWords.of(event);
    String capital = days.substring(0, 1).toUpperCase(Locale.ROOT) + days.substring(1);
    return capital + ". " + event.description();
  }

  /** Two lines, or three of smaller type where two do not hold it. */
  private List<Mark> sentence(String words, double room) {
    List<String> lines = Lines.broken(words, SENTENCE, room);
    boolean wide = lines.size() <= 2;
    Type type = wide ? SENTENCE : LONG_SENTENCE;
    double pitch = wide ? 19 : 15;
    double first = wide ? 65 : 62;
    List<String> kept = wide ? lines : atMost(3, Lines.broken(words, type, room), type, room);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      marks.add(
          Pen.text(
              "head/sentence/" + i, kept.get(i), type, CAPTION_X, first + i * pitch, theme.soft()));
    }
    return marks;
  }

  private static List<String> atMost(int count, List<String> lines, Type type, double room) {
    if (lines.size() <= count) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, count - 1));
    kept.add(Lines.shortened(String.join(" ", lines.subList(count - 1, lines.size())), type, room));
    return kept;
  }

  private List<Mark> figures(LocalDate day, HeadFigures figures) {
    double right = width - Frame.MARGIN;
    LocalDate compared = history.compared(day).day();
    if (compared.equals(day)) {
      String begins = "the period begins";
      return List.of(
          Pen.text("head/since", begins, LABEL, right, 44, theme.soft(), TextMark.Anchor.END));
    }
    String since = "since " + DateWords.day(compared);
    String count = figures.came() + " came or rose, " + figures.left() + " left";
    return List.of(
        Pen.text("head/since", since, LABEL, right, 44, theme.soft(), TextMark.Anchor.END),
        Pen.text("head/figures", count, KICKER, right, 68, theme.ink(), TextMark.Anchor.END),
        Pen.text(
            "head/where", figures.where(), LABEL, right, 84, theme.soft(), TextMark.Anchor.END));
  }
}
