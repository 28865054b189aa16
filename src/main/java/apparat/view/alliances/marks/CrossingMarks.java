package apparat.view.alliances.marks;

import apparat.drawing.Colour;
import apparat.drawing.Contrast;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import apparat.history.DateWords;
import apparat.layout.rope.Bow;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.alliances.scene.Board;
import apparat.view.alliances.scene.FreeSpace;
import apparat.view.alliances.scene.MapSign;
import apparat.view.alliances.scene.News;
import apparat.view.alliances.scene.News.Crossing;
import apparat.view.alliances.scene.Scene;
import apparat.view.alliances.scene.Someone;
import apparat.view.frame.SideColour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where those who changed sides stood, and an arrow for each group that crossed over together. */
public final class CrossingMarks {

  private static final int MANY = 3;
  private static final double TAIL = 5;
  private static final double RADIUS = 6;

  /** Over so many lines a name at an old place may stand. */
  private static final int NAME_OVER = 1;

  private static final int AT_WORST_OVER = 4;

  /** How much further off it may stand where there is no room beside the place. */
  private static final double FURTHER = 8;

  /** Beside the name of somebody it would be read as one phrase with it. */
  private static final double NAME_OFF = 5;

  /** How much further off it may stand with a hair line to the place. */
  private static final List<Double> LED = List.of(8.0, 16.0, 24.0);

  /** So near to an arrow or a rope it may stand. */
  private static final double NAME_BESIDE = 1;

  /** On small pages left free before and after such a name, or two on a line are read as one. */
  private static final double AFTER_NAME = 6;

  /** How far from its way the number of those who cross may stand, in the order of trying. */
  private static final List<Double> COUNT_BESIDE = List.of(22.0, 36.0, 52.0);

  private final Scene scene;
  private final Board board;
  private final News news;
  private final List<Arrow> arrows = new ArrayList<>();
  private final List<Map<Someone, Bow>> steps = new ArrayList<>();

  public CrossingMarks(Scene scene, Board board, News news) {
    this.scene = scene;
    this.board = board;
    this.news = news;
    for (Crossing crossing : news.crossings()) {
      Crossing together = crossing.together();
      Optional<Arrow> arrow = Arrow.of(together, scene.obstacles());
      arrow.ifPresent(arrows::add);
      steps.add(Arrow.steps(arrow.isPresent() ? crossing.without(together) : crossing));
    }
  }

  /** The ways of the arrows. */
  public List<Bow> arrows() {
    return arrows.stream()
        .flatMap(arrow -> Stream.concat(Stream.of(arrow.shaft()), arrow.tails().values().stream()))
        .toList();
  }

  /** The ways of those who went by themselves. */
  public Stream<Bow> steps() {
    return steps.stream().flatMap(people -> people.values().stream());
  }

  /** The old places. */
  public List<Circle> places() {
    return news.oldPlaces().values().stream().map(this::circle).toList();
  }

  private Circle circle(Point place) {
    return new Circle(place.x(), place.y(), RADIUS * scene.density.disc());
  }

  public void draw() {
    steps.forEach(people -> people.forEach(this::tail));
    arrows.forEach(this::arrow);
    news.oldPlaces().forEach(this::oldPlace);
  }

  private void oldPlace(Someone one, Point place) {
    board.use(MapSign.WAS);
    Stroke dotted = Stroke.dashed(scene.theme.ghost(), 1.1, 1.5, 2);
    board.add(
        Pen.stroked("was/" + one.id(), circle(place), dotted)
            .withMeaning(
                new Meaning(
                    "was/" + one.id(),
                    one.name() + " stood here on " + DateWords.day(scene.compared.day()) + ".",
                    List.of())),
        scene.strength(one.id()));
  }

  private Colour colour() {
    return scene.theme.change().orElse(scene.theme.rule());
  }

  private double tail() {
    return TAIL * scene.density.disc();
  }

  private void tail(Someone one, Bow bow) {
    Stroke stroke = new Stroke(colour(), tail(), List.of(), true);
    board.add(
        Pen.stroked(
            "was/" + one.id() + "/tail",
            Arrow.after(bow, (RADIUS + 3) * scene.density.disc()).path(),
            stroke),
        scene.strength(one.id()));
  }

  private void arrow(Arrow arrow) {
    board.use(MapSign.ARROW);
    Crossing crossing = arrow.crossing();
    double width = (crossing.people().size() >= MANY ? 20 : 10) * scene.density.disc();
    arrow.tails().forEach(this::tail);
    board.add(
        Pen.filled("arrow/" + crossing.key(), arrow.outline(tail(), width), colour())
            .withMeaning(new Meaning("arrow/" + crossing.key(), sentence(crossing), List.of())),
        strength(crossing));
  }

  /** An arrow concerns those who cross. */
  private double strength(Crossing crossing) {
    return crossing.people().stream().anyMatch(scene::outlined) ? 1 : scene.strength();
  }

  private String sentence(Crossing crossing) {
    return String.join(", ", crossing.people().stream().map(Someone::name).toList())
        + " changed sides since "
        + DateWords.day(scene.compared.day())
        + ".";
  }

  /** The number of those who cross, and the names at old places, where there is room. */
  public void name(FreeSpace space, Plates plates) {
    arrows.stream()
        .filter(arrow -> arrow.crossing().people().size() >= MANY)
        .filter(arrow -> strength(arrow.crossing()) == 1)
        .forEach(arrow -> count(arrow, space, plates));
    news.oldPlaces().forEach((one, place) -> oldName(one, place, space, plates));
  }

