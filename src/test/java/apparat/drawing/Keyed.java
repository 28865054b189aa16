package apparat.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The marks of a drawing by their keys. Tests ask the same drawing again and again, so that of the
 * one that was asked last the index is kept.
 */
public final class Keyed {

  private static final ThreadLocal<Optional<Keyed>> LAST = ThreadLocal.withInitial(Optional::empty);

  private final Drawing drawing;
  private final Map<String, Mark> first = new HashMap<>();

  private Keyed(Drawing drawing) {
    this.drawing = drawing;
    drawing.marks().forEach(mark -> first.putIfAbsent(mark.key(), mark));
  }

  /** The first mark of that key. */
  public static Optional<Mark> find(Drawing drawing, String key) {
    Optional<Keyed> last = LAST.get().filter(known -> known.drawing == drawing);
    Keyed marks = last.orElseGet(() -> new Keyed(drawing));
    LAST.set(Optional.of(marks));
    return Optional.ofNullable(marks.first.get(key));
  }

  /** The keys that match as a whole, in the order of the marks. */
  public static List<String> keys(Drawing drawing, String pattern) {
    Pattern wanted = Pattern.compile(pattern);
    return drawing.marks().stream()
        .map(Mark::key)
        .filter(key -> wanted.matcher(key).matches())
        .toList();
  }
}
