package apparat.layout.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.need.StripNeed;
import apparat.layout.hierarchy.plan.Plan;
import apparat.layout.hierarchy.plan.StripPlan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three columns and the lines of folded wings at their feet. */
class ColumnsTest {

  private static Plan three(Box picture) {
    return Needs.plan(
        picture,
        Needs.panel("left", Side.LEFT, Needs.rows(3, 84)),
        Needs.panel("middle", Side.MIDDLE, Needs.leading(9, 8)),
        Needs.panel("right", Side.RIGHT, Needs.rows(3, 88)));
  }

  @Test
  void on_the_reference_page_they_have_the_widths_of_the_look() {
    Plan plan = three(Needs.WIDE);
    assertThat(Needs.box(plan, "left").x()).isEqualTo(40);
    assertThat(Needs.box(plan, "left").right()).isEqualTo(290, within(1e-9));
    assertThat(Needs.box(plan, "middle").x()).isEqualTo(314, within(1e-9));
    assertThat(Needs.box(plan, "middle").right()).isEqualTo(1174, within(1e-9));
    assertThat(Needs.box(plan, "right").x()).isEqualTo(1198, within(1e-9));
    assertThat(Needs.box(plan, "right").right()).isEqualTo(1560, within(1e-9));
  }

  @Test
  void a_column_without_anything_gives_its_width_to_the_others() {
    Plan plan =
        Needs.plan(
            Needs.WIDE,
            Needs.panel("left", Side.LEFT, Needs.rows(3, 84)),
            Needs.panel("middle", Side.MIDDLE, Needs.leading(9, 8)));
    assertThat(Needs.box(plan, "middle").right()).isEqualTo(1560, within(1e-9));
    assertThat(Needs.box(plan, "left").width()).isGreaterThan(250);
  }

  @ParameterizedTest
  @CsvSource({
    "1520, true, true",
    "1400, true, true",
    "1300, false, true",
    "1040, false, true",
    "1000, false, false",
  })
  void columns_need_a_least_width(double width, boolean all, boolean two) {
    Box picture = new Box(0, 0, width, 600);
    assertThat(HierarchyLayout.fits(picture, EnumSet.allOf(Side.class))).isEqualTo(all);
    assertThat(HierarchyLayout.fits(picture, Set.of(Side.LEFT, Side.MIDDLE))).isEqualTo(two);
    assertThat(HierarchyLayout.fits(picture, Set.of(Side.MIDDLE))).isTrue();
  }

  private static List<StripPlan> strips(Side side, int count) {
    List<StripNeed> needs =
        IntStream.range(0, count).mapToObj(i -> new StripNeed("wing" + i, side)).toList();
    var panel = Needs.panel("body", side, Needs.rows(3, 84));
    return HierarchyLayout.of(Needs.WIDE, List.of(panel), needs).strips();
  }

  @Test
  void strips_stand_one_under_the_other_at_the_foot() {
    List<StripPlan> strips = strips(Side.LEFT, 3);
    assertThat(strips).extracting(strip -> strip.box().bottom()).isSorted();
    assertThat(strips.getLast().box().bottom()).isEqualTo(Needs.WIDE.bottom());
    assertThat(strips.get(1).box().y() - strips.get(0).box().y()).isEqualTo(22);
    assertThat(strips).extracting(strip -> strip.box().width()).containsOnly(1520.0);
  }

  @Test
  void many_strips_stand_beside_each_other_where_the_column_is_wide() {
    List<StripPlan> strips = strips(Side.MIDDLE, 9);
    assertThat(strips.stream().map(strip -> strip.box().y()).distinct().count()).isLessThan(9);
    for (StripPlan one : strips) {
      assertThat(strips.stream().filter(other -> other.box().overlaps(one.box()))).hasSize(1);
      assertThat(one.box().width()).isGreaterThanOrEqualTo(174 - 8);
      assertThat(Needs.WIDE.grown(0.01).contains(one.box())).isTrue();
    }
  }

  @Test
  void panels_stand_above_the_strips_and_the_sheet_has_their_room() {
    List<StripNeed> needs = List.of(new StripNeed("wing", Side.LEFT));
    Plan plan =
        HierarchyLayout.of(
            Needs.WIDE, List.of(Needs.panel("body", Side.LEFT, Needs.rows(30, 84))), needs);
    StripPlan strip = plan.strips().getFirst();
    assertThat(Needs.box(plan, "body").bottom()).isLessThan(strip.box().y());
    assertThat(strip.sheet().bottom()).isLessThan(strip.box().y());
    assertThat(strip.sheet().y()).isEqualTo(Needs.WIDE.y());
  }

  @Test
  void panels_come_in_the_order_in_which_they_were_asked_for() {
    assertThat(three(Needs.WIDE).panels())
        .extracting(panel -> panel.id())
        .containsExactly("left", "middle", "right");
    assertThat(three(Needs.WIDE).panel("none")).isEmpty();
  }

  @Test
  void lanes_run_beside_the_middle_column() {
    Plan plan = three(Needs.WIDE);
    assertThat(plan.panel("middle").orElseThrow().leftGutter()).isEqualTo(306, within(1e-9));
    assertThat(plan.panel("middle").orElseThrow().rightGutter()).isEqualTo(1186, within(1e-9));
  }
}
