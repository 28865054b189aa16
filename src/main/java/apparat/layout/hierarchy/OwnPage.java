package apparat.layout.hierarchy;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.need.PanelNeed;
import apparat.layout.hierarchy.need.StripNeed;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.layout.hierarchy.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A few panels with a page of their own: laid out on a smaller page, which is then enlarged, as far
 * as everybody still finds room. One panel of chips alone fills the page in as many columns as give
 * the largest names.
 *
 * @param plan of the smaller page
 * @param scale by how much the plan is to be enlarged
 * @param names how large the smallest names are; 0 where somebody has no room
 */
public record OwnPage(Plan plan, double scale, double names) {

  private OwnPage(Plan plan, double scale) {
    this(plan, scale, 0);
  }

  private OwnPage named(double smallest) {
    return new OwnPage(plan, scale, smallest);
  }

  /** In twentieths. A name is then not larger than a title. */
  private static final int LARGEST = 34;

  /** Names a little smaller are the price of fewer columns: chips hold more words then. */
  private static final double MUCH_LARGER = 1.15;

  /** For names hardly larger, several panels are not pressed together. */
  private static final double NOTICEABLY_LARGER = 1.03;

  /** A try and what comes of it. */
  private record Trial(OwnPage page, int columns) {

    double names() {
      return page.names();
    }
  }

  /** The panels on a page with that room for the picture, over a line for each folded wing. */
  public static OwnPage of(Box picture, List<PanelNeed> needs, List<StripNeed> strips) {
    List<Trial> trials =
        IntStream.rangeClosed(20, LARGEST)
            .mapToObj(twentieths -> twentieths / 20.0)
            .flatMap(scale -> trials(picture, needs, strips, scale))
            .toList();
    double best = trials.stream().mapToDouble(Trial::names).max().orElse(0);
    if (best == 0) {
      return new OwnPage(crowded(picture, needs, strips), 1);
    }
    List<Trial> good =
        trials.stream().filter(trial -> trial.names() * MUCH_LARGER >= best).toList();
    double noticeably = needs.size() > 1 ? NOTICEABLY_LARGER : 1;
    int fewest = good.stream().mapToInt(Trial::columns).min().orElseThrow();
    return good.stream()
        .filter(trial -> trial.columns() == fewest)
        .reduce((one, other) -> other.names() > noticeably * one.names() ? other : one)
        .orElseThrow()
        .page();
  }

  private static Stream<Trial> trials(
      Box picture, List<PanelNeed> needs, List<StripNeed> strips, double scale) {
    Box room = smaller(picture, scale);
    if (needs.size() == 1 && needs.getFirst().need() instanceof Need.Chips chips) {
      return ChipColumns.choices(chips, room.width()).stream()
          .map(
              columns ->
                  trial(
                      new OwnPage(alone(room, needs.getFirst(), strips, chips, columns), scale),
                      needs,
                      columns.count()));
    }
    return Stream.of(trial(new OwnPage(HierarchyLayout.of(room, needs, strips), scale), needs, 1));
  }

  private static Box smaller(Box picture, double scale) {
    return new Box(
        picture.x() / scale,
        picture.y() / scale,
        picture.width() / scale,
        picture.height() / scale);
  }

  private static Trial trial(OwnPage page, List<PanelNeed> needs, int columns) {
    boolean all = needs.stream().allMatch(need -> page.shows(need, needs.size() > 1));
    double smallest =
        needs.stream()
            .flatMapToDouble(need -> page.sizes(need, needs.size() > 1))
            .min()
            .orElse(ChipColumns.names(ChipColumns.HIGHEST));
    return new Trial(page.named(all ? page.scale() * smallest : 0), columns);
  }

  /** How large the names in the chips of a panel are. */
  private DoubleStream sizes(PanelNeed need, boolean others) {
    return plan.panel(need.id()).stream()
        .map(PanelPlan::content)
        .flatMap(OwnPage::chips)
        .mapToDouble(
            chip -> {
              double high = ChipColumns.names(chip.height());
              return others && need.need() instanceof Need.Chips chips
                  ? Math.min(high, NameRoom.EASY.letters(chips, chip.width()))
                  : high;
            });
  }

  /** Whether the panel has a place, and everybody in it, in chips wide enough. */
  private boolean shows(PanelNeed need, boolean others) {
    Optional<PanelPlan> panel = plan.panel(need.id());
    return panel.isPresent()
        && (!(need.need() instanceof Need.Chips wanted)
            || panel.get().content() instanceof Content.Chips set
                && set.full().size() == wanted.full()
                && set.candidates().size() == wanted.candidates()
                && chips(set).allMatch(chip -> isWide(chip, wanted, others)));
  }

  /** Beside others, names may be a little smaller than a chip is high. */
  private static boolean isWide(Box chip, Need.Chips need, boolean others) {
    return others && need.names().full() > 0
        ? NameRoom.EASY.letters(need, chip.width()) >= NameRoom.EASY.letters()
        : chip.width() >= ChipColumns.leastWidth(chip.height());
  }

  private static Stream<Box> chips(Content content) {
    return content instanceof Content.Chips chips
        ? Stream.concat(chips.full().stream(), chips.candidates().stream())
        : Stream.of();
  }

  /** Where not everybody has room: what a small page shows of the same. */
  private static Plan crowded(Box picture, List<PanelNeed> needs, List<StripNeed> strips) {
    if (needs.size() == 1 && needs.getFirst().need() instanceof Need.Chips chips) {
      List<ChipColumns> choices = ChipColumns.choices(chips, picture.width());
      return choices.stream()
          .map(columns -> alone(picture, needs.getFirst(), strips, chips, columns))
          .reduce((one, other) -> shown(other) > shown(one) ? other : one)
          .orElseThrow();
    }
    return HierarchyLayout.of(picture, needs, strips);
  }

  private static long shown(Plan plan) {
    return chips(plan.panels().getFirst().content()).count();
  }

  private static Plan alone(
      Box page, PanelNeed need, List<StripNeed> strips, Need.Chips chips, ChipColumns columns) {
    StripPass feet = StripPass.place(Map.of(need.side(), page), strips);
    Box room = feet.room(need.side());
    PanelPlan panel =
        new PanelPlan(
            need.id(),
            need.side(),
            need.under(),
            room,
            false,
            columns.set(chips, room),
            room.x() - Lanes.OFF,
            room.right() + Lanes.OFF);
    return new Plan(page, List.of(panel), feet.strips(), page.y());
  }
}
