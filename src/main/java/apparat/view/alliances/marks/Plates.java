package apparat.view.alliances.marks;

import apparat.drawing.Pen;
import apparat.geometry.Box;
import apparat.layout.rope.Course;
import apparat.view.alliances.scene.Board;
import apparat.view.alliances.scene.Scene;
import apparat.view.alliances.scene.Someone;
import java.util.ArrayList;
import java.util.List;

/**
 * Quiet plates behind words through which lines run, in the colour of the ground that is there: the
 * lines seem to break off before the words. Halos alone leave crumbs of a line between letters.
 */
public final class Plates {

  private static final double ASIDE = 2.5;
  private static final double CORNER = 3;

  private final Scene scene;
  private final Board board;
  private final HullMarks hulls;
  private final List<Course> lines;

  /**
   * @param lines of ties, of ropes, and of those who moved
   */
  public Plates(Scene scene, Board board, HullMarks hulls, List<Course> lines) {
    this.scene = scene;
    this.board = board;
    this.hulls = hulls;
    this.lines = new ArrayList<>(lines);
    hulls.hulls().values().stream()
        .flatMap(hull -> hull.rings().stream())
        .map(Course::around)
        .forEach(this.lines::add);
  }

  /** Behind the names of people; discs and their halos come later. */
  public void people() {
    for (Someone one : scene.people()) {
      behind("plate/" + one.id(), one.box(), scene.strength(one.id()));
    }
  }

  /** Behind other words, where a line runs through them. */
  void behind(String key, Box letters, double opacity) {
    for (Course line : lines) {
      if (line.enters(letters)) {
        Box plate = letters.grownTo(letters.width() + 2 * ASIDE, letters.height());
        board.add(
            Pen.rect(key, plate, CORNER, hulls.ground(letters.centreX(), letters.centreY())),
            opacity);
        return;
      }
    }
  }
}
