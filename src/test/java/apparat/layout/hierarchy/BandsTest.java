package apparat.layout.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.need.PanelNeed;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.layout.hierarchy.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The levels of the middle column. */
class BandsTest {
  private static final Need.Field FIELD =
      new Need.Field(List.of(new Need.Zone("none", 40, 20, Need.Stand.MIDDLE)), 0, 0);

  private static PanelNeed[] party() {
    return new PanelNeed[] {
      Needs.panel("congress", Side.MIDDLE, new Need.Banner()),
      Needs.under("congress", "committee", Side.MIDDLE, FIELD),
      Needs.under("congress", "control", Side.MIDDLE, Needs.rows(4, 0)),
      Needs.under("committee", "first", Side.MIDDLE, Needs.leading(9, 8)),
      Needs.under("committee", "second", Side.MIDDLE, Needs.chips(13, 7)),
      Needs.under("committee", "third", Side.MIDDLE, Needs.chips(5, 3)),
      Needs.under("third", "offices", Side.MIDDLE, Needs.rows(2, 70)),
    };
  }

  private static Plan in(double width, double height) {
    return Needs.plan(new Box(0, 0, width, height), party());
  }

  @Test
  void who_stands_under_another_stands_lower() {
    Plan plan = in(860, 684);
    assertThat(Needs.box(plan, "committee").y())
        .isGreaterThan(Needs.box(plan, "congress").bottom());
    assertThat(Needs.box(plan, "first").y()).isGreaterThan(Needs.box(plan, "committee").bottom());
    assertThat(Needs.box(plan, "offices").y()).isGreaterThan(Needs.box(plan, "third").bottom());
  }

  @Test
  void panels_of_one_level_stand_beside_each_other_and_end_together() {
    Plan plan = in(860, 684);
    assertThat(Needs.box(plan, "control").y()).isEqualTo(Needs.box(plan, "committee").y());
    assertThat(Needs.box(plan, "first").bottom()).isEqualTo(684, within(1e-9));
    assertThat(Needs.box(plan, "second").bottom()).isEqualTo(684, within(1e-9));
    assertThat(Needs.box(plan, "offices").bottom()).isEqualTo(684, within(1e-9));
  }

  @Test
  void the_trunk_runs_in_the_lane_above_the_last_level() {
    Plan plan = in(860, 684);
    assertThat(plan.trunk())
        .isBetween(Needs.box(plan, "committee").bottom(), Needs.box(plan, "first").y());
  }

  @Test
  void panels_that_would_be_too_narrow_go_to_a_level_of_their_own() {
    Plan plan = in(560, 1400);
    assertThat(Needs.box(plan, "third").y()).isGreaterThan(Needs.box(plan, "first").bottom());
  }

  /** Beside a map there is no height for one more level, and who runs it must be seen. */
  @ParameterizedTest
  @CsvSource({"652, 482", "652, 370", "690, 540", "780, 600"})
  void where_the_width_is_short_lesser_bodies_stand_in_one_column_each_side_by_side(
      double width, double height) {
    Plan plan = in(width, height);
    assertThat(Needs.box(plan, "third").y()).isEqualTo(Needs.box(plan, "first").y());
    assertThat(Needs.box(plan, "second").y()).isEqualTo(Needs.box(plan, "first").y());
    Content.Chips third = (Content.Chips) plan.panel("third").orElseThrow().content();
    assertThat(third.full()).hasSize(5).extracting(Box::x).containsOnly(third.full().get(0).x());
    assertThat(third.full()).allMatch(chip -> chip.width() > 110);
    assertThat(plan.panel("offices")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "684, true, true",
    "470, true, true",
    "420, false, true",
    "400, false, true",
    "350, false, false",
    "320, false, false",
  })
  void departments_fold_first_then_titles_never_the_leading_body(
      double height, boolean departments, boolean banner) {
    Plan plan = in(912, height);
    assertThat(plan.panel("offices").isPresent()).isEqualTo(departments);
    assertThat(plan.panel("congress").isPresent()).isEqualTo(banner);
    assertThat(plan.panel("first")).isPresent();
    assertThat(plan.panel("committee")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {330, 400, 500, 600, 684, 800, 1000, 1400})
  void panels_never_overlap_nor_leave_the_picture(int height) {
    Plan plan = in(912, height);
    Box picture = new Box(0, 0, 912, height).grown(1);
    for (PanelPlan one : plan.panels()) {
      assertThat(picture.contains(one.box())).as(one.id()).isTrue();
      for (PanelPlan other : plan.panels()) {
        assertThat(one == other || !one.box().overlaps(other.box()))
            .as(one.id() + " " + other.id())
            .isTrue();
      }
    }
  }

  @Test
  void a_higher_page_gives_room_to_the_field_and_the_chips() {
    Plan low = in(860, 684);
    Plan high = in(860, 984);
    assertThat(Needs.box(high, "committee").height())
        .isGreaterThan(Needs.box(low, "committee").height())
        .isLessThanOrEqualTo(250);
    assertThat(Needs.box(high, "first").height()).isGreaterThan(Needs.box(low, "first").height());
  }

  @Test
  void a_circle_of_panels_is_set_all_the_same() {
    Plan plan =
        Needs.plan(
            Needs.WIDE,
            Needs.under("b", "a", Side.MIDDLE, Needs.chips(3, 0)),
            Needs.under("a", "b", Side.MIDDLE, Needs.chips(3, 0)));
    assertThat(plan.panels()).hasSize(2);
  }

  @Test
  void a_banner_is_as_wide_as_the_column() {
    assertThat(Needs.box(in(860, 684), "congress").width()).isEqualTo(860);
    assertThat(Needs.box(in(860, 684), "congress").height()).isEqualTo(28);
  }

  @Test
  void lanes_between_panels_belong_to_both_neighbours() {
    Plan plan = in(860, 684);
    PanelPlan first = plan.panel("first").orElseThrow();
    PanelPlan second = plan.panel("second").orElseThrow();
    assertThat(first.rightGutter()).isBetween(first.box().right(), second.box().x());
    assertThat(second.leftGutter()).isBetween(first.box().right(), second.box().x());
  }
}
