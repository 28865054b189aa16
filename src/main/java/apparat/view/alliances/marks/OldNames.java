package apparat.view.alliances.marks;

import apparat.drawing.Colour;
import apparat.drawing.Contrast;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import apparat.layout.rope.Bow;
import apparat.layout.rope.Course;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.alliances.scene.Board;
import apparat.view.alliances.scene.FreeSpace;
import apparat.view.alliances.scene.Scene;
import apparat.view.alliances.scene.Someone;
import apparat.view.frame.SideColour;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of those who changed sides, at the places where they stood: beside the circle, else
 * further off with a hair line to it. Where somebody stands on the circle now there is none.
 */
final class OldNames {

  /** Over so many lines a name may stand, and where there is no better place. */
  private static final int OVER = 1;

  private static final int AT_WORST_OVER = 4;
  private static final int LED_OVER = 3;

  /** How much further off it may stand where there is no room beside the place. */
  private static final double FURTHER = 8;

  /** Beside the name of somebody it would be read as one phrase with it. */
  private static final double NAME_OFF = 5;

  /** How much further off it may stand with a hair line to the place. */
  private static final List<Double> LED = List.of(8.0, 16.0, 24.0);

  /** How far from the place its middle may be at the end of a longer line, and in which ways. */
  private static final List<Double> FAR = List.of(36.0, 48.0, 60.0, 72.0);

  private static final int WAYS = 16;

  /** So far from its place a name without a line seems to name nothing. */
  private static final double ALONE = 14;

  /**
   * So near to the disc of somebody, for its yellow ground, a name seems to be his, line or not.
   */
  private static final double DISC_OFF = 9;

  /** So near to an arrow or a rope it may stand. */
  private static final double BESIDE = 1;

  /** On small pages left free before and after such a name, or two on a line are read as one. */
  private static final double AFTER = 6;

  /** On pages narrower than this, units, people stand so close that such a line seems theirs. */
  private static final double NARROW = 950;

  private final Scene scene;
  private final Board board;
  private final Map<Someone, Circle> circles;
  private final FreeSpace space;
  private final Plates plates;
  private final Type type;

  /** Left free before and after a name. */
  private final double free;

  /** Somebody's old circle with the boxes that the name may take, and those further off. */
  private record Wanted(Someone one, Circle circle, List<Box> beside, List<Box> further) {}

  OldNames(Scene scene, Board board, Map<Someone, Circle> circles, FreeSpace space, Plates plates) {
    this.scene = scene;
    this.board = board;
    this.circles = circles;
    this.space = space;
    this.plates = plates;
    this.type = scene.density.label();
    this.free = scene.density.close() ? AFTER : 0;
  }

  /** Those who have the fewest places choose first. */
  void draw() {
    List<Wanted> order = new ArrayList<>();
    circles.forEach((one, circle) -> order.add(wanted(one, circle)));
    order.sort(Comparator.comparing(this::choice));
    order.forEach(this::place);
  }

  private Wanted wanted(Someone one, Circle circle) {
    List<Box> beside = atOwn(circle, beside(one, circle, 0));
    List<Box> further = covered(circle) ? List.of() : atOwn(circle, beside(one, circle, FURTHER));
    return new Wanted(one, circle, beside, further);
  }

  private long choice(Wanted wanted) {
    return Stream.of(wanted.beside(), wanted.further())
        .flatMap(List::stream)
        .filter(space::free)
        .count();
  }

  private void place(Wanted wanted) {
    space
        .takeFirst(wanted.beside(), 0)
        .or(() -> space.takeFirst(wanted.beside(), 0, BESIDE))
        .or(() -> space.takeFirst(wanted.beside(), OVER, BESIDE))
        .or(() -> space.takeFirst(wanted.further(), OVER, BESIDE))
        .or(() -> space.takeFirst(wanted.beside(), AT_WORST_OVER, BESIDE))
        .or(() -> led(wanted))
        .ifPresent(box -> draw(wanted.one(), wanted.circle(), box));
  }

  /** At the end of a hair line that runs through nobody. */
  private Optional<Box> led(Wanted wanted) {
    Circle circle = wanted.circle();
    if (underDisc(circle)) {
      return Optional.empty();
    }
    List<Box> near =
        LED.stream().flatMap(more -> beside(wanted.one(), circle, more).stream()).toList();
    List<Box> far = far(wanted.one(), circle);
    List<Box> boxes =
        Stream.concat(near.stream(), far.stream())
            .filter(box -> space.free(box) && !atName(box) && !atDisc(words(box)))
            .filter(box -> clear(line(circle, words(box))))
            .toList();
    return space.takeFirst(boxes, OVER, BESIDE).or(() -> space.takeFirst(boxes, LED_OVER, BESIDE));
  }

  /**
   * Whether it runs through nothing; on a narrow page not past somebody at whose edge it begins.
   */
  private boolean clear(Bow line) {
    return space.clear(line) && (scene.room.width() > NARROW || pastNobody(new Course(line)));
  }

  private boolean pastNobody(Course line) {
    return scene.people().stream()
        .flatMap(one -> Stream.of(one.disc().bounds(), one.box()))
        .noneMatch(line::enters);
  }

  /** The box of a name without what is left free before and after it. */
  private Box words(Box box) {
    return new Box(box.x() + free, box.y(), box.width() - 2 * free, box.height());
  }

