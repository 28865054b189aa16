package apparat.view.hierarchy.marks;

import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.history.Seat;
import apparat.text.Lines;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws the sheet of an opened wing over its own column. Nothing else moves. */
public final class SheetMarks {
  private static final double LABEL = 92;
  private static final double CHIP = 150;
  private static final double NARROWEST_CHIP = 104;
  private static final double GAP = 8;

  private final Scene scene;
  private final Board board;

  public SheetMarks(Scene scene, Board board) {
    this.scene = scene;
    this.board = board;
  }

  /** Draws the sheet. */
  public void draw(Sheet sheet) {
    clear(sheet.box());
    String key = "sheet/" + sheet.wing().id();
    Stroke rim = Stroke.solid(scene.theme.ink(), 1.25);
    board.add(Pen.rect(key, sheet.box(), 3, scene.theme.panel(), rim));
    double x = sheet.box().x() + PanelMarks.PAD;
    double y = sheet.box().y() + 21;
    board.add(
        Pen.text(key + "/title", sheet.wing().name(), PanelMarks.TITLE, x, y, scene.theme.ink()));
    if (sheet.hidden() > 0) {
      String more = "and " + sheet.hidden() + " more";
      double right = sheet.box().right() - PanelMarks.PAD;
      board.add(
          Pen.text(
              key + "/more",
              more,
              PanelMarks.LABEL,
              right,
              y,
              scene.theme.soft(),
              TextMark.Anchor.END));
    }
    sheet.rows().forEach(this::row);
  }

  /** Takes away whole chips and texts that would be covered; grounds and lines go on below. */
  private void clear(Box sheet) {
    Set<String> covered =
        board.marks().stream()
            .filter(mark -> !lies(mark) && mark.bounds().overlaps(sheet))
            .map(mark -> group(mark.key()))
            .collect(Collectors.toSet());
    board.marks().removeIf(mark -> !lies(mark) && covered.contains(group(mark.key())));
  }

  private static boolean lies(Mark mark) {
    String key = mark.key();
    boolean line = key.startsWith("bus/") || key.startsWith("supervision/");
    return key.startsWith("panel/") && key.indexOf('/', 6) < 0 || line && mark instanceof ShapeMark;
  }

  /** All marks of a chip, a square or a ghost have one group. */
  private static String group(String key) {
    String[] parts = key.split("/");
    int own =
        switch (parts[0]) {
          case "chip", "square" -> 4;
          case "left" -> 3;
          case "row" -> 2;
          default -> parts.length;
        };
    return String.join("/", Arrays.copyOf(parts, Math.min(own, parts.length)));
  }

  private void row(String body, Box row) {
    boolean alive = scene.snapshot.alive(body);
    List<Seat> seats = scene.seatsIn(body);
    if (alive) {
      List<String> rows = List.of(Words.row(scene.history.body(body).row()));
      board.add(
          Pen.rect("row/" + body, row, 0, scene.theme.panel())
              .withMeaning(new Meaning("body/" + body, scene.snapshot.nameOf(body) + ".", rows)));
    }
    String name = Lines.shortened(scene.snapshot.shortNameOf(body), PanelMarks.LABEL, LABEL - 6);
    double baseline = row.centreY() + 4.3;
    board.add(
        Pen.text(
            "row/" + body + "/label",
            name,
            PanelMarks.LABEL,
            row.x(),
            baseline,
            scene.theme.soft()),
        alive ? 1 : 0.5);
    if (alive && scene.snapshot.seatsIn(body).isEmpty()) {
      double x = row.x() + LABEL;
      board.add(
          Pen.text(
              "row/" + body + "/nobody",
              PanelMarks.NOBODY,
              PanelMarks.LABEL,
              x,
              baseline,
              scene.theme.soft()));
    }
    int across = Math.max(1, (int) ((row.width() - LABEL + GAP - 20) / (NARROWEST_CHIP + GAP)));
    boolean more = seats.size() > across;
    double width = (row.width() - LABEL - (more ? 22 : 0) + GAP) / across - GAP;
    ChipMarks chips = new ChipMarks(scene, board);
    for (int i = 0; i < Math.min(across, seats.size()); i++) {
      double x = row.x() + LABEL + i * (width + GAP);
      chips.draw(seats.get(i), new Box(x, row.y(), Math.min(width, CHIP), row.height()));
    }
    if (more) {
      String rest = "+" + (seats.size() - across);
      board.add(
          Pen.text(
              "row/" + body + "/more",
              rest,
              PanelMarks.LABEL,
              row.right() - 14,
              baseline,
              scene.theme.soft()));
    }
  }
}
