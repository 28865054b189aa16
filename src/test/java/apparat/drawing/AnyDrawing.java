package apparat.drawing;

import apparat.drawing.TextMark.Anchor;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Outline;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Rect;
import apparat.text.Face;
import apparat.text.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Drawings of every kind of mark at random, for laws about painting and writing. */
public final class AnyDrawing {

  private static final List<String> WORDS =
      List.of(
          "Rykov",
          "Троцкий",
          "M. Ulyanova",
          "a < b & c > \"d\"",
          "†× –",
          "  two  blanks ",
          "'",
          "Ё");

  private AnyDrawing() {}

  /** At most so many marks on a page of 400 by 300 units. */
  public static Drawing of(long seed, int most) {
    Random random = new Random(seed);
    List<Mark> marks = new ArrayList<>();
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      Mark mark = random.nextInt(3) == 0 ? text("k" + i, random) : shape("k" + i, random);
      if (random.nextInt(3) == 0) {
        mark = mark.withOpacity((1 + random.nextInt(99)) / 100.0);
      }
      if (random.nextBoolean()) {
        String sentence = WORDS.get(random.nextInt(WORDS.size())) + " sat here.";
        mark = mark.withMeaning(new Meaning("seat/" + i + "/<&\"", sentence, List.of("t:" + i)));
      }
      marks.add(mark);
    }
    return new Drawing(400, 300, colour(random), "A title <&>", "It says \"so\".", marks);
  }

  private static Colour colour(Random random) {
    return new Colour(random.nextInt(0x1000000));
  }

  private static Stroke stroke(Random random) {
    List<Double> dashes =
        random.nextBoolean()
            ? List.of()
            : List.of(1 + 10 * random.nextDouble(), 1 + 5 * random.nextDouble());
    double width = random.nextInt(4) == 0 ? 1 : 0.5 + 6 * random.nextDouble();
    return new Stroke(colour(random), width, dashes, random.nextBoolean());
  }

  private static Mark shape(String key, Random random) {
    Optional<Colour> fill = Optional.of(colour(random)).filter(c -> random.nextBoolean());
    Optional<Stroke> stroke =
        Optional.of(stroke(random)).filter(s -> fill.isEmpty() || random.nextBoolean());
    return new ShapeMark(key, outline(random), fill, stroke, 1, Optional.empty());
  }

  private static Outline outline(Random random) {
    double x = 400 * random.nextDouble();
    double y = 300 * random.nextDouble();
    double size = 5 + 80 * random.nextDouble();
    return switch (random.nextInt(3)) {
      case 0 -> new Rect(new Box(x, y, size, size / 2), random.nextBoolean() ? 0 : size / 8);
      case 1 -> new Circle(x, y, size / 2);
      default -> path(x, y, random);
    };
  }

  private static Path path(double x, double y, Random random) {
    List<Segment> segments = new ArrayList<>();
    segments.add(new Segment.Move(x, y));
    double lastX = x;
    double lastY = y;
    for (int i = 0; i < 4; i++) {
      double[] p = random.doubles(6, 0, 300).toArray();
      switch (random.nextInt(4)) {
        case 0 -> segments.add(new Segment.Line(lastX, p[5]));
        case 1 -> segments.add(new Segment.Line(p[4], lastY));
        case 2 -> segments.add(new Segment.Line(p[4], p[5]));
        default -> segments.add(new Segment.Curve(p[0], p[1], p[2], p[3], p[4], p[5]));
      }
      Segment last = segments.getLast();
      lastX = last instanceof Segment.Line line ? line.x() : p[4];
      lastY = last instanceof Segment.Line line ? line.y() : p[5];
    }
    if (random.nextBoolean()) {
      segments.add(new Segment.Close());
    }
    return new Path(segments);
  }

  private static Mark text(String key, Random random) {
    Face face = Face.values()[random.nextInt(Face.values().length)];
    Type type = new Type(face, 11 + 2 * random.nextInt(8));
    Anchor anchor = Anchor.values()[random.nextInt(3)];
    double x = 400 * random.nextDouble();
    double y = 300 * random.nextDouble();
    String words = WORDS.get(random.nextInt(WORDS.size()));
    TextMark text = Pen.text(key, words, type, x, y, colour(random), anchor);
    return random.nextBoolean() ? text : text.withHalo(colour(random), 3);
  }
}
