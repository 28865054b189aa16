package apparat.view.hierarchy.marks;

import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.history.Seat;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.layout.hierarchy.plan.Plan;
import apparat.layout.hierarchy.plan.StripPlan;
import apparat.layout.route.Port;
import apparat.layout.route.Spine;
import apparat.record.Person;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.hierarchy.period.Spot;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ties all seats of the selected person together with one line through the free lanes. */
public final class SpineMarks {
  private static final Type PILL = new Type(Face.MEDIUM, 15);

  private static final double PILL_HEIGHT = 26;

  /**
   * Where a ring stands beside a chip: off its letter or number, or off the sign that it is new.
   */
  private static final double BESIDE = 4;

  private static final double BEYOND_SIGN = 12;

  /** Room for the count of what an opened wing hides. */
  private static final double MORE = 184;

  /** Room at the right end of the trunk for the word of the relation. */
  private static final double LAST_WORD = 160;

  private final Scene scene;
  private final Board board;
  private final Plan plan;
  private final List<Sheet> sheets;

  public SpineMarks(Scene scene, Board board, List<Sheet> sheets) {
    this.sheets = sheets;
    this.scene = scene;
    this.board = board;
    this.plan = scene.sites.plan();
  }

  public void draw(Person person) {
    List<Port> ports = new ArrayList<>();
    for (Seat seat : scene.seatsOf(person.id())) {
      port(seat).filter(port -> !ports.contains(port)).ifPresent(ports::add);
    }
    String words = words(person);
    Optional<Sheet> over = coveringTrunk();
    if (over.isPresent()) {
      ports.clear();
    }
    Box pill = over.map(sheet -> pillOn(sheet, words)).orElseGet(() -> pill(words, ports));
    if (!ports.isEmpty()) {
      Spine spine = Spine.of(plan.trunk(), ports, pill.centreX());
      board.add(line("spine/halo", spine, new Stroke(scene.theme.paper(), 7, List.of(), true)));
      board.add(line("spine", spine, new Stroke(scene.theme.ink(), 3, List.of(), true)));
    }
    for (int i = 0; i < ports.size(); i++) {
      if (!ports.get(i).straight()) {
        board.add(ring("spine/ring/" + i, ports.get(i)));
      }
    }
    board.add(Pen.rect("spine/pill", pill, 13, scene.theme.ink()));
    double baseline = pill.centreY() + 5.4;
    board.add(
        Pen.text(
            "spine/words",
            words,
            PILL,
            pill.centreX(),
            baseline,
            scene.theme.paper(),
            TextMark.Anchor.MIDDLE));
  }

  private static ShapeMark line(String key, Spine spine, Stroke stroke) {
    return Pen.stroked(key, spine.path(), stroke);
  }

  private ShapeMark ring(String key, Port port) {
    return new ShapeMark(
        key,
        new Circle(port.end(), port.y(), 5),
        Optional.of(scene.theme.paper()),
        Optional.of(Stroke.solid(scene.theme.ink(), 2.5)),
        1,
        Optional.empty());
  }

  private String words(Person person) {
    int posts = scene.posts(person.id());
    return scene.name(person)
        + (posts == 0
            ? " " + Words.withoutPost(person, scene.snapshot.day())
            : " holds " + Words.count(posts, "post", "posts"));
  }

  /** On the trunk, in the middle of what it ties, but off the words at its ends. */
  private Box pill(String words, List<Port> ports) {
    double width = Typeface.width(words, PILL) + 26;
    double left = ports.stream().mapToDouble(Port::lane).min().orElse(plan.picture().centreX());
    double right = ports.stream().mapToDouble(Port::lane).max().orElse(left);
    Box middle = middle();
    double first = middle.x() + 6;
    double last = Math.max(first, middle.right() - LAST_WORD - width);
    double x = Math.clamp((left + right - width) / 2, first, last);
    return new Box(x, plan.trunk() - PILL_HEIGHT / 2, width, PILL_HEIGHT);
  }

  /** The opened wing that hides the lane in which the line would run. */
  private Optional<Sheet> coveringTrunk() {
    return sheets.stream()
        .filter(sheet -> sheet.side() == Side.MIDDLE)
        .filter(sheet -> sheet.box().y() < plan.trunk() + PILL_HEIGHT / 2)
        .filter(sheet -> sheet.box().bottom() > plan.trunk())
        .findFirst();
  }

  private static Box pillOn(Sheet sheet, String words) {
    double width = Typeface.width(words, PILL) + 26;
    double right = sheet.box().right() - PanelMarks.PAD - (sheet.hidden() > 0 ? MORE : 0);
    return new Box(right - width, sheet.box().y() + 3, width, PILL_HEIGHT);
  }

  private Box middle() {
    return plan.panels().stream()
        .filter(panel -> panel.side() == Side.MIDDLE)
        .map(PanelPlan::box)
        .reduce(Box::union)
        .orElse(plan.picture());
  }

