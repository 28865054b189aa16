package apparat.app.model;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import java.util.List;
import java.util.stream.Stream;

/** The people of a picture in the order in which one reads it. */
public final class ReadingOrder {

  private ReadingOrder() {}

  /** Ids of the wings that have a sign to open or fold them. */
  public static List<String> wings(Drawing drawing) {
    return keys(drawing)
        .filter(key -> key.startsWith("wing/"))
        .map(key -> key.split("/")[1])
        .distinct()
        .toList();
  }

  private static Stream<String> keys(Drawing drawing) {
    return drawing.marks().stream()
        .map(Mark::meaning)
        .flatMap(meaning -> meaning.stream().map(Meaning::dataKey));
  }

  /** Bodies, then factions, each once. */
  public static List<Selection> bodies(Drawing drawing) {
    List<Selection> all = keys(drawing).map(Selection::of).distinct().toList();
    return Stream.concat(
            all.stream().filter(Selection.OfBody.class::isInstance),
            all.stream().filter(Selection.OfFaction.class::isInstance))
        .toList();
  }

  /**
   * Ids of those who have a seat by name, then of discs on the map, then of those who are only
   * squares, then of all others: ghosts, and who sits in a folded body.
   */
  public static List<String> people(Drawing drawing) {
    List<String> keys = keys(drawing).toList();
    Stream<String> first =
        Stream.of("seat/", "person/", "square/")
            .flatMap(kind -> keys.stream().filter(key -> key.startsWith(kind)));
    return Stream.concat(first, keys.stream())
        .map(Selection::of)
        .filter(Selection.OfPerson.class::isInstance)
        .map(selected -> ((Selection.OfPerson) selected).id())
        .distinct()
        .toList();
  }
}
