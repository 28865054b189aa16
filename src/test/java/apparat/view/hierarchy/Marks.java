package apparat.view.hierarchy;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import java.util.List;
import java.util.Optional;

/** Asks a drawing for its marks by key. */
final class Marks {
  private Marks() {}

  static Optional<Mark> find(Drawing drawing, String key) {
    return drawing.marks().stream().filter(mark -> mark.key().equals(key)).findFirst();
  }

  static boolean has(Drawing drawing, String key) {
    return find(drawing, key).isPresent();
  }

  static Mark mark(Drawing drawing, String key) {
    return find(drawing, key).orElseThrow(() -> new AssertionError("no mark " + key));
  }

  static ShapeMark shape(Drawing drawing, String key) {
    return (ShapeMark) mark(drawing, key);
  }

  /** The words that the mark shows. */
  static String text(Drawing drawing, String key) {
    return ((TextMark) mark(drawing, key)).text();
  }

  static Box box(Drawing drawing, String key) {
    return mark(drawing, key).bounds();
  }

  /** What the mark means, in words. */
  static String sentence(Drawing drawing, String key) {
    return mark(drawing, key).meaning().orElseThrow().sentence();
  }

  /** The words of all texts whose keys match. */
  static List<String> texts(Drawing drawing, String pattern) {
    return drawing.marks().stream()
        .filter(mark -> mark instanceof TextMark && mark.key().matches(pattern))
        .map(mark -> ((TextMark) mark).text())
        .toList();
  }

  static List<String> keys(Drawing drawing, String pattern) {
    return drawing.marks().stream().map(Mark::key).filter(key -> key.matches(pattern)).toList();
  }
}
