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
import java.util.regex.Pattern;

/** Sets the head of a picture. */
final class Head {

  private static final double CAPTION_GAP = 24;
  private static final double CAPTION_WIDTH = 900;

  private static final double FIGURES_GAP = 20;

  private static final Type LONG_SENTENCE = new Type(Face.REGULAR, 12.5);
  private static final double LONG_PITCH = 15;

  /** How much nearer to the title three lines begin. */
  private static final double LIFT = 3;

  /** The same on a small page. */
  private static final double CLOSE_LIFT = 4;

  /** Under the last line of a head that is full: who is selected may stand right below it. */
  private static final double BELOW = 6;

  private static final Type LABEL = new Type(Face.REGULAR, 12);
  private static final double SMALLEST = 11;

  /** Beside what is shown alone, a date so small is no title any more. */
  private static final double SMALLEST_TITLE = 24;

  private static final double SMALLEST_NAME = 12;

  /** The date that takes the most room, so that a title is as large on every day. */
  private static final String WIDEST_DATE = ", 28 September 1924";

  /** Of the page's width: how much farther right the rule stands beside a title. */
  private static final double TITLE_SHARE = 0.15;

  /** On a narrower page a caption needs that room. */
  private static final double NARROWEST_TITLED = 1200;

  /** At the end of a name. */
  private static final Pattern YEARS = Pattern.compile("\\s+\\d{4}(\\s*[-–]\\s*\\d{2,4})?$");

  private final History history;
  private final double width;
  private final Measures measures;
  private final HeadLines lines;
  private final double captionX;
  private final Theme theme;
  private final String subject;
  private final List<String> alone;
  private final double rule;

  Head(History history, PageSize size, FrameOptions options) {
    this.history = history;
    this.width = size.width();
    this.measures = Measures.of(size);
    this.lines = measures.lines();
    this.alone = options.alone();
    boolean wide = !alone.isEmpty() && width >= NARROWEST_TITLED;
    this.rule = measures.rule() + (wide ? TITLE_SHARE * width : 0);
    this.captionX = rule + CAPTION_GAP;
    this.theme = options.theme();
    this.subject = options.subject();
  }

  List<Mark> marks(LocalDate day, HeadFigures figures) {
    List<Mark> marks = new ArrayList<>(date(day));
    double room = captionRoom(day, figures);
    history.caption(day).ifPresent(event -> marks.addAll(caption(event, room)));
    marks.addAll(figures(day, figures));
    return marks;
  }

  private List<Mark> date(LocalDate day) {
    double room = rule - 16 - measures.margin();
    return alone.isEmpty() ? dated(DateWords.day(day), room) : titled(day, room);
  }

  /** The name of what is shown alone beside the date, or, where it is too long, above it. */
  private List<Mark> titled(LocalDate day, double room) {
    Type type =
        Lines.fitted(alone.getFirst() + WIDEST_DATE, medium(measures.date()), room, SMALLEST_TITLE);
    if (Typeface.width(alone.getFirst() + WIDEST_DATE, type) <= room) {
      List<Mark> marks = new ArrayList<>(dated(DateWords.day(day), room));
      marks.set(1, line(alone.getFirst() + ", " + DateWords.day(day), type));
      return marks;
    }
    Type above = medium(measures.caption());
    String words =
        alone.stream()
            .filter(name -> Typeface.width(name, above.at(SMALLEST_NAME)) <= room)
            .findFirst()
            .orElse(alone.getLast());
    Type fitted = Lines.fitted(words, above, room, SMALLEST_NAME);
    return List.of(
        Pen.text(
            "head/kicker",
            Lines.shortened(words, fitted, room),
            fitted,
            measures.margin(),
            lines.kicker(),
            theme.ink()),
        line(DateWords.day(day), medium(measures.date())),
        rule());
  }

  private Mark line(String words, Type type) {
    return Pen.text("head/date", words, type, measures.margin() - 2, lines.date(), theme.ink());
  }

  private List<Mark> dated(String words, double room) {
    Type type = Lines.fitted(words, medium(measures.date()), room, 20);
    return List.of(kicker(room), line(words, type), rule());
  }

