package apparat.layout.hierarchy;

import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.need.PanelNeed;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides the height of the middle column: banners are fixed, a field has its height and a share of
 * what is left.
 */
final class BandHeights {
  private static final double FIELD = 162;

  /** How wide rows are that stand below chips. */
  static final double ANNEX = 176;

  /** What is pressed more than this cannot be read. */
  private static final double MOST_PRESSED = 0.62;

  /** A field that is lower shows squares too small to tell. */
  private static final double LOWEST_FIELD = 114;

  private static final double FIELD_SHARE = 0.3;
  private static final double TALLEST_FIELD = 250;

  private BandHeights() {}

  /** Whether all bands find room when they are set as close as can be. */
  static boolean fit(Levels levels, double room) {
    double used = 0;
    for (int i = 0; i < levels.bands().size(); i++) {
      List<PanelNeed> band = levels.bands().get(i);
      used += band.stream().mapToDouble(need -> least(levels, need)).max().orElse(0);
      used += i == 0 ? 0 : LevelPass.gapBelow(levels.bands().get(i - 1));
    }
    return used <= room;
  }

  /** Whether all bands find room as they should look. */
  static boolean easy(Levels levels, double room) {
    return free(levels, natural(levels), room) >= 0;
  }

  static List<Double> of(Levels levels, double room) {
    List<Double> natural = natural(levels);
    return spread(levels, natural, free(levels, natural, room));
  }

  private static List<Double> natural(Levels levels) {
    return levels.bands().stream()
        .map(band -> band.stream().mapToDouble(need -> natural(levels, need)).max().orElse(0))
        .toList();
  }

  private static double free(Levels levels, List<Double> heights, double room) {
    double free = room;
    for (int i = 0; i < heights.size(); i++) {
      free -= heights.get(i) + (i == 0 ? 0 : LevelPass.gapBelow(levels.bands().get(i - 1)));
    }
    return free;
  }

  private static List<Double> spread(Levels levels, List<Double> natural, double free) {
    int last = natural.size() - 1;
    double rest = free;
    List<Double> heights = new ArrayList<>(natural);
    for (int i = 0; i < last && rest > 0; i++) {
      if (hasField(levels.bands().get(i))) {
        double more = Math.min(FIELD_SHARE * rest, TALLEST_FIELD - natural.get(i));
        heights.set(i, natural.get(i) + more);
        rest -= more;
      }
    }
    if (rest > 0 || last == 0 || bannersOnly(levels.bands().get(last))) {
      heights.set(last, heights.get(last) + (bannersOnly(levels.bands().get(last)) ? 0 : rest));
      return heights;
    }
    return pressed(levels, heights, rest);
  }

  /** Where room is short, bands of chips give way in proportion. */
  private static List<Double> pressed(Levels levels, List<Double> natural, double lacking) {
    double soft = 0;
    for (int i = 0; i < natural.size(); i++) {
      soft += soft(levels.bands().get(i)) ? natural.get(i) : 0;
    }
    double factor = soft == 0 ? 1 : Math.max(MOST_PRESSED, 1 + lacking / soft);
    List<Double> heights = new ArrayList<>();
    double rest = lacking;
    for (int i = 0; i < natural.size(); i++) {
      double height = natural.get(i) * (soft(levels.bands().get(i)) ? factor : 1);
      heights.add(height);
      rest += natural.get(i) - height;
    }
    if (rest < 0) {
      for (int i = 0; i < natural.size() && rest < 0; i++) {
        if (hasField(levels.bands().get(i))) {
          double less = Math.min(-rest, Math.max(0, heights.get(i) - LOWEST_FIELD));
          heights.set(i, heights.get(i) - less);
          rest += less;
        }
      }
    }
    return rest < 0 ? cropped(levels, heights, rest) : heights;
  }

  /** The band that is read first stays, and shows as many as it can. */
  private static List<Double> cropped(Levels levels, List<Double> heights, double lacking) {
    List<Double> cropped = new ArrayList<>(heights);
    for (int i = 0; i < heights.size(); i++) {
      if (leads(levels.bands().get(i))) {
        cropped.set(i, Math.max(ChipSetter.LOWEST, heights.get(i) + lacking));
      }
    }
    return cropped;
  }

  /** Whether the panel that is read first is in the band. */
  static boolean leads(List<PanelNeed> band) {
    return band.stream()
        .anyMatch(need -> need.need() instanceof Need.Chips chips && chips.leading());
  }

  private static boolean soft(List<PanelNeed> band) {
    return !hasField(band) && !bannersOnly(band);
  }

  private static boolean hasField(List<PanelNeed> band) {
    return band.stream().anyMatch(need -> need.need() instanceof Need.Field);
  }

  private static boolean bannersOnly(List<PanelNeed> band) {
    return band.stream().allMatch(need -> need.need() instanceof Need.Banner);
  }

  private static double least(Levels levels, PanelNeed panel) {
    return annexes(levels, panel)
        + switch (panel.need()) {
          case Need.Banner() -> Spacing.BANNER;
          case Need.Field field -> LOWEST_FIELD;
          case Need.Chips chips -> ChipSetter.leastHeight(chips);
          case Need.Rows rows -> 45 + Spacing.SMALLEST_PITCH * RowSetter.lines(rows, 270);
        };
  }

  private static double annexes(Levels levels, PanelNeed panel) {
    return levels.annexes().getOrDefault(panel.id(), List.of()).stream()
        .mapToDouble(annex -> 36 + 25 * RowSetter.lines((Need.Rows) annex.need(), ANNEX))
        .sum();
  }

  private static double natural(Levels levels, PanelNeed panel) {
    return annexes(levels, panel)
        + switch (panel.need()) {
          case Need.Banner() -> Spacing.BANNER;
          case Need.Field field -> FIELD;
          case Need.Chips chips -> ChipSetter.naturalHeight(chips);
          case Need.Rows rows -> 45 + 24 * RowSetter.lines(rows, 270);
        };
  }
}