  private void draw(Someone one, Circle circle, Box box) {
    double strength = scene.strength(one.id());
    Box words = words(box);
    if (apart(circle, words) > ALONE || atOwn(circle, List.of(box)).isEmpty()) {
      Bow line = line(circle, words);
      board.add(
          Pen.line("was/" + one.id() + "/lead", Stroke.solid(pale(), 0.8), line.from(), line.to()),
          strength);
    }
    plates.behind("was/" + one.id() + "/plate", words, strength);
    board.add(
        Pen.text(
                "was/" + one.id() + "/name",
                one.name(),
                type,
                box.centreX(),
                box.y() + 0.78 * type.size(),
                pale(),
                TextMark.Anchor.MIDDLE)
            .withHalo(scene.theme.paper(), 3),
        strength);
  }

  /** The colour of ghosts, mixed with ink until it can be read on the hull of any camp. */
  private Colour pale() {
    Theme theme = scene.theme;
    double mixed = 0;
    while (mixed < 1 && !legible(theme.ghost().mixed(theme.ink(), mixed))) {
      mixed += 0.05;
    }
    return theme.ghost().mixed(theme.ink(), Math.min(1, mixed));
  }

  private boolean legible(Colour words) {
    Theme theme = scene.theme;
    return scene.history.manifest().camps().stream()
        .map(camp -> SideColour.of(theme, Optional.of(camp)).ground())
        .map(side -> theme.paper().mixed(side, 0.25).mixed(theme.ink(), 0.05))
        .allMatch(ground -> Contrast.ratio(words, ground) >= Contrast.TEXT);
  }

  /**
   * Those that stand nearer to the circle than to anybody who might seem to be named, and than to
   * another old place.
   */
  private List<Box> atOwn(Circle circle, List<Box> boxes) {
    return boxes.stream()
        .filter(
            box -> {
              double own = apart(circle, box);
              return !atName(box)
                  && scene.people().stream().noneMatch(one -> apart(one.reach(), box) <= own)
                  && circles.values().stream()
                      .filter(other -> !other.equals(circle))
                      .noneMatch(other -> apart(other, box) <= own + FURTHER);
            })
        .toList();
  }

  private static double apart(Circle circle, Box box) {
    double x = Math.clamp(circle.x(), box.x(), box.right());
    double y = Math.clamp(circle.y(), box.y(), box.bottom());
    return Math.hypot(x - circle.x(), y - circle.y()) - circle.radius();
  }

  private boolean atName(Box box) {
    return scene.people().stream().anyMatch(one -> one.box().grown(NAME_OFF).overlaps(box));
  }

  private boolean atDisc(Box box) {
    return scene.people().stream().anyMatch(one -> apart(one.reach(), box) < DISC_OFF);
  }

  /** Whether a line to the circle would lead to somebody who stands there now. */
  private boolean underDisc(Circle circle) {
    Box bounds = circle.bounds();
    return scene.people().stream().anyMatch(one -> one.reach().bounds().overlaps(bounds));
  }

  /** Whether somebody stands on the circle, whose name would seem to go on in that of another. */
  private boolean covered(Circle circle) {
    Box bounds = circle.bounds();
    return scene.people().stream().anyMatch(one -> one.bounds().overlaps(bounds));
  }

  /** From the circle to the name. */
  private static Bow line(Circle circle, Box box) {
    Point middle = new Point(circle.x(), circle.y());
    Point end =
        new Point(
            Math.clamp(middle.x(), box.x(), box.right()),
            Math.clamp(middle.y(), box.y(), box.bottom()));
    double far = Math.hypot(end.x() - middle.x(), end.y() - middle.y());
    double share = Math.min(1, circle.radius() / Math.max(1, far));
    return Bow.straight(middle.towards(end, share), end);
  }

  /** Below, right, left and above, then at the corners; so much wider as is to be free. */
  private List<Box> beside(Someone one, Circle circle, double more) {
    double width = width(one);
    double height = type.size();
    double x = circle.x();
    double y = circle.y();
    double aside = 11 - free + more;
    double off = 9 + more;
    double corner = 8 - free + 0.7 * more;
    double across = 6 + 0.7 * more;
    return List.of(
        new Box(x - width / 2, y + off, width, height),
        new Box(x + aside, y - height / 2, width, height),
        new Box(x - aside - width, y - height / 2, width, height),
        new Box(x - width / 2, y - off - height, width, height),
        new Box(x + corner, y + across, width, height),
        new Box(x - corner - width, y + across, width, height),
        new Box(x + corner, y - across - height, width, height),
        new Box(x - corner - width, y - across - height, width, height));
  }

  private double width(Someone one) {
    return Typeface.width(one.name(), type) + 2 * free;
  }

  /** All around, nearer ones first, with the near edge or corner of the name so far away. */
  private List<Box> far(Someone one, Circle circle) {
    double width = width(one);
    double height = type.size();
    return FAR.stream()
        .flatMap(
            far ->
                IntStream.range(0, WAYS)
                    .mapToDouble(i -> 2 * Math.PI * i / WAYS)
                    .mapToObj(
                        angle ->
                            new Box(
                                circle.x() + Math.cos(angle) * (far + width / 2) - width / 2,
                                circle.y() + Math.sin(angle) * far - height / 2,
                                width,
                                height)))
        .toList();
  }
}
