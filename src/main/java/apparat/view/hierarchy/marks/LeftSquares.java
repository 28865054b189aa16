package apparat.view.hierarchy.marks;

import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.geometry.Box;
import apparat.history.Camp;
import apparat.history.SeatComparison.Left;
import apparat.view.frame.Glyph;
import apparat.view.hierarchy.period.Spot;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Marks the squares of those who left since the compared moment with the sign of the reason, where
 * nobody has taken the square. There is no dotted outline: that means a name that is not known.
 */
final class LeftSquares {
  /** Of a square's width: a cross of about 7 px. */
  private static final double GLYPH = 0.85;

  private final Scene scene;
  private final Board board;

  LeftSquares(Scene scene, Board board) {
    this.scene = scene;
    this.board = board;
  }

  /** Draws the leavers of a body on squares off {@code taken}; returns the zones where they sat. */
  Set<String> draw(String body, List<Box> taken) {
    Set<String> zones = new TreeSet<>();
    List<Box> used = new ArrayList<>(taken);
    List<Left> latestFirst =
        scene.leftFrom(body).stream().sorted(Comparator.comparing(Left::day).reversed()).toList();
    for (Left left : latestFirst) {
      LocalDate before = left.day().minusDays(1);
      Optional<Camp> camp = scene.history.at(before).campOf(left.seat().person().id());
      Optional<Spot> spot = scene.sites.spot(left.seat(), camp, before);
      Optional<Box> box = spot.flatMap(scene.sites::box);
      if (box.isPresent() && used.stream().noneMatch(box.get()::overlaps)) {
        cross(left, box.get());
        used.add(box.get());
        zones.add(spot.get().row());
      }
    }
    return zones;
  }

  private void cross(Left left, Box box) {
    String person = left.seat().person().id();
    Glyph glyph = GhostMarks.glyph(left.reason());
    board.use(GhostMarks.sign(left.reason()));
    board.add(
        Pen.stroked(
                "left/" + person + "/" + left.seat().body().id(),
                glyph.outline(box.centreX(), box.centreY(), box.width() * GLYPH),
                Stroke.solid(scene.theme.ghost(), 1.2))
            .withMeaning(Words.leftSquare(scene, left)),
        scene.strength(person));
  }
}