  private Optional<Port> port(Seat seat) {
    Optional<Spot> spot = scene.sites.spot(seat, scene.camp(seat.person().id()), scene.day());
    Optional<Box> box = spot.flatMap(scene.sites::box);
    if (box.isEmpty()) {
      return waiting(seat).or(() -> folded(seat));
    }
    if (sheets.stream().anyMatch(sheet -> sheet.box().overlaps(box.get()))) {
      return Optional.empty();
    }
    PanelPlan panel = plan.panel(spot.get().panel()).orElseThrow();
    boolean isNew = scene.news(seat) != Scene.News.NONE;
    return Optional.of(
        switch (panel.content()) {
          case Content.Bare() -> right(panel, box.get(), isNew);
          case Content.Squares squares -> fromTrunk(box.get());
          case Content.Chips chips ->
              box.get().x() < panel.box().centreX()
                  ? left(panel, box.get())
                  : right(panel, box.get(), isNew);
          case Content.Rows(List<Content.RowPlan> rows) -> row(panel, rows, box.get(), isNew);
        });
  }

  private Port fromTrunk(Box box) {
    double y = box.bottom() < plan.trunk() ? box.bottom() : box.y();
    return new Port(box.centreX(), y, box.centreX());
  }

  private static Port left(PanelPlan panel, Box box) {
    return new Port(panel.leftGutter(), box.centreY(), box.x() - BESIDE);
  }

  /** At the right edge; beyond the sign that the chip is new. */
  private static Port right(PanelPlan panel, Box box, boolean isNew) {
    return new Port(
        panel.rightGutter(), box.centreY(), box.right() + (isNew ? BEYOND_SIGN : BESIDE));
  }

  private static Port row(PanelPlan panel, List<Content.RowPlan> rows, Box box, boolean isNew) {
    boolean labelled = rows.stream().anyMatch(row -> row.label().width() > 0);
    return switch (panel.side()) {
      case LEFT ->
          new Port(panel.leftGutter(), box.centreY(), box.right() + (isNew ? BEYOND_SIGN : BESIDE));
      case RIGHT -> new Port(panel.rightGutter(), box.centreY(), panel.box().x());
      case MIDDLE ->
          labelled || box.centreX() > panel.box().centreX()
              ? right(panel, box, isNew)
              : left(panel, box);
    };
  }

  /** A seat for which its row has no place is reached at the row. */
  private Optional<Port> waiting(Seat seat) {
    String body = seat.body().id();
    return scene
        .period
        .panelOf(body)
        .flatMap(panel -> scene.sites.panel(panel.id()))
        .flatMap(
            plan ->
                plan.content() instanceof Content.Rows(List<Content.RowPlan> rows)
                    ? waiting(body, plan, rows)
                    : Optional.empty());
  }

  private Optional<Port> waiting(String body, PanelPlan plan, List<Content.RowPlan> rows) {
    if (scene.period.isNumber(body)) {
      return scene
          .period
          .panelOf(body)
          .flatMap(scene::apart)
          .map(seat -> right(plan, SeatMarks.noteLine(rows), false));
    }
    return rows.stream()
        .filter(row -> scene.period.rowOf(body).equals(Optional.of(row.id())))
        .map(row -> row(plan, rows, row.slots().getLast(), true))
        .findFirst();
  }

  /** A seat in a folded wing is reached at the wing's line, in an opened one at its row. */
  private Optional<Port> folded(Seat seat) {
    String body = seat.body().id();
    Optional<Sheet> sheet =
        sheets.stream().filter(open -> open.rows().containsKey(body)).findFirst();
    if (sheet.isPresent()) {
      return Optional.of(sheet.get())
          .filter(open -> open.atEdge(body))
          .map(open -> port(open.side(), open.rows().get(body), -PanelMarks.PAD));
    }
    return plan.strips().stream()
        .filter(strip -> !scene.options.unfolded().contains(strip.wing()))
        .filter(strip -> scene.period.folded(scene.wing(strip.wing())).contains(body))
        .filter(this::reached)
        .findFirst()
        .map(strip -> port(strip.side(), strip.box(), 7));
  }

  /** Whether no other strip lies between this one and the lane. */
  private boolean reached(StripPlan strip) {
    return strip.side() != Side.MIDDLE
        || plan.strips().stream()
            .filter(other -> other.side() == Side.MIDDLE && other.box().y() == strip.box().y())
            .allMatch(other -> other.box().x() <= strip.box().x());
  }

  /** Reaches a line of a column from the lane beside it. */
  private Port port(Side side, Box line, double inset) {
    Box middle = middle();
    double left = gutters().map(PanelPlan::leftGutter).min(Double::compare).orElse(middle.x() - 8);
    double right =
        gutters().map(PanelPlan::rightGutter).max(Double::compare).orElse(middle.right() + 12);
    return switch (side) {
      case LEFT -> new Port(left, line.centreY(), line.right() - inset);
      case MIDDLE -> new Port(right, line.centreY(), line.right() - inset);
      case RIGHT -> new Port(right, line.centreY(), line.x() + Math.min(0, inset));
    };
  }

  private Stream<PanelPlan> gutters() {
    return plan.panels().stream().filter(panel -> panel.side() == Side.MIDDLE);
  }
}
