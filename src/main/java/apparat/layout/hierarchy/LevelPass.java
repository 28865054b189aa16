package apparat.layout.hierarchy;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.need.PanelNeed;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the middle column: bands one under the other with free lanes between them, through which
 * lines run.
 *
 * @param trunk y of the lane above the last band
 */
record LevelPass(List<PanelPlan> panels, double trunk) {
  private static final double BANNER_GAP = 18;

  /** A narrower chip does not hold a long name beside its signs. */
  private static final double NARROWEST_CHIP = 84;

  static final double GUTTER = 29;
  private static final double ANNEX_GAP = 9;

  /** Room for the lane where all bands above the last have been folded. */
  private static final double LANE_ABOVE = 18;

  static LevelPass place(List<PanelNeed> needs, Box room, Lanes lanes) {
    if (needs.isEmpty()) {
      return new LevelPass(List.of(), room.y() - 10);
    }
    Levels levels = folded(Levels.of(needs, room.width(), room.height()), room.height());
    LevelPass all = place(levels, orphaned(needs, levels) ? belowLane(room) : room, lanes);
    while (levels.bands().stream().anyMatch(BandHeights::leads)
        && (!all.leads(levels) || levels.hasOneFromElsewhere() && all.crowds(levels))) {
      levels = levels.withoutLeast();
      all = place(levels, room, lanes);
    }
    return all;
  }

  /** Whether one band is left, of panels whose superiors are all folded. */
  private static boolean orphaned(List<PanelNeed> needs, Levels levels) {
    return levels.bands().size() == 1
        && needs.stream().allMatch(need -> need.under().isPresent())
        && needs.stream()
            .map(need -> need.under().orElseThrow())
            .noneMatch(over -> needs.stream().anyMatch(need -> need.id().equals(over)));
  }

  private static Box belowLane(Box room) {
    return Box.ofEdges(room.x(), room.y() + LANE_ABOVE, room.right(), room.bottom());
  }

  /** Whether what is read first has found a place. */
  private boolean leads(Levels levels) {
    return levels.bands().stream()
        .filter(BandHeights::leads)
        .flatMap(List::stream)
        .allMatch(need -> panels.stream().anyMatch(panel -> panel.id().equals(need.id())));
  }

  /** Whether the chips of what is read first have no room for the names in them. */
  private boolean crowds(Levels levels) {
    return levels.bands().stream()
        .filter(BandHeights::leads)
        .flatMap(List::stream)
        .filter(need -> need.need() instanceof Need.Chips chips && chips.leading())
        .flatMap(need -> panels.stream().filter(panel -> panel.id().equals(need.id())))
        .map(PanelPlan::content)
        .anyMatch(
            content ->
                content instanceof Content.Chips chips
                    && chips.full().stream().anyMatch(chip -> chip.width() < NARROWEST_CHIP));
  }

  private static LevelPass place(Levels levels, Box room, Lanes lanes) {
    List<Double> heights = BandHeights.of(levels, room.height());
    List<PanelPlan> panels = new ArrayList<>();
    double y = room.y();
    double trunk = y - 4;
    for (int i = 0; i < levels.bands().size(); i++) {
      List<PanelNeed> band = levels.bands().get(i);
      if (i > 0) {
        double gap = gapBelow(levels.bands().get(i - 1));
        trunk = y + Math.round(gap / 2);
        y += gap;
      }
      if (i > 0 && y + heights.get(i) > room.bottom() + 1) {
        break;
      }
      panels.addAll(band(levels, band, new Box(room.x(), y, room.width(), heights.get(i)), lanes));
      y += heights.get(i);
    }
    return new LevelPass(panels, trunk);
  }

  /** Where room is short, departments are folded first, then titles over the whole width. */
  private static Levels folded(Levels levels, double height) {
    if (levels.narrow() && !BandHeights.easy(levels, height)) {
      return levels.withoutBanners();
    }
    if (BandHeights.fit(levels, height) || levels.bands().stream().noneMatch(BandHeights::leads)) {
      return levels;
    }
    Levels less = levels.withoutAnnexes();
    return BandHeights.fit(less, height) ? less : less.withoutBanners();
  }

  /** The free lane under a band. */
  static double gapBelow(List<PanelNeed> band) {
    return band.stream().allMatch(need -> need.need() instanceof Need.Banner) ? BANNER_GAP : GUTTER;
  }

