package apparat.drawing.tween;

import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which labels do not travel: one that says something else or stands elsewhere would fly over what
 * is drawn between its two places, so it fades and comes again, all its marks together.
 */
final class Labels {

  /** A label that goes less far, in drawing units, glides there. */
  private static final double GLIDE = 24;

  private Labels() {}

  /** The keys of marks that both have and that belong to labels which do not travel. */
  static Set<String> jumping(Map<String, Mark> before, Map<String, Mark> after, Ways ways) {
    Map<String, Set<String>> labels = new HashMap<>();
    Set<String> jumping = new HashSet<>();
    after.forEach(
        (key, mark) ->
            ways.label(key)
                .filter(_ -> before.containsKey(key))
                .ifPresent(
                    name -> {
                      labels.computeIfAbsent(name, _ -> new HashSet<>()).add(key);
                      if (elsewhere(before.get(key), mark)) {
                        jumping.add(name);
                      }
                    }));
    Set<String> keys = new HashSet<>();
    jumping.forEach(name -> keys.addAll(labels.get(name)));
    return keys;
  }

  private static boolean elsewhere(Mark from, Mark to) {
    double way =
        Math.hypot(from.bounds().x() - to.bounds().x(), from.bounds().y() - to.bounds().y());
    return way > GLIDE || saysElse(from, to);
  }

  /** Other words, or a plate on another ground. */
  private static boolean saysElse(Mark from, Mark to) {
    return switch (from) {
      case TextMark a when to instanceof TextMark b -> !a.text().equals(b.text());
      case ShapeMark a when to instanceof ShapeMark b -> !a.fill().equals(b.fill());
      default -> true;
    };
  }
}
