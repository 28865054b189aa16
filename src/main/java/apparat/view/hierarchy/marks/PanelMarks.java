package apparat.view.hierarchy.marks;

import apparat.drawing.Colour;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.history.Panel;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.record.Body;
import apparat.text.Face;
import apparat.text.Lines;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Titles;
import apparat.view.hierarchy.scene.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Draws the grounds of panels with their titles, and the labels of rows. */
public final class PanelMarks {
  public static final Type TITLE = new Type(Face.MEDIUM, 15);
  public static final Type LEAD = new Type(Face.MEDIUM, 20);
  public static final Type LABEL = new Type(Face.REGULAR, 12);
  public static final double PAD = 12;

  /** In a narrower panel of chips counts are said in figures alone. */
  private static final double NARROW = 200;

  /** Of a body of which no seat is recorded that day. */
  static final String NOBODY = "no names known";

  private final Scene scene;
  private final Board board;
  private final Theme theme;
  private final Titles titles;

  public PanelMarks(Scene scene, Board board) {
    this.scene = scene;
    this.board = board;
    this.theme = scene.theme;
    this.titles = new Titles(scene);
  }

  public void draw(Panel panel, PanelPlan plan) {
    switch (plan.content()) {
      case Content.Bare() -> banner(panel, plan.box());
      case Content.Squares squares -> {
        ground(panel, plan);
        head(panel, plan.box(), TITLE, titles.beside(panel, tight(panel, plan.box(), TITLE)));
      }
      case Content.Chips chips -> {
        ground(panel, plan);
        boolean lead =
            !chips.full().isEmpty() && chips.full().getFirst().height() >= ChipStyle.LEADING;
        Type type = lead ? LEAD : TITLE;
        boolean tight = plan.box().width() < NARROW || tight(panel, plan.box(), type);
        head(panel, plan.box(), type, titles.beside(panel, tight));
      }
      case Content.Rows rows -> {
        ground(panel, plan);
        rowHead(panel, plan, rows);
        rows(panel, plan, rows.rows());
      }
    }
  }

  /** Whether the title leaves no room for all that is to be said beside it. */
  private boolean tight(Panel panel, Box box, Type type) {
    double room = box.width() - 2 * PAD;
    double title = Typeface.width(fitting(panel, type, room), type);
    return title + Typeface.width(titles.beside(panel, false), LABEL) + 12 > room;
  }

  private void banner(Panel panel, Box box) {
    Colour fill =
        theme.dark()
            ? theme.ink().mixed(theme.paper(), 0.14)
            : theme.ink().mixed(theme.paper(), 0.17);
    ShapeMark ground = Pen.rect("panel/" + panel.id(), box, 3, fill);
    board.add(withBody(panel, ground), strength(panel));
    frame(panel, box);
    double baseline = box.y() + 19.5;
    TextMark title =
        Pen.text(
            "panel/" + panel.id() + "/title",
            fitting(panel, TITLE, box.width() - 26),
            TITLE,
            box.x() + 14,
            baseline,
            theme.paper());
    board.add(title);
    String beside = titles.banner(panel);
    double x = box.x() + 14 + title.width() + 18;
    if (!beside.isEmpty()) {
      String shown = Lines.shortened(beside, LABEL, box.right() - 12 - x);
      board.add(
          Pen.text("panel/" + panel.id() + "/beside", shown, LABEL, x, baseline, theme.paper()));
    }
  }

  private void ground(Panel panel, PanelPlan plan) {
    Colour fill = ground(plan.side());
    Box box =
        plan.joined()
            ? Box.ofEdges(
                plan.box().x(), plan.box().y() - 6, plan.box().right(), plan.box().bottom())
            : plan.box();
    ShapeMark ground = Pen.rect("panel/" + panel.id(), box, 3, fill);
    board.add(withBody(panel, ground));
    frame(panel, box);
  }

  /** A panel whose one body is named stands in a frame. */
  private void frame(Panel panel, Box box) {
    if (named(panel)) {
      board.add(
          Pen.frame("named/panel/" + panel.id(), box.grown(-1), 3, Stroke.solid(theme.ink(), 2)));
    }
  }

  private boolean named(Panel panel) {
    return panel.bodies().size() == 1 && scene.outlined(panel.bodies().getFirst());
  }

  private double strength(Panel panel) {
    return named(panel) ? 1 : scene.strength();
  }

  /**
   * The ground of a panel stands for its body, if it has one only; else for that which is said in a
   * number.
   */
  private ShapeMark withBody(Panel panel, ShapeMark ground) {
    List<String> bodies =
        panel.bodies().size() == 1
            ? panel.bodies()
            : panel.bodies().stream().filter(scene.period::isNumber).toList();
    return bodies.size() == 1 && scene.snapshot.alive(bodies.getFirst())
        ? ground.withMeaning(meaning(bodies.getFirst()))
        : ground;
  }

  private Meaning meaning(String id) {
    Body body = scene.history.body(id);
    String sentence = scene.snapshot.nameOf(id) + titles.counted(id) + ".";
    return new Meaning("body/" + id, sentence, List.of(Words.row(body.row())));
  }

