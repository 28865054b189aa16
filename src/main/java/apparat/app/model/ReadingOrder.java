package apparat.app.model;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import java.util.List;
import java.util.stream.Stream;

/** The people of a picture in the order in which one reads it. */
public final class ReadingOrder {

  private ReadingOrder() {}

  /** Bodies, then factions, each once. */
  public static List<Selection> bodies(Drawing drawing) {
    return Stream.of("body/", "faction/")
        .flatMap(
            kind ->
                drawing.marks().stream()
                    .map(Mark::meaning)
                    .flatMap(meaning -> meaning.stream().map(Meaning::dataKey))
                    .filter(key -> key.startsWith(kind)))
        .map(Selection::of)
        .distinct()
        .toList();
  }

  /**
   * Ids of those who have a seat by name, then of discs on the map, then of those who are only
   * squares.
   */
  public static List<String> people(Drawing drawing) {
    List<String> keys =
        drawing.marks().stream()
            .map(Mark::meaning)
            .flatMap(meaning -> meaning.stream().map(Meaning::dataKey))
            .toList();
    List<String> seats = keys.stream().filter(key -> key.startsWith("seat/")).toList();
    List<String> discs = keys.stream().filter(key -> key.startsWith("person/")).toList();
    List<String> squares = keys.stream().filter(key -> key.startsWith("square/")).toList();
    return Stream.of(seats, discs, squares)
        .flatMap(List::stream)
        .map(key -> key.split("/")[1])
        .distinct()
        .toList();
  }
}
