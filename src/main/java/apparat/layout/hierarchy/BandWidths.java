package apparat.layout.hierarchy;

import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.need.PanelNeed;
import java.util.List;

/**
 * Divides the width of a band among its panels: a field takes what the others leave, else all grow
 * or shrink alike.
 */
final class BandWidths {
  static final double GAP = 21;

  /** By how much a band may be too wide and still be pressed together. */
  static final double TOLERANCE = 60;

  private static final double NARROWEST_FIELD = 420;

  private BandWidths() {}

  /** The width at which the panel looks as it should. */
  static double natural(Need need) {
    return switch (need) {
      case Need.Banner() -> NARROWEST_FIELD;
      case Need.Field field -> NARROWEST_FIELD;
      case Need.Chips chips when chips.narrow() -> chips.leading() ? 294 : 158;
      case Need.Chips chips when chips.leading() -> twoColumns(chips) ? 346 : 186;
      case Need.Chips chips when twoColumns(chips) -> chips.candidates() == 0 ? 330 : 278;
      case Need.Chips _ -> 194;
      case Need.Rows rows -> 270;
    };
  }

  /** Whether full seats and candidates stand beside each other, not one above the other. */
  static boolean twoColumns(Need.Chips chips) {
    if (chips.narrow() && !chips.leading()) {
      return false;
    }
    return chips.candidates() > 0
            && (chips.leading() || chips.full() + chips.candidates() > Need.Chips.LONGEST_COLUMN)
        || chips.full() > Need.Chips.LONGEST_COLUMN;
  }

  /** The widths of the panels of a band, gaps left out, where the chips are no matter. */
  static List<Double> of(List<PanelNeed> band, double width) {
    double room = width - GAP * (band.size() - 1);
    double wanted = band.stream().mapToDouble(need -> natural(need.need())).sum();
    long fields = band.stream().filter(need -> need.need() instanceof Need.Field).count();
    if (fields == 0 || wanted > room) {
      return band.stream().map(need -> natural(need.need()) * room / wanted).toList();
    }
    double rest = (room - wanted) / fields;
    return band.stream()
        .map(need -> natural(need.need()) + (need.need() instanceof Need.Field ? rest : 0))
        .toList();
  }
}
