package apparat.view.hierarchy.marks;

import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.geometry.Box;
import apparat.history.Seat;
import apparat.history.Wing;
import apparat.layout.hierarchy.plan.StripPlan;
import apparat.text.Lines;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Words;
import java.util.List;

/**
 * Opens a wing as a sheet over its own column: a row for each of its folded bodies. Nothing else
 * moves.
 */
public final class SheetMarks {
  private static final double HEAD = 32;
  private static final double LABEL = 92;
  private static final double WIDEST_CELL = 420;

  private final Scene scene;
  private final Board board;

  public SheetMarks(Scene scene, Board board) {
    this.scene = scene;
    this.board = board;
  }

  /** Draws the sheet whose foot is at {@code bottom}; returns its upper edge. */
  public double draw(Wing wing, StripPlan strip, double bottom) {
    List<String> bodies = scene.period.folded(wing);
    Box room = strip.sheet();
    int columns = Math.max(1, (int) (room.width() / WIDEST_CELL));
    int lines = (bodies.size() + columns - 1) / columns;
    double pitch = Math.clamp((bottom - room.y() - HEAD - 8) / Math.max(1, lines), 15, 25);
    Box sheet =
        Box.ofEdges(
            room.x(), Math.max(room.y(), bottom - HEAD - 8 - lines * pitch), room.right(), bottom);
    clear(sheet);
    String key = "sheet/" + wing.id();
    board.add(Pen.rect(key, sheet, 3, scene.theme.panel(), Stroke.solid(scene.theme.ink(), 1.25)));
    board.add(
        Pen.text(
            key + "/title",
            wing.name(),
            PanelMarks.TITLE,
            sheet.x() + 12,
            sheet.y() + 21,
            scene.theme.ink()));
    double width = (sheet.width() - 24) / columns;
    for (int i = 0; i < bodies.size(); i++) {
      Box cell =
          new Box(
              sheet.x() + 12 + i / lines * width,
              sheet.y() + HEAD + i % lines * pitch,
              width - (columns > 1 ? 12 : 0),
              pitch);
      if (cell.bottom() <= sheet.bottom()) {
        row(bodies.get(i), cell);
      }
    }
    return sheet.y();
  }

  /** Takes away what would be covered, but for the grounds of panels. */
  private void clear(Box sheet) {
    board.marks().removeIf(mark -> !ground(mark) && mark.bounds().overlaps(sheet));
  }

  private static boolean ground(Mark mark) {
    return mark.key().startsWith("panel/") && mark.key().indexOf('/', 6) < 0;
  }

  private void row(String body, Box cell) {
    boolean alive = scene.snapshot.alive(body);
    List<Seat> seats = scene.seatsIn(body);
    double height = cell.height() - 3;
    if (alive) {
      board.add(
          Pen.rect(
                  "row/" + body,
                  new Box(cell.x(), cell.y(), cell.width(), height),
                  0,
                  scene.theme.panel())
              .withMeaning(
                  new Meaning(
                      "body/" + body,
                      scene.snapshot.nameOf(body) + ".",
                      List.of(Words.row(scene.history.body(body).row())))));
    }
    String name = Lines.shortened(scene.snapshot.shortNameOf(body), PanelMarks.LABEL, LABEL - 6);
    board.add(
        Pen.text(
            "row/" + body + "/label",
            name,
            PanelMarks.LABEL,
            cell.x(),
            cell.y() + height / 2 + 4.3,
            scene.theme.soft()),
        alive ? 1 : 0.5);
    int across = Math.max(1, (int) ((cell.width() - LABEL + 8 - 20) / 112));
    double width = (cell.width() - LABEL - (seats.size() > across ? 22 : 0) + 8) / across - 8;
    ChipMarks chips = new ChipMarks(scene, board);
    for (int i = 0; i < Math.min(across, seats.size()); i++) {
      chips.draw(
          seats.get(i),
          new Box(cell.x() + LABEL + i * (width + 8), cell.y(), Math.min(width, 150), height));
    }
    if (seats.size() > across) {
      board.add(
          Pen.text(
              "row/" + body + "/more",
              "+" + (seats.size() - across),
              PanelMarks.LABEL,
              cell.right() - 16,
              cell.y() + height / 2 + 4.3,
              scene.theme.soft()));
    }
  }
}
