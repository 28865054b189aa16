package apparat.app.springs;

import apparat.app.look.LookModel;
import apparat.app.look.NamedHistory;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.Pen;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.history.DateWords;
import apparat.history.Snapshot;
import apparat.text.Face;
import apparat.text.Type;
import apparat.view.alliances.marks.MapLegend;
import apparat.view.alliances.period.Company;
import apparat.view.frame.Frame;
import apparat.view.frame.FrameOptions;
import apparat.view.frame.HeadFigures;
import apparat.view.frame.Language;
import apparat.view.frame.LegendEntry;
import apparat.view.frame.LegendSigns;
import apparat.view.frame.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Draws free play in the frame of the map, which says that places mean nothing. */
final class SpringsPicture {

  private static final String SUBJECT = "free play";
  private static final String HINT =
      "Free play: places mean nothing here. Drag a person; a double click or P pins;"
          + " Esc puts all back.";
  static final double AROUND = 56;

  /** Stands where another picture tells how much has changed. */
  private static final String MEANING = "places mean nothing here";

  private static final Type LOUD = new Type(Face.MEDIUM, 15);
  private static final Type LABEL = new Type(Face.REGULAR, 12);

  private final NamedHistory names;
  private final LookModel look;
  private final PageSize page;
  private final Frame frame;
  private Optional<Framed> kept = Optional.empty();

  /** Head and foot as long as they stay the same: only people move. */
  private record Framed(
      Gathering gathering, Theme theme, Language language, boolean pins, List<Mark> marks) {}

  SpringsPicture(NamedHistory names, LookModel look, PageSize page) {
    this.names = names;
    this.look = look;
    this.page = page;
    this.frame = new Frame(page);
  }

  /** Whether that is its page. */
  boolean isOn(PageSize other) {
    return page.equals(other);
  }

  /** Where the centres of people find room. */
  Box room() {
    return frame.picture().grown(-AROUND);
  }

  Drawing of(
      Gathering gathering,
      Map<String, Point> places,
      Fit fit,
      Set<String> pinned,
      Optional<String> selected,
      Optional<String> held,
      double gap) {
    Theme theme = look.themeProperty().get();
    PeopleOnSprings people =
        new PeopleOnSprings(names.get(), gathering, look, page, pinned, selected);
    List<Mark> marks = new ArrayList<>(people.draw(places, fit, held, gap));
    marks.addAll(framed(gathering, theme, people, !pinned.isEmpty()));
    return new Drawing(
        page.width(),
        page.height(),
        theme.paper(),
        names.get().manifest().title() + ": " + SUBJECT + ", " + DateWords.day(gathering.day()),
        HINT + " " + shown(gathering),
        marks);
  }

  private List<Mark> framed(
      Gathering gathering, Theme theme, PeopleOnSprings people, boolean pins) {
    Optional<List<Mark>> ready =
        kept.filter(f -> isOf(f, gathering, theme, pins)).map(Framed::marks);
    return ready.orElseGet(
        () -> {
          List<Mark> marks = frame(gathering, theme, people, pins);
          kept =
              Optional.of(
                  new Framed(gathering, theme, names.languageProperty().get(), pins, marks));
          return marks;
        });
  }

  private boolean isOf(Framed one, Gathering gathering, Theme theme, boolean pins) {
    return one.gathering() == gathering
        && one.theme() == theme
        && one.language() == names.languageProperty().get()
        && one.pins() == pins;
  }

  private List<Mark> frame(Gathering gathering, Theme theme, PeopleOnSprings people, boolean pins) {
    Snapshot snapshot = names.get().at(gathering.day());
    FrameOptions options = new FrameOptions(theme, SUBJECT);
    Stream<Mark> head =
        frame.head(snapshot, options, new HeadFigures("", MEANING)).stream()
            .filter(
                mark -> !Set.of("head/since", "head/figures", "head/where").contains(mark.key()));
    SourceLine.Share share =
        new SourceLine.Share(
            "ties", "shown", gathering.ties().stream().map(tie -> tie.sources()).toList());
    SourceLine sources = new SourceLine(HINT, List.of(share), List.of());
    List<Mark> foot = frame.foot(snapshot, options, signs(gathering, theme, people, pins), sources);
    return Stream.of(head, notice(theme), foot.stream()).flatMap(marks -> marks).toList();
  }

  private Stream<Mark> notice(Theme theme) {
    double right = page.width() - Frame.MARGIN;
    double first = frame.picture().y() - 40;
    return Stream.of(
        Pen.text("play/notice", "Free play", LOUD, right, first, theme.ink(), TextMark.Anchor.END),
        Pen.text(
            "play/meaning", MEANING, LABEL, right, first + 18, theme.soft(), TextMark.Anchor.END));
  }

  private LegendSigns signs(
      Gathering gathering, Theme theme, PeopleOnSprings people, boolean pins) {
    Snapshot snapshot = names.get().at(gathering.day());
    String body = new Company(names.get()).leading().map(b -> snapshot.nameOf(b.id())).orElse("");
    List<LegendEntry> own =
        new ArrayList<>(new MapLegend(theme, body, "", false).of(people.signs()));
    if (pins) {
      own.add(
          new LegendEntry(
              "pinned",
              12,
              (x, middle) -> PeopleOnSprings.pin("legend/pinned", x + 5, middle - 3, theme),
              "pinned"));
    }
    return new LegendSigns(Set.of(), people.camps(), people.noSide(), own, true);
  }

  private static String shown(Gathering gathering) {
    return gathering.people().size() + " people, " + gathering.ties().size() + " ties.";
  }
}
