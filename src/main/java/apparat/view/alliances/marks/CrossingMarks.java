package apparat.view.alliances.marks;

import apparat.drawing.Colour;
import apparat.drawing.Meaning;
import apparat.drawing.Pen;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
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
import java.util.List;

/** Where those who changed sides stood, and an arrow for each group that crossed over together. */
public final class CrossingMarks {

  private static final double LEAST_LENGTH = 110;
  private static final int MANY = 3;

  private final Scene scene;
  private final Board board;
  private final News news;

  public CrossingMarks(Scene scene, Board board, News news) {
    this.scene = scene;
    this.board = board;
    this.news = news;
  }

  /** The ways of the arrows. */
  public List<Bow> arrows() {
    return news.crossings().stream()
        .filter(crossing -> crossing.length() > LEAST_LENGTH)
        .map(CrossingMarks::bow)
        .toList();
  }

  public void draw() {
    news.crossings().stream()
        .filter(crossing -> crossing.length() > LEAST_LENGTH)
        .forEach(this::arrow);
    news.oldPlaces().forEach(this::oldPlace);
  }

  private void oldPlace(Someone one, Point place) {
    board.use(MapSign.WAS);
    Circle circle = new Circle(place.x(), place.y(), 6 * scene.density.disc());
    Stroke dotted = Stroke.dashed(scene.theme.ghost(), 1.1, 1.5, 2);
    board.add(
        Pen.stroked("was/" + one.id(), circle, dotted)
            .withMeaning(
                new Meaning(
                    "was/" + one.id(),
                    one.name() + " stood here on " + DateWords.day(scene.compared.day()) + ".",
                    List.of())),
        scene.strength(one.id()));
  }

  private void arrow(Crossing crossing) {
    board.use(MapSign.ARROW);
    double width = (crossing.people().size() >= MANY ? 20 : 10) * scene.density.disc();
    Colour colour = scene.theme.change().orElse(scene.theme.rule());
    Bow bow = bow(crossing);
    board.add(
        Pen.filled("arrow/" + crossing.key(), outline(bow, width), colour)
            .withMeaning(new Meaning("arrow/" + crossing.key(), sentence(crossing), List.of())),
        scene.strength());
  }

  private String sentence(Crossing crossing) {
    return String.join(", ", crossing.people().stream().map(Someone::name).toList())
        + " changed sides since "
        + DateWords.day(scene.compared.day())
        + ".";
  }

  private static Bow bow(Crossing crossing) {
    Point from = crossing.from();
    Point to = crossing.to();
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    Point middle = from.towards(to, 0.5);
    double lift = dx >= 0 ? 0.32 : -0.32;
    return new Bow(from, new Point(middle.x() + lift * dy, middle.y() - lift * dx), to);
  }

  /** A band along the bow with a head. */
  private static Path outline(Bow bow, double width) {
    double head = Math.min(0.45, 1.9 * width / bow.length());
    Bow shaft = bow.part(0, 1 - head);
    Bow left = shaft.beside(-width / 2);
    Bow right = shaft.beside(width / 2);
    Point d = bow.direction(1 - head);
    Point neck = shaft.to();
    Point one = new Point(neck.x() + d.y() * width, neck.y() - d.x() * width);
    Point other = new Point(neck.x() - d.y() * width, neck.y() + d.x() * width);
    return new Path(
        List.of(
            new Segment.Move(left.from().x(), left.from().y()),
            curve(left.from(), left.control(), left.to()),
            new Segment.Line(one.x(), one.y()),
            new Segment.Line(bow.to().x(), bow.to().y()),
            new Segment.Line(other.x(), other.y()),
            new Segment.Line(right.to().x(), right.to().y()),
            curve(right.to(), right.control(), right.from()),
            new Segment.Close()));
  }

  private static Segment curve(Point from, Point control, Point to) {
    Point a = from.towards(control, 2.0 / 3);
    Point b = to.towards(control, 2.0 / 3);
    return new Segment.Curve(a.x(), a.y(), b.x(), b.y(), to.x(), to.y());
  }

  /** The number of those who cross, and the names at old places, where there is room. */
  public void name(FreeSpace space) {
    news.crossings().stream()
        .filter(crossing -> crossing.length() > LEAST_LENGTH)
        .filter(crossing -> crossing.people().size() >= MANY)
        .forEach(crossing -> count(crossing, space));
    news.oldPlaces().forEach((one, place) -> oldName(one, place, space));
  }

  private void count(Crossing crossing, FreeSpace space) {
    String words = crossing.people().size() + " people cross over";
    Type type = new Type(Face.MEDIUM, scene.density.other().size());
    double width = Typeface.width(words, type);
    double height = type.size();
    Bow bow = bow(crossing);
    List<Box> places =
        List.of(0.5, 0.35, 0.65, 0.2, 0.8).stream()
            .map(bow::at)
            .flatMap(
                at ->
                    List.of(
                        new Box(at.x() - width / 2, at.y() - height - 18, width, height),
                        new Box(at.x() - width - 22, at.y() - height / 2, width, height),
                        new Box(at.x() + 22, at.y() - height / 2, width, height),
                        new Box(at.x() - width / 2, at.y() + 18, width, height))
                        .stream())
            .toList();
    space
        .takeFirst(places)
        .ifPresent(
            box ->
                board.add(
                    Pen.text(
                            "arrow/" + crossing.key() + "/words",
                            words,
                            type,
                            box.x(),
                            box.y() + 0.78 * height,
                            scene.theme.ink())
                        .withHalo(scene.theme.paper(), 4),
                    scene.strength()));
  }

  private void oldName(Someone one, Point place, FreeSpace space) {
    Type type = scene.density.label();
    double width = Typeface.width(one.name(), type);
    double height = type.size();
    List<Box> places =
        List.of(
            new Box(place.x() - width / 2, place.y() + 8, width, height),
            new Box(place.x() + 10, place.y() - height / 2, width, height),
            new Box(place.x() - 10 - width, place.y() - height / 2, width, height),
            new Box(place.x() - width / 2, place.y() - 8 - height, width, height));
    space
        .takeFirst(places)
        .ifPresent(
            box ->
                board.add(
                    Pen.text(
                            "was/" + one.id() + "/name",
                            one.name(),
                            type,
                            box.centreX(),
                            box.y() + 0.78 * height,
                            scene.theme.ghost(),
                            TextMark.Anchor.MIDDLE)
                        .withHalo(scene.theme.paper(), 3),
                    scene.strength(one.id())));
  }
}
