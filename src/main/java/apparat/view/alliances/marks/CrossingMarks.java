package apparat.view.alliances.marks;

import apparat.drawing.Colour;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Path;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where those who changed sides stood, and an arrow for each group that crossed over together. */
public final class CrossingMarks {

  private static final int MANY = 3;
  private static final double TAIL = 5;
  private static final double RADIUS = 6;
  private static final double RIM = 1;

  /** How far from its way the number of those who cross may stand, in the order of trying. */
  private static final List<Double> COUNT_BESIDE = List.of(22.0, 36.0, 52.0);

  /** So far from the names of people it stands. */
  private static final double NAME_OFF = 8;

  private final Scene scene;
  private final Board board;
  private final Map<Someone, Point> oldPlaces;
  private final List<Arrow> arrows;
  private final List<Map<Someone, Bow>> steps;

  public CrossingMarks(Scene scene, Board board, News news) {
    this.scene = scene;
    this.board = board;
    Crossings crossings = new Crossings(scene, news.crossings());
    this.arrows = crossings.arrows();
    this.steps = crossings.steps();
    this.oldPlaces = new LinkedHashMap<>(news.oldPlaces());
    oldPlaces.keySet().retainAll(crossings.seen());
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

  /** The old places from which ways are seen to lead; of others it is not seen whose they were. */
  public List<Circle> places() {
    return oldPlaces.values().stream().map(this::circle).toList();
  }

  private Circle circle(Point place) {
    return new Circle(place.x(), place.y(), RADIUS * scene.density.disc());
  }

  public void draw() {
    steps.forEach(people -> people.forEach(this::rim));
    arrows.forEach(this::rim);
    steps.forEach(people -> people.forEach(this::tail));
    arrows.forEach(this::arrow);
    oldPlaces.forEach(this::oldPlace);
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
    return scene.theme.brightChange().orElse(scene.theme.rule());
  }

  private double tail() {
    return TAIL * scene.density.disc();
  }

  private void tail(Someone one, Bow bow) {
    tail("was/" + one.id() + "/tail", one, bow, new Stroke(colour(), tail(), List.of(), true));
  }

  private void tail(String key, Someone one, Bow bow, Stroke stroke) {
    Path way = Arrow.after(bow, (RADIUS + 3) * scene.density.disc()).path();
    board.add(Pen.stroked(key, way, stroke), scene.strength(one.id()));
  }

  /** All rims come first, so that no rim cuts the way of another in two. */
  private void rim(Someone one, Bow bow) {
    double width = tail() + 2 * RIM;
    Stroke stroke = new Stroke(scene.theme.changeRim(), width, List.of(), true);
    tail("was/" + one.id() + "/tail/rim", one, bow, stroke);
  }

  private void rim(Arrow arrow) {
    arrow.tails().forEach(this::rim);
    Stroke stroke = new Stroke(scene.theme.changeRim(), 2 * RIM, List.of(), true);
    String key = "arrow/" + arrow.crossing().key() + "/rim";
    board.add(Pen.stroked(key, outline(arrow), stroke), strength(arrow.crossing()));
  }

  private Path outline(Arrow arrow) {
    double width = (arrow.crossing().people().size() >= MANY ? 20 : 10) * scene.density.disc();
    return arrow.outline(tail(), width);
  }

  private void arrow(Arrow arrow) {
    board.use(MapSign.ARROW);
    Crossing crossing = arrow.crossing();
    arrow.tails().forEach(this::tail);
    board.add(
        Pen.filled("arrow/" + crossing.key(), outline(arrow), colour())
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
    Map<Someone, Circle> circles = new LinkedHashMap<>();
    oldPlaces.forEach((one, place) -> circles.put(one, circle(place)));
    new OldNames(scene, board, circles, space, plates).draw();
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
            .filter(box -> !atName(box))
            .toList();
    space
        .takeFirst(places, 0)
        .or(() -> space.takeFirst(places, 1))
        .ifPresentOrElse(
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
            },
            () -> board.tellInLegend(MapSign.ARROW, words));
  }

  /** Whether the words would seem to be said of somebody, as under the name. */
  private boolean atName(Box words) {
    return scene.people().stream().anyMatch(one -> one.box().grown(NAME_OFF).overlaps(words));
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
}
