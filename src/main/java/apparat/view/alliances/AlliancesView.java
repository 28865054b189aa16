package apparat.view.alliances;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.Pen;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.layout.alliances.Guide;
import apparat.layout.alliances.Progress;
import apparat.layout.hull.KeptHulls;
import apparat.layout.rope.Bow;
import apparat.layout.rope.Course;
import apparat.text.Face;
import apparat.text.Type;
import apparat.view.alliances.marks.BasisMarks;
import apparat.view.alliances.marks.CrossingMarks;
import apparat.view.alliances.marks.Description;
import apparat.view.alliances.marks.DiscMarks;
import apparat.view.alliances.marks.HullMarks;
import apparat.view.alliances.marks.HullNames;
import apparat.view.alliances.marks.MapLegend;
import apparat.view.alliances.marks.Plates;
import apparat.view.alliances.marks.RopeMarks;
import apparat.view.alliances.marks.TieMarks;
import apparat.view.alliances.period.Arrangement;
import apparat.view.alliances.period.Cut;
import apparat.view.alliances.period.Density;
import apparat.view.alliances.period.Period;
import apparat.view.alliances.scene.Board;
import apparat.view.alliances.scene.Bundles;
import apparat.view.alliances.scene.FreeSpace;
import apparat.view.alliances.scene.Group;
import apparat.view.alliances.scene.Groups;
import apparat.view.alliances.scene.News;
import apparat.view.alliances.scene.Scene;
import apparat.view.alliances.scene.Someone;
import apparat.view.alliances.scene.Words;
import apparat.view.frame.Called;
import apparat.view.frame.Frame;
import apparat.view.frame.FrameOptions;
import apparat.view.frame.HeadFigures;
import apparat.view.frame.LegendEntry;
import apparat.view.frame.LegendSigns;
import apparat.view.frame.SourceLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The alliances of a history, drawn for any day as a map. The whole period is laid out once for
 * each setting of the dial, so that only who changes ties or sides moves.
 */
public final class AlliancesView {

  private static final String SUBJECT = "who stood with whom";
  private static final int PERIODS_KEPT = 4;
  private static final double WORDS_APART = 6;
  private static final double WORDS_ASIDE = 16;
  private static final Type NOTHING = new Type(Face.REGULAR, 15);

  private final Called called;
  private final PageSize size;
  private final Frame frame;
  private final Box room;
  private final Map<Cut, Period> periods;
  private final KeptHulls kept;
  private final Arrangement arrangement;
  private final Supplier<Progress> layouts;

  /** Nobody waits for its layouts. */
  public AlliancesView(History history, PageSize size) {
    this(history, size, () -> Progress.UNWATCHED);
  }

  /**
   * @param layouts for each layout of the period who is told how far it is and may call it off;
   *     {@link #at} then throws a CancellationException
   */
  public AlliancesView(History history, PageSize size, Supplier<Progress> layouts) {
    this(new Called(history), size, layouts);
  }

  /** The same for names in every language. */
  public AlliancesView(Called called, PageSize size, Supplier<Progress> layouts) {
    this(called, size, layouts, arrangement(called, layouts));
  }

  /**
   * The same where pages of several sizes share the arrangement.
   *
   * @param arrangement of the same history
   */
  public AlliancesView(
      Called called, PageSize size, Supplier<Progress> layouts, Arrangement arrangement) {
    this.arrangement = arrangement;
    this.layouts = layouts;
    this.called = called;
    this.size = size;
    this.frame = new Frame(size);
    this.room = room(frame);
    this.periods = new LinkedHashMap<>(8, 0.75f, true);
    this.kept = new KeptHulls();
  }

  private static Box room(Frame frame) {
    Box picture = frame.picture();
    return Box.ofEdges(picture.x(), picture.y(), picture.right(), picture.bottom() - 6);
  }

  /** How people stand on the map of the usual page, which maps of all others follow. */
  public static Arrangement arrangement(Called called, Supplier<Progress> layouts) {
    PageSize usual = PageSize.WIDE;
    Box room = room(new Frame(usual));
    return new Arrangement(called, room, Density.of(usual), layouts);
  }

  private AlliancesView(AlliancesView same, Called called) {
    this.arrangement = same.arrangement;
    this.layouts = same.layouts;
    this.called = called;
    this.size = same.size;
    this.frame = new Frame(size);
    this.room = same.room;
    this.periods = same.periods;
    this.kept = same.kept;
  }

  /** The same places, with who changed sides since that day. */
  public AlliancesView since(LocalDate then) {
    return new AlliancesView(this, called.comparedWith(then));
  }

  /** The places of a period, found at the first use. */
  private Period period(Cut cut) {
    if (size.equals(PageSize.WIDE)) {
      return arrangement.period(cut);
    }
    Guide guide = arrangement.guide(cut);
    synchronized (periods) {
      Period period = periods.computeIfAbsent(cut, c -> period(c, guide));
      if (periods.size() > PERIODS_KEPT) {
        periods.remove(periods.keySet().iterator().next());
      }
      return period;
    }
  }

  private Period period(Cut cut, Guide guide) {
    History history = called.in(cut.language());
    return new Period(history, room, Density.of(size), cut, layouts.get(), Optional.of(guide));
  }

  /** The picture of a day. It depends on the day and the options alone. */
  public Drawing at(LocalDate day, AlliancesOptions options) {
    return at(day, options, Set.of());
  }

