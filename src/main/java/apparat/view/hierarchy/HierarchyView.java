package apparat.view.hierarchy;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.drawing.Pen;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Panel;
import apparat.history.Wing;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.text.Face;
import apparat.text.Type;
import apparat.view.frame.Called;
import apparat.view.frame.Frame;
import apparat.view.frame.Language;
import apparat.view.hierarchy.marks.Description;
import apparat.view.hierarchy.marks.FieldMarks;
import apparat.view.hierarchy.marks.GhostMarks;
import apparat.view.hierarchy.marks.KnownMarks;
import apparat.view.hierarchy.marks.OtherPosts;
import apparat.view.hierarchy.marks.PanelMarks;
import apparat.view.hierarchy.marks.SeatMarks;
import apparat.view.hierarchy.marks.Sheet;
import apparat.view.hierarchy.marks.SheetMarks;
import apparat.view.hierarchy.marks.SpineMarks;
import apparat.view.hierarchy.marks.StripMarks;
import apparat.view.hierarchy.marks.SupervisionMarks;
import apparat.view.hierarchy.period.Period;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The hierarchy of a history, drawn for any day: the whole apparatus, or some of its bodies alone.
 * The whole period is laid out once, so that on every day each body stands in its place and each
 * person who stays keeps theirs. May be used by several threads at once.
 */
public final class HierarchyView {
  private static final String SUBJECT = "who sat where";

  private static final Type NOTHING = new Type(Face.REGULAR, 15);

  private final Called called;
  private final PageSize size;
  private final Frame frame;

  /** What is laid out, by what of it is shown. Names in another language change no place. */
  private final Map<Extent, Fitted> laidOut;

  /**
   * What of the apparatus is shown.
   *
   * @param only the bodies that are shown alone; none: the whole
   * @param large whether what is read first has the page for itself
   * @param share for which part of the places of a body alone the page is laid out
   */
  private record Extent(List<String> only, boolean large, double share) {}

  public HierarchyView(History history, PageSize size) {
    this(new Called(history), size);
  }

  /** The same for names in every language. */
  public HierarchyView(Called called, PageSize size) {
    this.called = called;
    this.size = size;
    this.frame = new Frame(size);
    this.laidOut = new ConcurrentHashMap<>();
  }

  private HierarchyView(HierarchyView same, Called called) {
    this.called = called;
    this.size = same.size;
    this.frame = new Frame(size);
    this.laidOut = same.laidOut;
  }

  /** The same places, with what is new and gone since that day. */
  public HierarchyView since(LocalDate then) {
    return new HierarchyView(this, called.comparedWith(then));
  }

  /** The picture of a day. It depends on the day and the options alone. */
  public Drawing at(LocalDate day, HierarchyOptions options) {
    History history = called.in(options.language());
    Fitted fitted = fitted(history, day, options);
    Scene scene = new Scene(history, fitted.period(), fitted.sites(), day, options.look());
    Board board = new Board();
    List<Sheet> sheets = Sheet.of(scene);
    new SupervisionMarks(scene, board, sheets).draw();
    SeatMarks seats = new SeatMarks(scene, board);
    GhostMarks ghosts = new GhostMarks(scene, board);
    OtherPosts others = new OtherPosts(scene, board);
    panels(scene, board, seats, ghosts);
    scene.period.alone().ifPresent(body -> alone(scene, board, seats, others));
    if (scene.period.panels().isEmpty()) {
      Box room = frame.picture();
      board.add(
          Pen.text(
              "nothing",
              "This data set has no bodies to draw.",
              NOTHING,
              room.centreX(),
              room.centreY(),
              scene.theme.soft(),
              TextMark.Anchor.MIDDLE));
    }
    strips(scene, board);
    sheets.forEach(new SheetMarks(scene, board)::draw);
    options
        .selected()
        .filter(person -> !scene.period.chosen())
        .flatMap(history::findPerson)
        .ifPresent(new SpineMarks(scene, board, sheets)::draw);
    FramedPage page = new FramedPage(frame, fitted, scene, SUBJECT);
    return drawing(scene, page, page.around(board, seats, others));
  }

  /** The bodies of these ids that there are. */
  private static List<String> known(History history, List<String> only) {
    return only.stream().filter(id -> history.findBody(id).isPresent()).toList();
  }

  private Fitted fitted(History history, LocalDate day, HierarchyOptions options) {
    List<String> only = known(history, options.only());
    Fitted all = laidOut.computeIfAbsent(new Extent(only, options.large(), 1), this::layOut);
    if (only.size() != 1) {
      return all;
    }
    double share = all.whole().share(called.in(Language.EN).at(day));
    return laidOut.computeIfAbsent(new Extent(only, options.large(), share), this::layOut);
  }

  private Fitted layOut(Extent extent) {
    List<String> only = extent.only();
    History history = called.in(Language.EN);
    Box room = frame.picture();
    Box picture = Box.ofEdges(room.x(), room.y(), room.right(), room.bottom() - 4);
    Period whole =
        only.isEmpty()
            ? new Period(history)
            : Period.ofBodies(history, only).sharing(extent.share());
    return extent.large() ? Fitted.large(picture, whole) : Fitted.in(picture, whole);
  }

  private void panels(Scene scene, Board board, SeatMarks seats, GhostMarks ghosts) {
    PanelMarks grounds = new PanelMarks(scene, board);
    FieldMarks fields = new FieldMarks(scene, board);
    for (Panel panel : scene.period.panels()) {
      PanelPlan plan = scene.sites.panel(panel.id()).orElseThrow();
      grounds.draw(panel, plan);
      if (plan.content() instanceof Content.Squares(var field)) {
        fields.draw(panel, field);
      } else {
        seats.draw(panel, plan);
        ghosts.draw(panel, plan, seats.taken().keySet(), seats.crowdWidth(panel));
      }
    }
  }

  /** Where one body has the page for itself, there is room to say more of it. */
  private static void alone(Scene scene, Board board, SeatMarks seats, OtherPosts others) {
    Panel panel = scene.period.panels().getFirst();
    PanelPlan plan = scene.sites.panel(panel.id()).orElseThrow();
    new KnownMarks(scene, board).draw(panel, plan);
    others.draw(seats.taken());
  }

  private void strips(Scene scene, Board board) {
    StripMarks strips = new StripMarks(scene, board);
    for (Wing wing : scene.period.wings()) {
      scene.sites.plan().strips().stream()
          .filter(strip -> strip.wing().equals(wing.id()))
          .forEach(strip -> strips.draw(scene.wing(wing.id()), strip));
    }
  }

  private Drawing drawing(Scene scene, FramedPage page, Board board) {
    String title =
        scene.history.manifest().title()
            + ": "
            + page.subject()
            + ", "
            + DateWords.day(scene.day());
    return new Drawing(
        size.width(),
        size.height(),
        scene.theme.paper(),
        title,
        new Description(scene).text(),
        board.marks());
  }
}
