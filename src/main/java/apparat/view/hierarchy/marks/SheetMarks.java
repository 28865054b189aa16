package apparat.view.hierarchy.marks;

import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.history.Panel;
import apparat.history.Seat;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.text.Lines;
import apparat.text.Typeface;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Titles;
import apparat.view.hierarchy.scene.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the sheet of an opened wing over its own column. Nothing else moves. */
public final class SheetMarks {
  private static final double LABEL = 92;
  private static final double CHIP = 150;
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
    fieldsCutBy(sheet.box()).forEach((panel, seen) -> cut(panel, seen));
    String key = "sheet/" + sheet.wing().id();
    Stroke rim = Stroke.solid(scene.theme.ink(), 1.25);
    board.add(Pen.rect(key, sheet.box(), 3, scene.theme.panel(), rim));
    double x = sheet.box().x() + PanelMarks.PAD;
    double y = sheet.box().y() + 21;
    board.add(
        Pen.text(key + "/title", sheet.wing().name(), PanelMarks.TITLE, x, y, scene.theme.ink()));
    if (sheet.hidden() > 0) {
      more(sheet, key, x + Typeface.width(sheet.wing().name(), PanelMarks.TITLE) + GAP, y);
    }
    sheet.rows().forEach((body, row) -> row(body, row, sheet.pitch()));
    if (!sheet.nameless().isEmpty()) {
      closing(sheet);
    }
  }

  /** How many bodies found no room, and where they would, as far as there is room to say it. */
  private void more(Sheet sheet, String key, double left, double y) {
    double right = sheet.box().right() - PanelMarks.PAD;
    String words =
        Stream.of("and %d more on a larger page", "%d more on a larger page", "and %d more")
            .map(wording -> wording.formatted(sheet.hidden()))
            .filter(wording -> Typeface.width(wording, PanelMarks.LABEL) <= right - left)
            .findFirst()
            .orElse("+" + sheet.hidden());
    board.add(
        Pen.text(
            key + "/more",
            words,
            PanelMarks.LABEL,
            right,
            y,
            scene.theme.soft(),
            TextMark.Anchor.END));
  }

  /** What is seen of the fields of which the sheet covers a part, by panel. */
  private Map<String, Box> fieldsCutBy(Box sheet) {
    Map<String, Box> seen = new LinkedHashMap<>();
    for (PanelPlan plan : scene.sites.plan().panels()) {
      if (plan.content() instanceof Content.Squares
          && plan.box().overlaps(sheet)
          && plan.box().x() < sheet.x()) {
        Box box = plan.box();
        seen.put(plan.id(), Box.ofEdges(box.x(), box.y(), sheet.x(), box.bottom()));
      }
    }
    return seen;
  }

  /** Squares of a part of a body tell nothing of it: in their place stands how many they are. */
  private void cut(String id, Box seen) {
    String key = "panel/" + id;
    board
        .marks()
        .removeIf(
            mark ->
                !lies(mark) && !mark.key().equals(key + "/title") && seen.overlaps(mark.bounds()));
    Panel panel =
        scene.period.panels().stream().filter(own -> own.id().equals(id)).findFirst().orElseThrow();
    double width = seen.width() - 2 * PanelMarks.PAD;
    String words = "Covered: " + new Titles(scene).beside(panel, false) + ".";
    List<String> lines = Lines.broken(words, PanelMarks.LABEL, width);
    for (int i = 0; i < lines.size(); i++) {
      board.add(
          Pen.text(
              key + "/covered/" + i,
              lines.get(i),
              PanelMarks.LABEL,
              seen.x() + PanelMarks.PAD,
              seen.y() + 42 + 16 * i,
              scene.theme.soft()),
          scene.strength());
    }
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

  /** Of which bodies nobody is known, by name where there is room, else in a number. */
  private void closing(Sheet sheet) {
    Box line = sheet.closing();
    String names =
        sheet.nameless().stream()
            .map(scene.snapshot::shortNameOf)
            .collect(Collectors.joining(", ", "No names known: ", ""));
    String number = "No names known in " + Words.count(sheet.nameless().size(), "body", "bodies");
    boolean fits = Typeface.width(names, PanelMarks.LABEL) <= line.width();
    board.add(
        Pen.text(
            "row/" + sheet.wing().id() + "/nameless",
            fits ? names : number,
            PanelMarks.LABEL,
            line.x(),
            line.centreY() + 4.3,
            scene.theme.soft()));
  }

  private void row(String body, Box row, double pitch) {
    boolean alive = scene.snapshot.alive(body);
    List<Seat> seats = SheetRows.seats(scene, body);
    if (alive) {
      List<String> rows = List.of(Words.row(scene.history.body(body).row()));
      board.add(
          Pen.rect("row/" + body, row, 0, scene.theme.panel())
              .withMeaning(new Meaning("body/" + body, scene.snapshot.nameOf(body) + ".", rows)));
    }
    String name = Lines.shortened(scene.snapshot.shortNameOf(body), PanelMarks.LABEL, LABEL - 6);
    double baseline = row.y() + (pitch - 3) / 2 + 4.3;
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
    int across = SheetRows.across(row.width());
    double width = (row.width() - LABEL + GAP) / across - GAP;
    ChipMarks chips = new ChipMarks(scene, board);
    for (int i = 0; i < seats.size(); i++) {
      double x = row.x() + LABEL + i % across * (width + GAP);
      double y = row.y() + i / across * pitch;
      chips.draw(seats.get(i), new Box(x, y, Math.min(width, CHIP), pitch - 3));
    }
  }
}
