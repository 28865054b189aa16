package apparat.view.hierarchy.marks;

import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.history.Panel;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.record.Supervision;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws who stands over whom: one bus for each panel above and relation, through the free lanes.
 */
public final class SupervisionMarks {
  private static final double WIDTH = 1.25;
  private static final double LANE = 12;
  private static final double TITLE = 24;

  /** A panel that hangs under another on the day, and the rows that say so. */
  private record Hang(PanelPlan child, PanelPlan parent, String relation, List<Supervision> rows) {}

  private final Scene scene;
  private final Board board;
  private final List<Sheet> sheets;

  /** Lines to panels that an opened wing covers are left out, so that none ends in nothing. */
  public SupervisionMarks(Scene scene, Board board, List<Sheet> sheets) {
    this.scene = scene;
    this.board = board;
    this.sheets = sheets;
  }

  public void draw() {
    Map<String, List<Hang>> buses = new LinkedHashMap<>();
    for (Panel panel : scene.period.panels()) {
      hang(panel)
          .ifPresent(hang -> buses.computeIfAbsent(key(hang), key -> new ArrayList<>()).add(hang));
    }
    buses.values().forEach(this::bus);
  }

  private static String key(Hang hang) {
    boolean aside = hang.child().side() != hang.parent().side();
    return hang.parent().id()
        + "/"
        + hang.child().side()
        + "/"
        + hang.child().box().y() * (aside ? 0 : 1)
        + "/"
        + (aside ? "" : hang.relation());
  }

