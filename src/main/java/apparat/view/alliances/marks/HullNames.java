package apparat.view.alliances.marks;

import apparat.drawing.Colour;
import apparat.drawing.Contrast;
import apparat.drawing.Pen;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.hull.Hull;
import apparat.layout.rope.Bow;
import apparat.layout.rope.Course;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.alliances.scene.Board;
import apparat.view.alliances.scene.FreeSpace;
import apparat.view.alliances.scene.Group;
import apparat.view.alliances.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of hulls with "n of m": each at the free spot nearest the top of its hull. */
public final class HullNames {

  private static final double SMALLEST = 11;

  private final Scene scene;
  private final Board board;
  private final HullMarks marks;
  private final Map<Group, Hull> hulls;
  private final List<Course> thin;
  private final List<Course> thick;

  /**
   * @param thin lines that are better not crossed
   * @param thick arrows and ropes, which are worse
   */
  public HullNames(Scene scene, Board board, HullMarks marks, List<Bow> thin, List<Bow> thick) {
    this.scene = scene;
    this.board = board;
    this.marks = marks;
    this.hulls = marks.hulls();
    this.thin = thin.stream().map(Course::new).toList();
    this.thick = thick.stream().map(Course::new).toList();
  }

  /** Names come after everything else has its place but ropes and words. */
  public void draw(FreeSpace space) {
    List<Group> order = new ArrayList<>(hulls.keySet());
    order.sort(Comparator.comparing((Group group) -> group.bloc()));
    order.forEach(group -> name(group, space));
  }

  private void name(Group group, FreeSpace space) {
    Face face = group.bloc() ? Face.MEDIUM_ITALIC : Face.MEDIUM;
    double usual = scene.density.group().size();
    for (double size = usual; size >= SMALLEST; size -= 1.5) {
      Type type = new Type(face, size);
      Type label = scene.density.label();
      boolean all = group.members().size() == group.all();
      String counted = all ? "" : HullMarks.count(group);
      double first = Typeface.width(group.name(), type);
      double gap = counted.isEmpty() ? 0 : 7;
      double width = first + gap + Typeface.width(counted, label);
      Optional<Box> best = best(group, width, 0.98 * size, space);
      if (best.isPresent()) {
        space.take(best.get());
        words(group, best.get(), type, counted, best.get().x() + first + gap);
        return;
      }
    }
  }

  private void words(Group group, Box box, Type type, String counted, double countX) {
    double baseline = box.y() + 0.76 * type.size();
    Colour colour = text(group);
    board.add(
        Pen.text(group.key() + "/name", group.name(), type, box.x(), baseline, colour)
            .withHalo(scene.theme.paper(), 3.5)
            .withMeaning(marks.meaning(group)),
        marks.strength());
    if (!counted.isEmpty()) {
      board.add(
          Pen.text(
                  group.key() + "/count",
                  counted,
                  scene.density.label(),
                  countX,
                  baseline,
                  scene.theme.soft())
              .withHalo(scene.theme.paper(), 3),
          marks.strength());
    }
  }

  /** The side's colour, mixed with ink until it can be read. */
  private Colour text(Group group) {
    Colour colour = marks.colour(group);
    Colour ground = scene.theme.paper().mixed(colour, 0.25);
    for (double t = 0.35; t < 1; t += 0.05) {
      Colour mixed = colour.mixed(scene.theme.ink(), t);
      if (Contrast.ratio(mixed, ground) >= Contrast.TEXT) {
        return mixed;
      }
    }
    return scene.theme.ink();
  }

  private Optional<Box> best(Group group, double width, double height, FreeSpace space) {
    List<List<Point>> rings = hulls.get(group).rings();
    if (rings.isEmpty()) {
      return Optional.empty();
    }
    List<Point> ring = rings.getFirst();
    double top = ring.getFirst().y();
    Optional<Box> best = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (Point point : ring) {
      for (Box box : around(point, width, height)) {
        double cost = box.y() - top + Math.abs(box.centreX() - point.x()) * 0.3;
        if (cost < least && space.free(box)) {
          cost += 26 * crossed(box) + (inside(group, box) ? 0 : foreign(group, box) * 60);
          cost += cost < least ? 18 * hits(thin, box) + 220 * hits(thick, box.grown(12)) : 0;
          if (cost < least) {
            least = cost;
            best = Optional.of(box);
          }
        }
      }
    }
    return best;
  }

  /** Just outside the line at the point, on each side of it, and just inside. */
  private static List<Box> around(Point p, double width, double height) {
    return List.of(
        new Box(p.x() - width / 2, p.y() - height - 4, width, height),
        new Box(p.x() - width * 0.8, p.y() - height - 4, width, height),
        new Box(p.x() - width * 0.2, p.y() - height - 4, width, height),
        new Box(p.x() - width / 2, p.y() + 6, width, height),
        new Box(p.x() - width * 0.8, p.y() + 6, width, height),
        new Box(p.x() - width * 0.2, p.y() + 6, width, height),
        new Box(p.x() - width - 6, p.y() - height / 2, width, height),
        new Box(p.x() + 6, p.y() - height / 2, width, height));
  }

  private boolean inside(Group group, Box box) {
    return hulls.get(group).contains(box.centreX(), box.centreY());
  }

  private static long hits(List<Course> lines, Box box) {
    return lines.stream().filter(line -> line.enters(box)).count();
  }

  /** How many other camps' hulls the words would stand in. */
  private int foreign(Group group, Box box) {
    int count = 0;
    for (Map.Entry<Group, Hull> other : hulls.entrySet()) {
      if (!other.getKey().equals(group)
          && !other.getKey().bloc()
          && other.getValue().contains(box.centreX(), box.centreY())) {
        count++;
      }
    }
    return count;
  }

  /** How many lines of hulls run through the box. */
  private int crossed(Box box) {
    Box grown = box.grown(1);
    int count = 0;
    for (Hull hull : hulls.values()) {
      boolean hit = false;
      for (List<Point> ring : hull.rings()) {
        for (int i = 0; i < ring.size() && !hit; i++) {
          Point a = ring.get(i);
          Point middle = a.towards(ring.get((i + 1) % ring.size()), 0.5);
          hit = grown.contains(a.x(), a.y()) || grown.contains(middle.x(), middle.y());
        }
      }
      count += hit ? 1 : 0;
    }
    return count;
  }
}
