package apparat.view.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the legend of a picture must explain.
 *
 * @param signs the signs that occur
 * @param camps ids of the camps that occur
 * @param noSide whether somebody without a recorded side occurs
 * @param own entries for the signs that only this view has, in their order
 * @param discs whether sides are shown as discs rather than as bars
 */
public record LegendSigns(
    Set<Sign> signs, Set<String> camps, boolean noSide, List<LegendEntry> own, boolean discs) {
  public LegendSigns {
    signs = Set.copyOf(signs);
    camps = Set.copyOf(camps);
    own = List.copyOf(own);
  }

  /** Signs that several views share, sides as bars. */
  public LegendSigns(Set<Sign> signs, Set<String> camps, boolean noSide) {
    this(signs, camps, noSide, List.of(), false);
  }

  /** The same without the sides that another legend tells, of which the keys of marks are given. */
  public LegendSigns without(Set<String> told) {
    Set<String> left =
        camps.stream()
            .filter(camp -> !told.contains(SideEntries.key(camp)))
            .collect(Collectors.toSet());
    return new LegendSigns(
        signs, left, noSide && !told.contains(SideEntries.key(SideEntries.NONE)), own, discs);
  }
}