  private Optional<Hang> hang(Panel panel) {
    Optional<PanelPlan> child = scene.sites.panel(panel.id());
    Optional<Panel> above = scene.above(panel);
    Optional<PanelPlan> parent = above.flatMap(over -> scene.sites.panel(over.id()));
    if (child.isEmpty()
        || parent.isEmpty()
        || child.get().joined()
        || covered(child.get())
        || covered(parent.get())) {
      return Optional.empty();
    }
    List<Supervision> rows =
        scene.snapshot.supervisions().stream()
            .filter(
                row ->
                    panel.bodies().contains(row.child())
                        && above.get().bodies().contains(row.parent()))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Hang(child.get(), parent.get(), rows.getFirst().relation(), rows));
  }

  private boolean covered(PanelPlan panel) {
    Box title = new Box(panel.box().x(), panel.box().y(), panel.box().width(), TITLE);
    return sheets.stream().anyMatch(sheet -> sheet.box().overlaps(title));
  }

  private void bus(List<Hang> hangs) {
    PanelPlan parent = hangs.getFirst().parent();
    double below = hangs.getFirst().child().box().y() - parent.box().bottom();
    if (hangs.getFirst().child().side() != parent.side()) {
      if (parent.side() == Side.MIDDLE) {
        aside(parent, hangs);
      }
    } else if (hangs.stream().allMatch(hang -> spans(parent.box(), hang.child().box().centreX()))
        && near(parent, hangs)) {
      hangs.forEach(hang -> drop(hang, parent.box().bottom()));
      label(
          hangs.getFirst(),
          hangs.getFirst().child().box().centreX(),
          (parent.box().bottom() + hangs.getFirst().child().box().y()) / 2);
    } else if (parent.side() == Side.MIDDLE && below > 0 && below < 40) {
      below(parent, hangs);
    }
  }

  private static boolean spans(Box parent, double x) {
    return x > parent.x() && x < parent.right();
  }

  /** Whether nothing stands between the two. */
  private static boolean near(PanelPlan parent, List<Hang> hangs) {
    return hangs.stream()
            .allMatch(
                hang ->
                    hang.child().box().y() - parent.box().bottom() < 40
                        && hang.child().box().y() > parent.box().bottom())
        && (hangs.size() == 1 || hangs.getFirst().child().box().y() - parent.box().bottom() < 24);
  }

  private void drop(Hang hang, double from) {
    double x = hang.child().box().centreX();
    line(hang, new Point(x, from), new Point(x, hang.child().box().y()));
  }

  private void line(Hang hang, Point... points) {
    String sentence =
        String.join(
            "; ",
            hang.rows().stream()
                .map(
                    row ->
                        scene.snapshot.nameOf(row.parent())
                            + " "
                            + verb(row.relation())
                            + " "
                            + scene.snapshot.nameOf(row.child()))
                .toList());
    Meaning meaning =
        new Meaning(
            "supervision/" + hang.child().id() + "/" + hang.parent().id(),
            sentence + ".",
            hang.rows().stream().map(row -> Words.row(row.row())).toList());
    board.add(
        Pen.line(
                "supervision/" + hang.child().id(),
                Stroke.solid(scene.theme.lines(), WIDTH),
                points)
            .withMeaning(meaning),
        scene.strength());
  }

  /**
   * From the middle of the parent down into the lane above the children, along it and down to each.
   */
  private void below(PanelPlan parent, List<Hang> hangs) {
    double top = hangs.getFirst().child().box().y();
    double bus = top - 15;
    double centre = parent.box().centreX();
    double left =
        Math.min(
            centre,
            hangs.stream().mapToDouble(hang -> hang.child().box().centreX()).min().orElse(centre));
    double right =
        Math.max(
            centre,
            hangs.stream().mapToDouble(hang -> hang.child().box().centreX()).max().orElse(centre));
    Stroke stroke = Stroke.solid(scene.theme.lines(), WIDTH);
    String key = "bus/" + parent.id() + "/" + hangs.getFirst().relation();
    board.add(
        Pen.line(
            key + "/stem",
            stroke,
            new Point(centre, parent.box().bottom()),
            new Point(centre, bus)),
        scene.strength());
    board.add(Pen.line(key, stroke, new Point(left, bus), new Point(right, bus)), scene.strength());
    hangs.forEach(hang -> drop(hang, bus));
    label(hangs.getLast(), hangs.getLast().child().box().centreX(), bus + 7.5);
  }

  /** Along the lane between the columns, at the height of the children's titles. */
  private void aside(PanelPlan parent, List<Hang> hangs) {
    boolean left = hangs.getFirst().child().side() == Side.LEFT;
    double lane =
        left
            ? hangs.getFirst().child().box().right() + LANE
            : hangs.getFirst().child().box().x() - LANE;
    double stem = Math.min(parent.box().y() + 96, parent.box().centreY() + 20);
    List<Double> heights = hangs.stream().map(hang -> hang.child().box().y() + 17).toList();
    double top =
        Math.min(stem, heights.stream().mapToDouble(Double::doubleValue).min().orElse(stem));
    double bottom =
        Math.max(stem, heights.stream().mapToDouble(Double::doubleValue).max().orElse(stem));
    Stroke stroke = Stroke.solid(scene.theme.lines(), WIDTH);
    String key = "bus/" + parent.id() + "/" + (left ? "left" : "right");
    double edge = left ? parent.box().x() : parent.box().right();
    board.add(
        Pen.line(key + "/stem", stroke, new Point(edge, stem), new Point(lane, stem)),
        scene.strength());
    board.add(
        Pen.line(key, stroke, new Point(lane, top), new Point(lane, bottom)), scene.strength());
    for (Hang hang : hangs) {
      double y = hang.child().box().y() + 17;
      line(
          hang,
          new Point(lane, y),
          new Point(left ? hang.child().box().right() : hang.child().box().x(), y));
    }
  }

  private void label(Hang hang, double x, double y) {
    String text = verb(hang.relation());
    double room = hang.child().box().y() - hang.parent().box().bottom();
    if (room >= 14) {
      board.add(
          Pen.text(
                  "bus/" + hang.parent().id() + "/" + hang.relation() + "/" + hang.child().id(),
                  text,
                  PanelMarks.LABEL,
                  x + 6,
                  y + 4.3,
                  scene.theme.soft())
              .withHalo(scene.theme.paper(), 4),
          scene.strength());
    }
  }

  private static String verb(String relation) {
    return switch (relation) {
      case "elected-by" -> "elects";
      case "appointed-by" -> "appoints";
      case "reports-to" -> "receives reports of";
      case "organ-of" -> "has";
      default -> "supervises";
    };
  }
}
