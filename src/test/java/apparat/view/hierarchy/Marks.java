package apparat.view.hierarchy;

import apparat.drawing.Drawing;
import apparat.drawing.Keyed;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks a drawing for its marks by key. */
public final class Marks {
  private Marks() {}

  public static Optional<Mark> find(Drawing drawing, String key) {
    return Keyed.find(drawing, key);
  }

  public static boolean has(Drawing drawing, String key) {
    return find(drawing, key).isPresent();
  }

  public static Mark mark(Drawing drawing, String key) {
    return find(drawing, key).orElseThrow(() -> new AssertionError("no mark " + key));
  }

  public static ShapeMark shape(Drawing drawing, String key) {
    return (ShapeMark) mark(drawing, key);
  }

  /** The words that the mark shows. */
  public static String text(Drawing drawing, String key) {
    return ((TextMark) mark(drawing, key)).text();
  }

  public static Box box(Drawing drawing, String key) {
    return mark(drawing, key).bounds();
  }

  /** What the mark means, in words. */
  public static String sentence(Drawing drawing, String key) {
    return mark(drawing, key).meaning().orElseThrow().sentence();
  }

  /** The words of all texts whose keys match. */
  public static List<String> texts(Drawing drawing, String pattern) {
    Pattern wanted = Pattern.compile(pattern);
    return drawing.marks().stream()
        .filter(mark -> mark instanceof TextMark && wanted.matcher(mark.key()).matches())
        .map(mark -> ((TextMark) mark).text())
        .toList();
  }

  public static List<String> keys(Drawing drawing, String pattern) {
    return Keyed.keys(drawing, pattern);
  }
}
