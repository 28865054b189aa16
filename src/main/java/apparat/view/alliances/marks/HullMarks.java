package apparat.view.alliances.marks;

import apparat.drawing.Colour;
import apparat.drawing.Contrast;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.hull.Figure;
import apparat.layout.hull.Hull;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.alliances.scene.Board;
import apparat.view.alliances.scene.FreeSpace;
import apparat.view.alliances.scene.Group;
import apparat.view.alliances.scene.MapSign;
import apparat.view.alliances.scene.Scene;
import apparat.view.alliances.scene.Someone;
import apparat.view.frame.SideColour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hulls of camps, outlines of blocs, and their names with "n of m". */
public final class HullMarks {

  private static final double SMALLEST = 11;

  private final Scene scene;
  private final Board board;
  private final Map<Group, Hull> hulls = new LinkedHashMap<>();

  public HullMarks(Scene scene, Board board, List<Group> groups) {
    this.scene = scene;
    this.board = board;
    for (Group group : groups) {
      hulls.put(group, hull(group));
    }
  }

  private Hull hull(Group group) {
    List<Figure> members = group.members().stream().map(HullMarks::figure).toList();
    List<Figure> others =
        scene.people().stream()
            .filter(one -> !group.members().contains(one))
            .map(HullMarks::figure)
            .toList();
    double margin = scene.density.margin() + (group.bloc() ? 8 : 0);
    return Hull.around(members, others, scene.room, margin);
  }

  private static Figure figure(Someone one) {
    return new Figure(one.reach(), one.box());
  }

  /** The hull of each group. */
  public Map<Group, Hull> hulls() {
    return hulls;
  }

  public void draw() {
    hulls.forEach(this::draw);
  }

  private void draw(Group group, Hull hull) {
    Colour colour = colour(group);
    Stroke line =
        group.bloc()
            ? new Stroke(scene.theme.soft(), 1.4, List.of(0.2, 5.0), true)
            : Stroke.solid(colour, 1.3);
    if (group.bloc()) {
      board.use(MapSign.BLOC);
    }
    ShapeMark fill =
        Pen.filled(group.key() + "/ground", hull.path(), group.bloc() ? scene.theme.ink() : colour);
    board.add(
        fill.withOpacity(group.bloc() ? 0.045 : scene.theme.dark() ? 0.24 : 0.17), strength());
    board.add(Pen.stroked(group.key(), hull.path(), line).withMeaning(meaning(group)), strength());
  }

  private double strength() {
    return scene.strength();
  }

  private Colour colour(Group group) {
    return group.bloc() ? scene.theme.ink() : SideColour.of(scene.theme, group.camp()).ground();
  }

  private Meaning meaning(Group group) {
    String names = String.join(", ", group.members().stream().map(Someone::name).toList());
    return new Meaning(
        "faction/" + group.faction(),
        group.name() + ", " + count(group) + ": " + names + ".",
        group.rows());
  }

  private static String count(Group group) {
    return group.members().size() + " of " + group.all();
  }

  /** Names come after everything else has its place but ropes and words. */
  public void name(FreeSpace space) {
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
      String counted = all ? "" : count(group);
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
            .withMeaning(meaning(group)),
        strength());
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
          strength());
    }
  }

  /** The side's colour, mixed with ink until it can be read. */
  private Colour text(Group group) {
    Colour colour = colour(group);
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
