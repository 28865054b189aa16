package apparat.layout.hierarchy;

import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.need.PanelNeed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The panels of the middle column by how many stand over them, in bands that fit the width.
 *
 * @param bands panels beside each other, from the top
 * @param annexes by the panel that they are set below: rows that hang under chips share the place
 *     of the chips
 */
record Levels(List<List<PanelNeed>> bands, Map<String, List<PanelNeed>> annexes) {

  /** Where there is no height for one more band. */
  private static final double LOW = 480;

  /** By how much more panels of one column each may be too wide there and stand side by side. */
  private static final double PRESSED = 120;

  static Levels of(List<PanelNeed> needs, double width, double height) {
    Map<String, PanelNeed> byId = new LinkedHashMap<>();
    needs.forEach(need -> byId.put(need.id(), need));
    Map<String, List<PanelNeed>> annexes = new LinkedHashMap<>();
    Map<Integer, List<PanelNeed>> levels = new TreeMap<>();
    for (PanelNeed need : needs) {
      Optional<PanelNeed> over = need.under().map(byId::get);
      if (over.isPresent() && isAnnex(need, over.get())) {
        annexes.computeIfAbsent(over.get().id(), id -> new ArrayList<>()).add(need);
      } else {
        levels.computeIfAbsent(depth(need, byId), depth -> new ArrayList<>()).add(need);
      }
    }
    List<List<PanelNeed>> bands = new ArrayList<>();
    levels.values().forEach(level -> bands.addAll(bands(level, width, height)));
    Levels all = new Levels(bands, annexes);
    return all.narrow() ? all.withoutAnnexes() : all;
  }

  /** Whether panels were set in one column to stand side by side. */
  boolean narrow() {
    return bands.stream()
        .flatMap(List::stream)
        .anyMatch(need -> need.need() instanceof Need.Chips chips && chips.narrow());
  }

  /** The same without what is set below chips: that is folded first. */
  Levels withoutAnnexes() {
    return new Levels(bands, Map.of());
  }

  /** The same without the bands that are nothing but titles: nobody is named there. */
  Levels withoutBanners() {
    List<List<PanelNeed>> kept =
        bands.stream()
            .filter(band -> !band.stream().allMatch(need -> need.need() instanceof Need.Banner))
            .toList();
    return new Levels(kept, annexes);
  }

  /**
   * The same without the band that is missed least beside the one that is read first: one from
   * elsewhere, then squares without names, then one of the same superior, the last first.
   */
  Levels withoutLeast() {
    Optional<String> superior =
        bands.stream()
            .filter(BandHeights::leads)
            .findFirst()
            .flatMap(band -> band.getFirst().under());
    int least = bands.size() - 1;
    for (int i = bands.size() - 1; i >= 0; i--) {
      least = missed(bands.get(i), superior) < missed(bands.get(least), superior) ? i : least;
    }
    List<List<PanelNeed>> kept = new ArrayList<>(bands);
    kept.remove(least);
    return new Levels(kept, annexes);
  }

  /** Whether there is a band that hangs elsewhere and names people beside what is read first. */
  boolean hasOneFromElsewhere() {
    Optional<String> superior =
        bands.stream()
            .filter(BandHeights::leads)
            .findFirst()
            .flatMap(band -> band.getFirst().under());
    return bands.stream().anyMatch(band -> missed(band, superior) == 0);
  }

  private static int missed(List<PanelNeed> band, Optional<String> superior) {
    if (BandHeights.leads(band)) {
      return 3;
    }
    boolean beside = band.stream().anyMatch(need -> need.under().equals(superior));
    boolean squares = band.stream().anyMatch(need -> need.need() instanceof Need.Field);
    return beside ? 2 : squares ? 1 : 0;
  }

  private static boolean isAnnex(PanelNeed need, PanelNeed over) {
    return need.need() instanceof Need.Rows && over.need() instanceof Need.Chips;
  }

  /** How many panels stand over this one; a circle counts as its length. */
  private static int depth(PanelNeed need, Map<String, PanelNeed> byId) {
    int depth = 0;
    Optional<PanelNeed> over = need.under().map(byId::get);
    while (over.isPresent() && depth < byId.size()) {
      depth++;
      over = over.get().under().map(byId::get);
    }
    return depth;
  }

  /**
   * Breaks a level where its panels would become too narrow. What stands beside the leading panel
   * is set in one column before it is moved to a band of its own, for which the height may lack.
   */
  private static List<List<PanelNeed>> bands(List<PanelNeed> level, double width, double height) {
    List<List<PanelNeed>> bands = broken(level, width);
    if (bands.size() > 1 && bands.stream().anyMatch(BandHeights::leads)) {
      List<List<PanelNeed>> narrow =
          broken(
              level.stream().map(Levels::narrow).toList(), height < LOW ? width + PRESSED : width);
      return narrow.size() < bands.size() ? narrow : bands;
    }
    return bands;
  }

  private static PanelNeed narrow(PanelNeed need) {
    return need.need() instanceof Need.Chips chips
        ? new PanelNeed(need.id(), need.side(), need.under(), chips.inOneColumn())
        : need;
  }

  private static List<List<PanelNeed>> broken(List<PanelNeed> level, double width) {
    List<List<PanelNeed>> bands = new ArrayList<>();
    List<PanelNeed> band = new ArrayList<>();
    double used = 0;
    for (PanelNeed need : level) {
      double wanted = need.need() instanceof Need.Banner ? width : BandWidths.natural(need.need());
      if (!band.isEmpty() && used + wanted > width + BandWidths.TOLERANCE) {
        bands.add(band);
        band = new ArrayList<>();
        used = 0;
      }
      band.add(need);
      used += wanted + BandWidths.GAP;
    }
    bands.add(band);
    return bands;
  }
}
