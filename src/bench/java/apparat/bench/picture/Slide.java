package apparat.bench.picture;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.TextMark.Anchor;
import apparat.geometry.Box;
import apparat.geometry.Path;
import apparat.geometry.Point;
import apparat.geometry.Rect;
import apparat.io.CannotRead;
import apparat.io.datapackage.DataPackage;
import apparat.record.Person;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 227 boxes with the names of people of the data set and 224 lines between them. */
public final class Slide {

  private static final int BOXES = 227;
  private static final int LINES = 224;
  private static final int COLUMNS = 16;
  private static final Type NAME = new Type(Face.REGULAR, 12);

  private Slide() {}

  public static Drawing drawing() {
    List<Person> people = people();
    List<Mark> marks = new ArrayList<>();
    for (int line = 0; line < LINES; line++) {
      marks.add(line(line));
    }
    for (int i = 0; i < BOXES; i++) {
      Box box = box(i);
      marks.add(
          new ShapeMark(
              "box/" + i,
              new Rect(box, 2),
              Optional.of(Colour.of("#FFFDF7")),
              Optional.of(Stroke.solid(Colour.of("#8C8474"), 1)),
              1,
              Optional.empty()));
      marks.add(name(i, box, people.get(i)));
    }
    return new Drawing(1600, 900, Colour.of("#F7F3EA"), "A slide", "Boxes and lines.", marks);
  }

  private static List<Person> people() {
    try {
      return DataPackage.read(java.nio.file.Path.of("graphs/bolshevik-party")).dataSet().people();
    } catch (CannotRead e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Box box(int i) {
    return new Box(20 + i % COLUMNS * 98.0, 20 + i / COLUMNS * 58.5, 86, 23);
  }

  private static Mark line(int i) {
    Box from = box(i / 3);
    Box to = box(i + 3);
    double y = from.bottom() + 12;
    return new ShapeMark(
        "line/" + i,
        Path.line(
            new Point(from.centreX(), from.bottom()),
            new Point(from.centreX(), y),
            new Point(to.centreX(), y),
            new Point(to.centreX(), to.y())),
        Optional.empty(),
        Optional.of(Stroke.solid(Colour.of("#8C8474"), 1.25)),
        1,
        Optional.empty());
  }

  private static Mark name(int i, Box box, Person person) {
    return new TextMark(
        "name/" + i,
        person.name(),
        NAME,
        box.x() + 4,
        box.y() + 16,
        Anchor.START,
        Typeface.width(person.name(), NAME),
        Colour.of("#211F1B"),
        Optional.empty(),
        1,
        Optional.empty());
  }
}