  private void count(Arrow arrow, FreeSpace space, Plates plates) {
    Crossing crossing = arrow.crossing();
    String words = crossing.people().size() + " people cross over";
    Type type = new Type(Face.MEDIUM, scene.density.other().size());
    double width = Typeface.width(words, type);
    double height = type.size();
    List<Box> places =
        COUNT_BESIDE.stream()
            .flatMap(beside -> along(arrow).flatMap(at -> around(at, width, height, beside)))
            .toList();
    space
        .takeFirst(places, 0)
        .or(() -> space.takeFirst(places, 1))
        .ifPresent(
            box -> {
              plates.behind("arrow/" + crossing.key() + "/plate", box, 1);
              board.add(
                  Pen.text(
                          "arrow/" + crossing.key() + "/words",
                          words,
                          type,
                          box.x(),
                          box.y() + 0.78 * height,
                          scene.theme.ink())
                      .withHalo(scene.theme.paper(), 4));
            });
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

  /** Points of the shaft, then of the tails. */
  private static Stream<Point> along(Arrow arrow) {
    return Stream.concat(
        Stream.of(0.5, 0.35, 0.65, 0.2, 0.8, 0.05).map(arrow.shaft()::at),
        arrow.tails().values().stream().flatMap(bow -> Stream.of(0.7, 0.5, 0.3).map(bow::at)));
  }

  /** Above, below, left and right of a point. */
  private static Stream<Box> around(Point at, double width, double height, double beside) {
    return Stream.of(
        new Box(at.x() - width / 2, at.y() - height - beside, width, height),
        new Box(at.x() - width / 2, at.y() + beside, width, height),
        new Box(at.x() - width - beside - 2, at.y() - height / 2, width, height),
        new Box(at.x() + beside + 2, at.y() - height / 2, width, height));
  }

  private void oldName(Someone one, Point place, FreeSpace space, Plates plates) {
    Type type = scene.density.label();
    double width = Typeface.width(one.name(), type);
    double height = type.size();
    double free = scene.density.close() ? AFTER_NAME : 0;
    List<Box> places = atOwn(place, beside(place, width, height, free, 0));
    List<Box> further =
        covered(place) ? List.of() : atOwn(place, beside(place, width, height, free, FURTHER));
    List<Box> led =
        LED.stream()
            .flatMap(more -> beside(place, width, height, free, more).stream())
            .filter(box -> !underDisc(place) && !atName(box))
            .toList();
    space
        .takeFirst(places, 0)
        .or(() -> space.takeFirst(places, 0, NAME_BESIDE))
        .or(() -> space.takeFirst(places, NAME_OVER, NAME_BESIDE))
        .or(() -> space.takeFirst(further, NAME_OVER, NAME_BESIDE))
        .or(() -> space.takeFirst(places, AT_WORST_OVER, NAME_BESIDE))
        .or(() -> space.takeFirst(led, NAME_OVER, NAME_BESIDE))
        .ifPresent(
            box -> {
              double strength = scene.strength(one.id());
              Box words = new Box(box.x() + free, box.y(), width, height);
              if (atOwn(place, List.of(box)).isEmpty()) {
                lead(one, place, words, strength);
              }
              plates.behind("was/" + one.id() + "/plate", words, strength);
              board.add(
                  Pen.text(
                          "was/" + one.id() + "/name",
                          one.name(),
                          type,
                          box.centreX(),
                          box.y() + 0.78 * height,
                          pale(),
                          TextMark.Anchor.MIDDLE)
                      .withHalo(scene.theme.paper(), 3),
                  strength);
            });
  }

  /** Those that stand nearer to the place than to anybody, who might seem to be named. */
  private List<Box> atOwn(Point place, List<Box> boxes) {
    return boxes.stream()
        .filter(
            box -> {
              double own = apart(circle(place), box);
              return !atName(box)
                  && scene.people().stream().noneMatch(one -> apart(one.reach(), box) <= own);
            })
        .toList();
  }

  /** Whether a line to the place would lead to somebody who stands there now. */
  private boolean underDisc(Point place) {
    Box bounds = circle(place).bounds();
    return scene.people().stream().anyMatch(one -> one.reach().bounds().overlaps(bounds));
  }

  private boolean atName(Box box) {
    return scene.people().stream().anyMatch(one -> one.box().grown(NAME_OFF).overlaps(box));
  }

  private static double apart(Circle circle, Box box) {
    double x = Math.clamp(circle.x(), box.x(), box.right());
    double y = Math.clamp(circle.y(), box.y(), box.bottom());
    return Math.hypot(x - circle.x(), y - circle.y()) - circle.radius();
  }

  /** A hair line from the name to the circle. */
  private void lead(Someone one, Point place, Box box, double strength) {
    Circle circle = circle(place);
    Point end =
        new Point(
            Math.clamp(place.x(), box.x(), box.right()),
            Math.clamp(place.y(), box.y(), box.bottom()));
    double far = Math.hypot(end.x() - place.x(), end.y() - place.y());
    board.add(
        Pen.line(
            "was/" + one.id() + "/lead",
            Stroke.solid(pale(), 0.8),
            place.towards(end, Math.min(1, circle.radius() / Math.max(1, far))),
            end),
        strength);
  }

  /** Whether somebody stands on the place, whose name would seem to go on in that of another. */
  private boolean covered(Point place) {
    Box bounds = circle(place).bounds();
    return scene.people().stream().anyMatch(one -> one.bounds().overlaps(bounds));
  }

  /** Below, right, left and above, then at the corners; so much wider as is to be free. */
  private static List<Box> beside(
      Point place, double words, double height, double free, double more) {
    double width = words + 2 * free;
    double x = place.x();
    double y = place.y();
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
}