  /**
   * The same beside another picture.
   *
   * @param told keys of marks of that one: sides that its legend tells need not be told again
   */
  public Drawing at(LocalDate day, AlliancesOptions options, Set<String> told) {
    History history = called.in(options.language());
    Scene scene = new Scene(history, period(options.cut()), room, day, options.look());
    Board board = new Board();
    List<Group> groups = Groups.of(scene);
    News news = new News(scene);
    draw(scene, board, groups, news);
    String title = history.manifest().title() + ": " + SUBJECT + ", " + DateWords.day(day);
    return new Drawing(
        size.width(),
        size.height(),
        scene.theme.paper(),
        title,
        new Description(scene, groups, news).text(),
        framed(scene, board, news, told));
  }

  private void draw(Scene scene, Board board, List<Group> groups, News news) {
    Bundles bundles = Bundles.of(scene, groups);
    HullMarks hulls = new HullMarks(scene, board, groups, kept);
    TieMarks ties = new TieMarks(scene, board, bundles.single());
    CrossingMarks crossings = new CrossingMarks(scene, board, news);
    RopeMarks ropes = new RopeMarks(scene, board, bundles.bundles(), hulls, ties, crossings);
    Set<String> changed = news.changed().stream().map(Someone::id).collect(Collectors.toSet());
    DiscMarks discs = new DiscMarks(scene, board, changed);
    List<Course> thin = thin(ties, ropes, crossings);
    List<Course> trunks = courses(ropes.trunks());
    List<Course> arrows = courses(crossings.arrows());
    Plates plates = new Plates(scene, board, hulls, joined(thin, trunks));
    hulls.draw();
    crossings.draw();
    ropes.draw();
    ties.draw();
    plates.people();
    discs.draw();
    List<Box> taken = taken(scene, ropes, crossings);
    FreeSpace space = new FreeSpace(room, taken, thin, joined(trunks, arrows));
    // what is told of the selected person comes before the names of groups, which have many places
    new BasisMarks(scene, board, ties.bows().keySet(), plates).draw(space);
    new HullNames(scene, board, hulls, plates).draw(space);
    crossings.name(space, plates);
    ropes.name(space, plates);
    discs.name();
    if (scene.people().isEmpty()) {
      board.add(nobody(scene));
    }
  }

  private static List<Box> taken(Scene scene, RopeMarks ropes, CrossingMarks crossings) {
    List<Box> taken = new ArrayList<>();
    ropes.labels().forEach(label -> taken.add(apart(label)));
    taken.addAll(ropes.bars());
    crossings.places().forEach(place -> taken.add(place.bounds()));
    scene.people().forEach(one -> taken.add(one.reach().bounds().grown(2)));
    scene.people().forEach(one -> taken.add(one.box()));
    return taken;
  }

  /** Words on one line seem to belong together unless they are far apart. */
  private static Box apart(Box words) {
    return words.grownTo(words.width() + 2 * WORDS_ASIDE, words.height() + 2 * WORDS_APART);
  }

  /** What ropes find. */
  private static List<Bow> lines(TieMarks ties, CrossingMarks crossings) {
    return Stream.of(ties.bows().values().stream(), crossings.arrows().stream(), crossings.steps())
        .flatMap(bows -> bows)
        .toList();
  }

  private static List<Course> thin(TieMarks ties, RopeMarks ropes, CrossingMarks crossings) {
    return Stream.of(ties.bows().values().stream(), ropes.feeders(), crossings.steps())
        .flatMap(bows -> bows)
        .map(Course::new)
        .toList();
  }

  private static List<Course> courses(List<Bow> bows) {
    return bows.stream().map(Course::new).toList();
  }

  private static List<Course> joined(List<Course> first, List<Course> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private Mark nobody(Scene scene) {
    return Pen.text(
        "nothing",
        "Nobody is in view on this day.",
        NOTHING,
        room.centreX(),
        room.centreY(),
        scene.theme.soft(),
        TextMark.Anchor.MIDDLE);
  }

  private List<Mark> framed(Scene scene, Board board, News news, Set<String> told) {
    FrameOptions options = new FrameOptions(scene.theme, SUBJECT);
    String since = DateWords.day(scene.compared.day());
    int changed = news.names().size();
    HeadFigures figures =
        new HeadFigures(
            changed == 0 ? "nobody changed sides" : changed + " changed sides", "people shown");
    String body =
        scene.period.company().leading().map(b -> scene.snapshot.shortNameOf(b.id())).orElse("");
    MapLegend signs = new MapLegend(scene.theme, body, since, scene.density.close(), room.width());
    List<LegendEntry> own = new ArrayList<>(signs.of(board.signs(), board.remarks()));
    own.addAll(signs.named(board.unnamed()));
    if (scene.notShown() > 0 && !board.has(BasisMarks.NOT_SHOWN)) {
      scene.selected().ifPresent(one -> own.add(signs.lacking(one, scene.notShown())));
    }
    LegendSigns legend =
        new LegendSigns(Set.of(), board.camps(), board.noSide(), own, true).without(told);
    List<Mark> marks = new ArrayList<>(frame.head(scene.snapshot, options, figures));
    marks.addAll(board.marks());
    marks.addAll(frame.foot(scene.snapshot, options, legend, sources(scene)));
    return marks;
  }

  private static SourceLine sources(Scene scene) {
    String shown =
        "Shown: "
            + scene.people().size()
            + " people, "
            + scene.ties().size()
            + " ties; "
            + (scene.foldedPeople() > 0
                ? Words.count(scene.foldedPeople(), "person", "people")
                    + " and "
                    + scene.foldedTies()
                    + " ties"
                : scene.foldedTies() + " lesser ones")
            + " are folded.";
    SourceLine.Share share =
        new SourceLine.Share(
            "ties", "shown", scene.ties().stream().map(tie -> tie.sources()).toList());
    return new SourceLine(shown, List.of(share), List.of());
  }
}