  private void head(Panel panel, Box box, Type type, String beside) {
    String key = "panel/" + panel.id();
    double baseline = box.y() + (type.size() > 15 ? 22 : 21);
    double room = box.width() - 2 * PAD;
    TextMark title =
        Pen.text(
            key + "/title",
            Lines.shortened(fitting(panel, type, room, beside), type, room),
            type,
            box.x() + PAD,
            baseline,
            theme.ink());
    board.add(title, strength(panel));
    TextMark right =
        Pen.text(
            key + "/beside",
            beside,
            LABEL,
            box.right() - PAD,
            baseline,
            theme.soft(),
            TextMark.Anchor.END);
    if (!beside.isEmpty() && title.width() + right.width() + 12 <= room) {
      board.add(right, strength(panel));
    }
  }

  /** The title, or a shorter one where it leaves no room for what stands beside it. */
  private String fitting(Panel panel, Type type, double room, String beside) {
    double left = beside.isEmpty() ? room : room - 12 - Typeface.width(beside, LABEL);
    String whole = fitting(panel, type, room);
    String fits = fitting(panel, type, left);
    return Typeface.width(fits, type) <= left ? fits : whole;
  }

  private String fitting(Panel panel, Type type, double room) {
    String title = titles.title(panel);
    return Typeface.width(title, type) <= room ? title : titles.shortTitle(panel);
  }

  private void rowHead(Panel panel, PanelPlan plan, Content.Rows rows) {
    Box box = plan.box();
    double first = rows.rows().isEmpty() ? box.bottom() : rows.rows().getFirst().box().y();
    if (plan.joined()) {
      double y = box.y() + 1;
      board.add(
          Pen.line(
              "panel/" + panel.id() + "/rule",
              Stroke.solid(theme.rule(), 1),
              new Point(box.x() + PAD, y),
              new Point(box.right() - PAD, y)),
          scene.strength());
      board.add(
          Pen.text(
              "panel/" + panel.id() + "/title",
              titles.title(panel),
              LABEL,
              box.x() + PAD,
              first - 5,
              theme.soft()),
          scene.strength());
    } else if (titled(plan, rows.rows())) {
      head(panel, box, TITLE, titles.beside(panel, false));
      String note = titles.note(panel);
      if (!note.isEmpty() && first - box.y() >= 44) {
        board.add(
            Pen.text(
                "panel/" + panel.id() + "/note",
                note,
                LABEL,
                box.x() + PAD,
                first - 7.5,
                theme.soft()),
            scene.strength());
      }
    }
  }

  /**
   * Ground and label of each row; a body alone in a panel has its title for a label, if there is
   * one.
   */
  private void rows(Panel panel, PanelPlan plan, List<Content.RowPlan> rows) {
    boolean alone = panel.bodies().size() == 1;
    if (alone && titled(plan, rows)) {
      return;
    }
    for (String body : panel.bodies()) {
      if (!scene.snapshot.alive(body) || scene.period.isNumber(body)) {
        continue;
      }
      for (Content.RowPlan row : rows) {
        if (scene.period.rowOf(body).equals(Optional.of(row.id()))) {
          if (!alone) {
            board.add(
                Pen.rect("row/" + body, row.box(), 0, ground(plan.side()))
                    .withMeaning(meaning(body)));
          }
          label(body, row);
          nobody(body, row);
        }
      }
    }
  }

  private static boolean titled(PanelPlan plan, List<Content.RowPlan> rows) {
    return !rows.isEmpty() && rows.getFirst().box().y() - plan.box().y() > 20;
  }

  private void label(String body, Content.RowPlan row) {
    if (row.label().width() <= 0) {
      return;
    }
    String text = Lines.shortened(scene.snapshot.shortNameOf(body), LABEL, row.label().width() - 4);
    boolean named = scene.outlined(body);
    if (named) {
      board.add(Pen.frame("named/row/" + body, row.box(), 2, Stroke.solid(theme.ink(), 1.5)));
    }
    boolean own =
        named || scene.seatsIn(body).stream().anyMatch(seat -> scene.outlined(seat.person().id()));
    double baseline = row.label().centreY() + 4.3;
    board.add(
        Pen.text("row/" + body + "/label", text, LABEL, row.label().x(), baseline, theme.soft()),
        own ? 1 : scene.strength());
  }

  /** A row of which no seat is recorded says so, as it might else be taken for a fault. */
  private void nobody(String body, Content.RowPlan row) {
    if (row.slots().isEmpty() || !isEmpty(row)) {
      return;
    }
    double x = row.slots().getFirst().x() + 2;
    if (x + Typeface.width(NOBODY, LABEL) > row.box().right()) {
      return;
    }
    double baseline = row.label().centreY() + 4.3;
    board.add(
        Pen.text("row/" + body + "/nobody", NOBODY, LABEL, x, baseline, theme.soft()),
        scene.strength());
  }

  private boolean isEmpty(Content.RowPlan row) {
    Predicate<String> here = body -> scene.period.rowOf(body).equals(Optional.of(row.id()));
    return scene.changes.left().stream().noneMatch(left -> here.test(left.seat().body().id()))
        && scene.snapshot.seats().stream().noneMatch(seat -> here.test(seat.body().id()));
  }

  private Colour ground(Side side) {
    return switch (side) {
      case LEFT -> theme.regions();
      case MIDDLE -> theme.party();
      case RIGHT -> theme.state();
    };
  }
}