  /** Whose apparatus and what of it; where room is short the years are the first to go. */
  private Mark kicker(double room) {
    String name = history.manifest().title().split(":", 2)[0].strip();
    if (name.isEmpty()) {
      String capital = subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1);
      return kicker(capital, medium(measures.kicker()));
    }
    String after = ": " + subject;
    Type type = Lines.fitted(name + after, medium(measures.kicker()), room, SMALLEST);
    double nameRoom = room - Typeface.width(after, type);
    boolean whole = Typeface.width(name, type) <= nameRoom;
    String told = whole ? name : YEARS.matcher(name).replaceFirst("");
    return kicker(Lines.shortened(told, type, nameRoom) + after, type);
  }

  private Mark kicker(String words, Type type) {
    return Pen.text("head/kicker", words, type, measures.margin(), lines.kicker(), theme.soft());
  }

  private Mark rule() {
    return Pen.line(
        "head/rule",
        Stroke.solid(theme.rule(), 1),
        new Point(rule, lines.ruleTop()),
        new Point(rule, lines.ruleBottom()));
  }

  private static Type medium(double size) {
    return new Type(Face.MEDIUM, size);
  }

  private double captionRoom(LocalDate day, HeadFigures figures) {
    double right = figuresWidth(day, figures) + FIGURES_GAP;
    return Math.min(CAPTION_WIDTH, width - measures.margin() - right - captionX);
  }

  private double figuresWidth(LocalDate day, HeadFigures figures) {
    double since = Typeface.width(since(day), LABEL);
    if (isCompared(day)) {
      double count = Typeface.width(figures.count(), medium(measures.figures()));
      return Math.max(since, Math.max(count, Typeface.width(figures.where(), LABEL)));
    }
    return since;
  }

  private boolean isCompared(LocalDate day) {
    return !history.compared(day).day().equals(day);
  }

  private String since(LocalDate day) {
    if (isCompared(day)) {
      return "since " + DateWords.day(history.compared(day).day());
    }
    return day.equals(history.manifest().firstDay()) ? "the period begins" : "then";
  }

  /** A title for which one line is too short takes lines of the sentence. */
  private List<Mark> caption(Event event, double room) {
    Type usual = medium(measures.caption());
    Type type = Lines.fitted(event.title(), usual, room, measures.smallestCaption());
    boolean whole = Lines.shortened(event.title(), type, room).equals(event.title());
    List<String> title =
        whole
            ? List.of(event.title())
            : atMost(
                measures.isClose() ? 3 : 2, Lines.broken(event.title(), type, room), type, room);
    List<Mark> marks = new ArrayList<>();
    String shown = String.join(" ", title);
    for (int i = 0; i < title.size(); i++) {
      double y = lines.caption() + i * (lines.sentence() - lines.caption());
      String key = i == 0 ? "head/caption" : "head/caption/" + (i + 1);
      TextMark line = Pen.text(key, title.get(i), type, captionX, y, theme.ink());
      marks.add(i == 0 ? line.withMeaning(meaning(event, shown)) : line);
    }
    marks.addAll(sentence(dated(event), room, title.size() - 1));
    return marks;
  }

  /** A title that is not whole in the picture is told whole. */
  private static Meaning meaning(Event event, String shown) {
    String row = event.row().table() + ":" + event.row().line();
    boolean whole = shown.equals(event.title());
    String words = whole ? dated(event) : event.title() + " · " + dated(event);
    return new Meaning("event/" + event.id(), words, List.of(row));
  }

  private static String dated(Event event) {
    String days = DateWords.of(event);
    String capital = days.substring(0, 1).toUpperCase(Locale.ROOT) + days.substring(1);
    return capital + ". " + event.description();
  }

  /**
   * Two lines; of smaller type where two do not hold it, and then three.
   *
   * @param taken how many of the lines the title needs
   */
  private List<Mark> sentence(String words, double room, int taken) {
    Type usual = new Type(Face.REGULAR, measures.sentence());
    boolean isLong = Lines.broken(words, usual, room).size() > 2;
    Type type = isLong && usual.size() > LONG_SENTENCE.size() ? LONG_SENTENCE : usual;
    if (measures.isClose()) {
      return close(words, type, room, taken);
    }
    double pitch = isLong ? LONG_PITCH : lines.pitch();
    double first = lines.sentence() - (isLong ? LIFT : 0) + taken * pitch;
    return sentence(words, type, room, (isLong ? 3 : 2) - taken, first, pitch);
  }

  /**
   * On a small page three lines take all of the head, of the smallest type where they must. The
   * sentence gives way to a title of several lines, for what would be left is no sentence.
   */
  private List<Mark> close(String words, Type type, double room, int taken) {
    int most = 2 - taken;
    int wanted = Lines.broken(words, type, room).size();
    if (wanted <= most) {
      double first = lines.sentence() + taken * lines.pitch();
      return sentence(words, type, room, most, first, lines.pitch());
    }
    if (taken > 0) {
      return List.of();
    }
    double first = lines.sentence() - CLOSE_LIFT;
    double pitch = (measures.head() - BELOW - first) / 2;
    return sentence(words, wanted > 3 ? type.at(SMALLEST) : type, room, 3, first, pitch);
  }

  private List<Mark> sentence(
      String words, Type type, double room, int most, double first, double pitch) {
    List<String> kept = atMost(most, Lines.broken(words, type, room), type, room);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      marks.add(
          Pen.text(
              "head/sentence/" + i, kept.get(i), type, captionX, first + i * pitch, theme.soft()));
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
    double right = width - measures.margin();
    Mark since =
        Pen.text(
            "head/since",
            since(day),
            LABEL,
            right,
            lines.since(),
            theme.soft(),
            TextMark.Anchor.END);
    if (!isCompared(day)) {
      return List.of(since);
    }
    return List.of(
        since,
        Pen.text(
            "head/figures",
            figures.count(),
            medium(measures.figures()),
            right,
            lines.figures(),
            theme.ink(),
            TextMark.Anchor.END),
        Pen.text(
            "head/where",
            figures.where(),
            LABEL,
            right,
            lines.where(),
            theme.soft(),
            TextMark.Anchor.END));
  }
}
