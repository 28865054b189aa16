package apparat.lecture;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A moment of a lecture: what is seen, and what is said to it.
 *
 * @param view what the picture shows, such as {@code hierarchy}
 * @param person the id of the selected person, if any
 * @param unfolded ids of the wings that are open
 * @param only ids of the bodies that are drawn alone; none: all are drawn
 * @param caption the title over the picture
 * @param notes what only the lecturer sees
 * @param others what else a file says of it, as JSON by name: it is kept
 */
public record Moment(
    LocalDate day,
    String view,
    Optional<String> person,
    SortedSet<String> unfolded,
    List<String> only,
    String caption,
    String notes,
    Map<String, String> others) {

  public Moment {
    only = List.copyOf(only);
    unfolded = Collections.unmodifiableSortedSet(new TreeSet<>(unfolded));
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  /** A moment of all bodies. */
  public Moment(
      LocalDate day,
      String view,
      Optional<String> person,
      SortedSet<String> unfolded,
      String caption,
      String notes,
      Map<String, String> others) {
    this(day, view, person, unfolded, List.of(), caption, notes, others);
  }

  /** A moment of all bodies without notes. */
  public static Moment of(
      LocalDate day,
      String view,
      Optional<String> person,
      Collection<String> unfolded,
      String caption) {
    return new Moment(day, view, person, new TreeSet<>(unfolded), caption, "", Map.of());
  }

  public Moment withCaption(String words) {
    return new Moment(day, view, person, unfolded, only, words, notes, others);
  }

  public Moment withNotes(String words) {
    return new Moment(day, view, person, unfolded, only, caption, words, others);
  }

  /** The same day in another view. */
  public Moment withView(String other) {
    return new Moment(day, other, person, unfolded, only, caption, notes, others);
  }

  /** The same with these bodies alone. */
  public Moment withOnly(List<String> bodies) {
    return new Moment(day, view, person, unfolded, bodies, caption, notes, others);
  }

  /** The same words to another sight. */
  public Moment showing(Moment sight) {
    return new Moment(
        sight.day, sight.view, sight.person, sight.unfolded, sight.only, caption, notes, others);
  }
}
