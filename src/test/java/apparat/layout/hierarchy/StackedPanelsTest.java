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
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Panels of rows in a side column. */
class StackedPanelsTest {

  private static Plan stack(double height, int... rows) {
    List<PanelNeed> needs = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      needs.add(Needs.panel("panel" + i, Side.RIGHT, Needs.rows(rows[i], 88)));
    }
    return Needs.plan(new Box(0, 0, 362, height), needs.toArray(PanelNeed[]::new));
  }

  @Test
  void rows_of_all_panels_have_one_pitch() {
    Plan plan = stack(700, 4, 9);
    List<Content.RowPlan> first = Needs.rows(plan, "panel0");
    List<Content.RowPlan> second = Needs.rows(plan, "panel1");
    assertThat(first.get(1).box().y() - first.get(0).box().y())
        .isEqualTo(second.get(5).box().y() - second.get(4).box().y(), within(1e-9));
  }

  @Test
  void the_pitch_grows_with_the_room_up_to_a_bound() {
    assertThat(pitch(stack(260, 10))).isLessThan(pitch(stack(320, 10)));
    assertThat(pitch(stack(5000, 10))).isEqualTo(36, within(1e-9));
  }

  private static double pitch(Plan plan) {
    List<Content.RowPlan> rows = Needs.rows(plan, "panel0");
    return rows.get(1).box().y() - rows.get(0).box().y();
  }

  @Test
  void a_row_has_its_label_left_and_its_places_beside_each_other() {
    Content.RowPlan row = Needs.rows(stack(400, 4), "panel0").getFirst();
    assertThat(row.label().width()).isEqualTo(88);
    assertThat(row.slots()).hasSize(2);
    assertThat(row.slots().get(0).x()).isEqualTo(row.label().right());
    assertThat(row.slots().get(1).x()).isGreaterThan(row.slots().get(0).right());
    assertThat(row.slots().get(1).y()).isEqualTo(row.slots().get(0).y());
  }

  @Test
  void more_places_than_fit_beside_each_other_take_a_second_line() {
    Need.Rows need = new Need.Rows(List.of(new Need.Row("row", 5, false)), 88, false);
    Plan plan = Needs.plan(new Box(0, 0, 362, 400), Needs.panel("body", Side.RIGHT, need));
    List<Box> slots = Needs.rows(plan, "body").getFirst().slots();
    assertThat(slots.stream().map(Box::y).distinct()).hasSize(3);
  }

  @Test
  void a_row_that_may_be_too_full_keeps_room_for_a_number() {
    Need.Rows need =
        new Need.Rows(
            List.of(new Need.Row("row", 2, true), new Need.Row("other", 2, false)), 88, false);
    Plan plan = Needs.plan(new Box(0, 0, 362, 400), Needs.panel("body", Side.RIGHT, need));
    List<Content.RowPlan> rows = Needs.rows(plan, "body");
    assertThat(rows.get(0).slots().get(1).width())
        .isEqualTo(rows.get(1).slots().get(1).width() - 24, within(1e-9));
  }

  @Test
  void the_last_rows_that_hang_under_those_above_go_on_on_the_same_ground() {
    Plan plan =
        Needs.plan(
            new Box(0, 0, 362, 600),
            Needs.panel("above", Side.RIGHT, Needs.rows(4, 88)),
            Needs.under("above", "below", Side.RIGHT, Needs.rows(4, 88)));
    PanelPlan below = plan.panel("below").orElseThrow();
    assertThat(below.joined()).isTrue();
    assertThat(below.box().y()).isEqualTo(Needs.box(plan, "above").bottom(), within(1e-9));
    assertThat(below.box().bottom()).isEqualTo(600, within(1e-9));
  }

  @Test
  void a_line_of_words_under_the_title_pushes_the_rows_down() {
    Need.Rows plain = Needs.rows(3, 88);
    Need.Rows noted = new Need.Rows(plain.rows(), 88, true);
    Box room = new Box(0, 0, 362, 1000);
    double without =
        Needs.rows(Needs.plan(room, Needs.panel("p", Side.RIGHT, plain)), "p").getFirst().box().y();
    double with =
        Needs.rows(Needs.plan(room, Needs.panel("p", Side.RIGHT, noted)), "p").getFirst().box().y();
    assertThat(with - without).isEqualTo(11, within(1e-9));
  }

  @Property(tries = 150)
  void panels_never_overlap_nor_leave_the_column_and_the_first_is_always_there(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 12) Integer> rows,
      @ForAll @IntRange(min = 300, max = 1200) int height) {
    Plan plan = stack(height, rows.stream().mapToInt(Integer::intValue).toArray());
    assertThat(plan.panel("panel0")).isPresent();
    for (int i = 1; i < plan.panels().size(); i++) {
      Box before = plan.panels().get(i - 1).box();
      Box box = plan.panels().get(i).box();
      assertThat(box.y()).isGreaterThanOrEqualTo(before.bottom());
      assertThat(box.bottom()).isLessThanOrEqualTo(height + 1.0);
      assertThat(Needs.places(plan.panels().get(i))).allMatch(box.grown(0.01)::contains);
    }
  }
}
