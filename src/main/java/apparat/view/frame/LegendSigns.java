package apparat.view.frame;

import java.util.Set;

/**
 * What the legend of a picture must explain.
 *
 * @param signs the signs that occur
 * @param camps ids of the camps that occur
 * @param noSide whether somebody without a recorded side occurs
 */
public record LegendSigns(Set<Sign> signs, Set<String> camps, boolean noSide) {
  public LegendSigns {
    signs = Set.copyOf(signs);
    camps = Set.copyOf(camps);
  }
}