  private static List<PanelPlan> band(Levels levels, List<PanelNeed> band, Box box, Lanes lanes) {
    List<Double> widths = widths(levels, band, box);
    List<PanelPlan> plans = new ArrayList<>();
    double mostPitch = mostPitch(levels, band, widths, box.height());
    double x = box.x();
    for (int i = 0; i < band.size(); i++) {
      PanelNeed need = band.get(i);
      double left = i == 0 ? lanes.left() : x - Lanes.OFF - 2;
      double right =
          i == band.size() - 1 ? lanes.right() : x + widths.get(i) + BandWidths.GAP - Lanes.OFF - 2;
      Box cell = new Box(x, box.y(), widths.get(i), box.height());
      double annexes = 0;
      for (PanelNeed annex : levels.annexes().getOrDefault(need.id(), List.of())) {
        double height = annexHeight((Need.Rows) annex.need(), cell.width());
        annexes += height + ANNEX_GAP;
        Box own = new Box(x, cell.bottom() - annexes + ANNEX_GAP, cell.width(), height);
        plans.add(plan(annex, own, annex(annex, own), left, right));
      }
      Box own = new Box(x, cell.y(), cell.width(), cell.height() - annexes);
      plans.add(plan(need, own, content(need.need(), own, mostPitch), left, right));
      x += widths.get(i) + BandWidths.GAP;
    }
    return plans;
  }

  /** The widths of the panels of a band; between panels of chips names have a say. */
  private static List<Double> widths(Levels levels, List<PanelNeed> band, Box box) {
    List<Double> usual = BandWidths.of(band, box.width());
    if (!band.stream().allMatch(need -> need.need() instanceof Need.Chips)) {
      return usual;
    }
    List<ChipWidths.Wish> wishes = new ArrayList<>();
    for (int i = 0; i < band.size(); i++) {
      PanelNeed need = band.get(i);
      double annexes = annexes(levels, need, usual.get(i));
      double below = annexes > 0 ? BandHeights.ANNEX : 0;
      Need.Chips chips = (Need.Chips) need.need();
      wishes.add(new ChipWidths.Wish(chips, usual.get(i), box.height() - annexes, below));
    }
    return ChipWidths.of(wishes);
  }

  private static double annexes(Levels levels, PanelNeed panel, double width) {
    return levels.annexes().getOrDefault(panel.id(), List.of()).stream()
        .mapToDouble(annex -> annexHeight((Need.Rows) annex.need(), width) + ANNEX_GAP)
        .sum();
  }

  /** How far apart chips beside the leading panel of the band may stand; infinite without one. */
  private static double mostPitch(
      Levels levels, List<PanelNeed> band, List<Double> widths, double height) {
    for (int i = 0; i < band.size(); i++) {
      PanelNeed need = band.get(i);
      if (need.need() instanceof Need.Chips chips && chips.leading()) {
        double width = widths.get(i);
        double annexes = annexes(levels, need, width);
        return ChipSetter.pitchBeside(chips, new Box(0, 0, width, height - annexes));
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private static PanelPlan plan(
      PanelNeed need, Box box, Content content, double left, double right) {
    return new PanelPlan(need.id(), need.side(), need.under(), box, false, content, left, right);
  }

  private static double annexHeight(Need.Rows rows, double width) {
    return 25 * RowSetter.lines(rows, width) + 2;
  }

  private static Content annex(PanelNeed need, Box box) {
    return new Content.Rows(RowSetter.set((Need.Rows) need.need(), box, box.y() + 3, 25));
  }

  private static Content content(Need need, Box box, double mostPitch) {
    return switch (need) {
      case Need.Banner() -> new Content.Bare();
      case Need.Field field -> new Content.Squares(SquareFit.fit(field, box));
      case Need.Chips chips -> ChipSetter.set(chips, box, mostPitch);
      case Need.Rows rows -> new Content.Rows(rows(rows, box));
    };
  }

  private static List<Content.RowPlan> rows(Need.Rows rows, Box box) {
    double head = Spacing.ROOMY.title() + (rows.noted() ? Spacing.NOTE : 0);
    double pitch = (box.height() - head - 6) / Math.max(1, RowSetter.lines(rows, box.width()));
    return RowSetter.set(
        rows,
        box,
        box.y() + head,
        Math.clamp(pitch, Spacing.SMALLEST_PITCH, Spacing.LARGEST_PITCH - 2));
  }
}
