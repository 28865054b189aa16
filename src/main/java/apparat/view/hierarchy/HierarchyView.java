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
import apparat.view.frame.Frame;
import apparat.view.frame.FrameOptions;
import apparat.view.frame.HeadFigures;
import apparat.view.frame.SourceLine;
import apparat.view.hierarchy.marks.Description;
import apparat.view.hierarchy.marks.FieldMarks;
import apparat.view.hierarchy.marks.GhostMarks;
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
import apparat.view.hierarchy.scene.Sites;
import apparat.view.hierarchy.scene.Titles;
import apparat.view.hierarchy.scene.Turnover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The hierarchy of a history, drawn for any day. The whole period is laid out once, so that on
 * every day each body stands in its place and each person who stays keeps theirs.
 */
public final class HierarchyView {
  private static final String SUBJECT = "who sat where";

  private static final Type NOTHING = new Type(Face.REGULAR, 15);

  private final History history;
  private final PageSize size;
  private final Frame frame;
  private final Period whole;
  private final Period period;
  private final Sites sites;

  public HierarchyView(History history, PageSize size) {
    this.history = history;
    this.size = size;
    this.frame = new Frame(history, size);
    Box room = frame.picture();
    Box picture = Box.ofEdges(room.x(), room.y(), room.right(), room.bottom() - 4);
    this.whole = new Period(history);
    Fitted fitted = Fitted.in(picture, whole);
    this.period = fitted.period();
    this.sites = new Sites(fitted.plan(), period);
  }

  private HierarchyView(HierarchyView same, History history) {
    this.history = history;
    this.size = same.size;
    this.frame = new Frame(history, size);
    this.whole = same.whole;
    this.period = same.period;
    this.sites = same.sites;
  }

  /** The same places, with what is new and gone since that day. */
  public HierarchyView since(LocalDate then) {
    return new HierarchyView(this, history.comparedWith(then));
  }

  /** The picture of a day. It depends on the day and the options alone. */
  public Drawing at(LocalDate day, HierarchyOptions options) {
    Scene scene = new Scene(history, period, sites, day, options.look());
    Board board = new Board();
    List<Sheet> sheets = Sheet.of(scene);
    new SupervisionMarks(scene, board, sheets).draw();
    SeatMarks seats = new SeatMarks(scene, board);
    GhostMarks ghosts = new GhostMarks(scene, board);
    panels(scene, board, seats, ghosts);
    if (period.panels().isEmpty()) {
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
        .flatMap(history::findPerson)
        .ifPresent(new SpineMarks(scene, board, sheets)::draw);
    return drawing(scene, framed(scene, board, seats));
  }

  private void panels(Scene scene, Board board, SeatMarks seats, GhostMarks ghosts) {
    PanelMarks grounds = new PanelMarks(scene, board);
    FieldMarks fields = new FieldMarks(scene, board);
    for (Panel panel : period.panels()) {
      PanelPlan plan = sites.panel(panel.id()).orElseThrow();
      grounds.draw(panel, plan);
      if (plan.content() instanceof Content.Squares(var field)) {
        fields.draw(panel, field);
      } else {
        seats.draw(panel, plan);
        ghosts.draw(panel, plan, seats.taken().keySet(), seats.crowdWidth(panel));
      }
    }
  }

  private void strips(Scene scene, Board board) {
    StripMarks strips = new StripMarks(scene, board);
    for (Wing wing : history.manifest().wings()) {
      sites.plan().strips().stream()
          .filter(strip -> strip.wing().equals(wing.id()))
          .forEach(strip -> strips.draw(wing, strip));
    }
  }

  private Board framed(Scene scene, Board board, SeatMarks seats) {
    FrameOptions options = new FrameOptions(scene.theme, SUBJECT);
    Turnover turnover = Turnover.of(scene, whole);
    HeadFigures figures =
        new HeadFigures(turnover.came(), turnover.left(), "in offices and bureaus");
    Board framed = new Board();
    framed.addAll(frame.head(scene.snapshot, options, figures));
    framed.addAll(board.marks());
    framed.addAll(frame.foot(scene.snapshot, options, board.signs(), sources(scene, seats)));
    return framed;
  }

  private SourceLine sources(Scene scene, SeatMarks seats) {
    List<SourceLine.Share> shares = new ArrayList<>();
    shares.add(new SourceLine.Share("in offices and bureaus", List.copyOf(seats.taken().values())));
    List<String> partial = new ArrayList<>();
    Titles titles = new Titles(scene);
    for (Panel panel : period.panels()) {
      if (panel.form() == Panel.Form.SQUARES && !panel.bodies().isEmpty()) {
        shares.add(
            new SourceLine.Share(
                "in the " + panel.name(), scene.seatsIn(panel.bodies().getFirst())));
      }
      boolean part =
          panel.bodies().stream()
              .anyMatch(body -> period.isNumber(body) && !titles.countable(body));
      if (part) {
        partial.add(panel.name());
      }
    }
    return new SourceLine(shares, partial);
  }

  private Drawing drawing(Scene scene, Board board) {
    String title = history.manifest().title() + ": " + SUBJECT + ", " + DateWords.day(scene.day());
    return new Drawing(
        size.width(),
        size.height(),
        scene.theme.paper(),
        title,
        new Description(scene).text(),
        board.marks());
  }
}
