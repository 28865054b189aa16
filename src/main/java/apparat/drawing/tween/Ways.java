package apparat.drawing.tween;

import java.util.List;
import java.util.Optional;

/** What the keys of marks tell of how they go from one drawing to the next. */
public interface Ways {

  /** Every mark goes straight by itself. */
  Ways STRAIGHT = new Ways() {};

  /** Whether the mark goes in an arc, so that two who change places do not meet. */
  default boolean bent(String key) {
    return false;
  }

  /**
   * The label to which the mark belongs. A label that says something else or stands far off does
   * not fly there, but fades and comes again, all its marks together.
   */
  default Optional<String> label(String key) {
    return Optional.empty();
  }

  /** At the end of a line that does not step aside. */
  String NOBODY = "";

  /** Whose disc the mark is. People whose discs would meet step aside. */
  default Optional<String> disc(String key) {
    return Optional.empty();
  }

  /** With whom the mark steps aside: with one, with both ends of a line, or with nobody. */
  default List<String> people(String key) {
    return List.of();
  }
}
