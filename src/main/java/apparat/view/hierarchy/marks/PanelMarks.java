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
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.record.Body;
import apparat.text.Face;
import apparat.text.Lines;
import apparat.text.Type;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Titles;
import apparat.view.hierarchy.scene.Words;
import java.util.List;

/** Draws the grounds of panels with their titles, and the labels of rows. */
public final class PanelMarks {
  public static final Type TITLE = new Type(Face.MEDIUM, 15);
  public static final Type LEAD = new Type(Face.MEDIUM, 20);
  public static final Type LABEL = new Type(Face.REGULAR, 12);
  public static final double PAD = 12;

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
        head(panel, plan.box(), TITLE, titles.beside(panel, false));
      }
      case Content.Chips chips -> {
        ground(panel, plan);
        boolean lead =
            !chips.full().isEmpty() && chips.full().getFirst().height() >= ChipStyle.LEADING;
        head(
            panel, plan.box(), lead ? LEAD : TITLE, titles.beside(panel, plan.box().width() < 200));
      }
      case Content.Rows rows -> {
        ground(panel, plan);
        rowHead(panel, plan, rows);
        rows(panel, rows.rows());
      }
    }
  }

  private void banner(Panel panel, Box box) {
    Colour fill =
        theme.dark()
            ? theme.ink().mixed(theme.paper(), 0.14)
            : theme.ink().mixed(theme.paper(), 0.17);
    ShapeMark ground = Pen.rect("panel/" + panel.id(), box, 3, fill);
    board.add(withBody(panel, ground), scene.strength());
    double baseline = box.y() + 19.5;
    TextMark title =
        Pen.text(
            "panel/" + panel.id() + "/title",
            titles.title(panel),
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
    Colour fill =
        switch (plan.side()) {
          case LEFT -> theme.regions();
          case MIDDLE -> theme.party();
          case RIGHT -> theme.state();
        };
    Box box =
        plan.joined()
            ? Box.ofEdges(
                plan.box().x(), plan.box().y() - 6, plan.box().right(), plan.box().bottom())
            : plan.box();
    ShapeMark ground = Pen.rect("panel/" + panel.id(), box, 3, fill);
    board.add(withBody(panel, ground));
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
            Lines.shortened(titles.title(panel), type, room),
            type,
            box.x() + PAD,
            baseline,
            theme.ink());
    board.add(title, scene.strength());
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
      board.add(right, scene.strength());
    }
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
    } else if (first - box.y() > 20) {
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

  private void rows(Panel panel, List<Content.RowPlan> rows) {
    Colour ground =
        ((ShapeMark)
                board.marks().reversed().stream()
                    .filter(mark -> mark.key().equals("panel/" + panel.id()))
                    .findFirst()
                    .orElseThrow())
            .fill()
            .orElseThrow();
    for (String body : panel.bodies()) {
      if (!scene.snapshot.alive(body)
          || panel.bodies().size() == 1
          || scene.period.isNumber(body)) {
        continue;
      }
      rows.stream()
          .filter(row -> scene.period.rowOf(body).equals(java.util.Optional.of(row.id())))
          .forEach(row -> row(body, row, ground));
    }
  }

  private void row(String body, Content.RowPlan row, Colour ground) {
    board.add(Pen.rect("row/" + body, row.box(), 0, ground).withMeaning(meaning(body)));
    if (row.label().width() > 0) {
      String text =
          Lines.shortened(scene.snapshot.shortNameOf(body), LABEL, row.label().width() - 4);
      double strength =
          scene.seatsIn(body).stream().anyMatch(seat -> scene.selected(seat.person().id()))
              ? 1
              : scene.strength();
      board.add(
          Pen.text(
              "row/" + body + "/label",
              text,
              LABEL,
              row.label().x(),
              row.label().centreY() + 4.3,
              theme.soft()),
          strength);
    }
  }
}
