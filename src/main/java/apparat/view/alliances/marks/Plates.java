package apparat.view.alliances.marks;

import apparat.drawing.Colour;
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

  /** At how many places along words the ground is looked at. */
  private static final int COLUMNS = 8;

  /** Of those places, how many have to have the ground of the middle. */
  private static final double MOSTLY = 0.8;

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
      Colour ground = hulls.ground(one.box().centreX(), one.box().centreY());
      behind("plate/" + one.id(), one.box(), ground, scene.strength(one.id()));
    }
  }

  /** Behind other words, where a line runs through them. */
  void behind(String key, Box letters, double opacity) {
    behind(key, letters, ground(letters), opacity);
  }

  private void behind(String key, Box letters, Colour ground, double opacity) {
    if (lines.stream().anyMatch(line -> line.enters(letters))) {
      Box plate = letters.grownTo(letters.width() + 2 * ASIDE, letters.height());
      board.add(Pen.rect(key, plate, CORNER, ground), opacity);
    }
  }

  /** Words on the edge of a hull stand on paper: its colour would come out of it with them. */
  private Colour ground(Box letters) {
    Colour middle = hulls.ground(letters.centreX(), letters.centreY());
    int same = 0;
    for (int column = 0; column <= COLUMNS; column++) {
      for (double y : List.of(letters.y(), letters.centreY(), letters.bottom())) {
        double x = letters.x() + letters.width() * column / COLUMNS;
        same += hulls.ground(x, y).equals(middle) ? 1 : 0;
      }
    }
    return same >= MOSTLY * 3 * (COLUMNS + 1) ? middle : scene.theme.paper();
  }
}
