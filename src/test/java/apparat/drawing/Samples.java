package apparat.drawing;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Point;
import apparat.text.Face;
import apparat.text.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Drawings that tests of painting and writing share. */
public final class Samples {
  private static final Theme THEME = Theme.LIGHT;

  private Samples() {}

  /** Every kind of mark once: fills, lines, dashes, curves, rings, faces, halo, opacity. */
  public static Drawing everything() {
    List<Mark> marks = new ArrayList<>();
    marks.add(Pen.rect("panel", new Box(20, 20, 260, 160), 3, THEME.party()));
    marks.add(
        Pen.rect("chip", new Box(34, 70, 150, 31), 2, THEME.chip(), Stroke.solid(THEME.lines(), 1))
            .withMeaning(
                new Meaning(
                    "seat/rykov/politburo/voting",
                    "Rykov, member of the Politburo <since 1922> & \"chair\"",
                    List.of("memberships:12"))));
    marks.add(Pen.rect("bar", new Box(34, 70, 20, 31), 0, Colour.of("#3C9870")));
    marks.add(text("letter", "B", new Type(Face.BOLD, 12), 40, 90, Colour.of("#17150F")));
    marks.add(text("name", "Rykov", new Type(Face.MEDIUM, 20), 62, 93, THEME.ink()));
    marks.add(
        Pen.frame(
            "candidate", new Box(34, 110, 150, 31), 2, Stroke.dashed(THEME.lines(), 1, 3, 2)));
    marks.add(
        text("name2", "Рыков † × – Zinov’ev", new Type(Face.REGULAR, 15), 40, 131, THEME.soft()));
    marks.add(text("left", "left 23 October", new Type(Face.ITALIC, 12), 34, 165, THEME.ghost()));
    marks.add(text("title", "10 November 1926", new Type(Face.MEDIUM, 40), 34, 60, THEME.ink()));
    marks.add(Pen.disc("disc", 220, 90, 18, Colour.of("#1B5FAF")).withOpacity(0.5));
    marks.add(Pen.stroked("ring", new Circle(220, 90, 24), Stroke.solid(THEME.ink(), 2.6)));
    marks.add(
        Pen.stroked("ring2", new Circle(220, 140, 20), Stroke.dashed(THEME.ink(), 1.4, 4, 2.5)));
    marks.add(
        Pen.line(
            "spine",
            new Stroke(THEME.ink(), 3, List.of(), true),
            new Point(300, 30),
            new Point(340, 30),
            new Point(340, 120),
            new Point(380, 150)));
    marks.add(
        Pen.line(
            "bus",
            Stroke.solid(THEME.lines(), 1.25),
            new Point(300, 60),
            new Point(320, 60),
            new Point(320, 160),
            new Point(300, 150)));
    marks.add(
        Pen.stroked(
            "curve",
            new Path(
                List.of(
                    new Segment.Move(300, 180), new Segment.Curve(320, 120, 360, 240, 390, 170))),
            Stroke.solid(Colour.of("#BF3417"), 2)));
    marks.add(
        Pen.polygon(
            "triangle", THEME.ink(), new Point(350, 40), new Point(358, 54), new Point(342, 54)));
    marks.add(
        text("label", "elects", new Type(Face.REGULAR, 12), 330, 100, THEME.soft())
            .withHalo(THEME.paper(), 4));
    return new Drawing(400, 200, THEME.paper(), "Every kind <of> mark", "Shapes & letters.", marks);
  }

  /** Boxes with names and lines between them, as many as a slide of the real organisation has. */
  public static Drawing slide(int boxes, int lines, long seed) {
    Random random = new Random(seed);
    List<Mark> marks = new ArrayList<>();
    List<Box> places = new ArrayList<>();
    for (int i = 0; i < boxes; i++) {
      places.add(new Box(10 + i % 14 * 113, 10 + i / 14 * 52, 100, 31));
    }
    for (int i = 0; i < lines; i++) {
      Box a = places.get(random.nextInt(boxes));
      Box b = places.get(random.nextInt(boxes));
      marks.add(
          Pen.line(
              "line/" + i,
              Stroke.solid(THEME.lines(), 1.25),
              new Point(a.centreX(), a.bottom()),
              new Point(a.centreX(), a.bottom() + 10),
              new Point(b.centreX(), a.bottom() + 10),
              new Point(b.centreX(), b.y())));
    }
    String[] names = {"Bukharin", "Stalin", "Ordzhonikidze", "Троцкий", "Rykov", "M. Ulyanova"};
    for (int i = 0; i < boxes; i++) {
      Box box = places.get(i);
      marks.add(Pen.rect("chip/" + i, box, 2, THEME.chip(), Stroke.solid(THEME.lines(), 1)));
      marks.add(
          text(
              "name/" + i,
              names[i % names.length],
              new Type(Face.MEDIUM, 14),
              box.x() + 6,
              box.y() + 21,
              THEME.ink()));
    }
    return new Drawing(1600, 900, THEME.paper(), "A slide", "Boxes and lines.", marks);
  }

  /** Discs with lines between them, scattered evenly. */
  public static Drawing network(int nodes, int edges, long seed) {
    Random random = new Random(seed);
    Point[] places = new Point[nodes];
    for (int i = 0; i < nodes; i++) {
      places[i] = new Point(40 + random.nextDouble() * 1520, 40 + random.nextDouble() * 820);
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < edges; i++) {
      Point a = places[random.nextInt(nodes)];
      Point b = places[random.nextInt(nodes)];
      marks.add(Pen.line("edge/" + i, Stroke.solid(THEME.lines(), 1), a, b));
    }
    for (int i = 0; i < nodes; i++) {
      marks.add(Pen.disc("node/" + i, places[i].x(), places[i].y(), 5, Colour.of("#1B5FAF")));
    }
    return new Drawing(1600, 900, THEME.paper(), "A network", "Discs and lines.", marks);
  }

  private static TextMark text(
      String key, String text, Type type, double x, double y, Colour colour) {
    return Pen.text(key, text, type, x, y, colour);
  }
}
