package apparat.layout.hull;

import apparat.geometry.Box;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Outlines, of which those asked for last are kept: from day to day most groups and who is near
 * them stand still. May be used by several threads at once.
 */
public final class KeptHulls {

  /** Some twenty days of all groups. */
  private static final int MOST = 256;

  private final Map<Asked, Hull> kept = new LinkedHashMap<>(16, 0.75f, true);

  /** All that an outline depends on. */
  private record Asked(List<Figure> members, List<Figure> others, Box frame, double margin) {}

  /** The same as {@link Hull#around}. */
  public Hull around(List<Figure> members, List<Figure> others, Box frame, double margin) {
    if (members.isEmpty()) {
      return new Hull(List.of());
    }
    Asked asked = new Asked(members, Field.near(members, others, margin), frame, margin);
    Optional<Hull> known = known(asked);
    if (known.isPresent()) {
      return known.get();
    }
    Hull hull = Hull.around(members, asked.others(), frame, margin);
    keep(asked, hull);
    return hull;
  }

  private synchronized Optional<Hull> known(Asked asked) {
    return Optional.ofNullable(kept.get(asked));
  }

  private synchronized void keep(Asked asked, Hull hull) {
    kept.put(asked, hull);
    if (kept.size() > MOST) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}
