package apparat.layout.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.Plan;
import apparat.layout.hierarchy.plan.SquareField;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The squares of a large body, in zones like benches. */
class SquareFieldTest {

  private static Need.Field need(int left, int middle, int right, boolean guest) {
    List<Need.Zone> zones = new ArrayList<>();
    zones.add(new Need.Zone("left", left, left / 2, Need.Stand.LEFT));
    zones.add(new Need.Zone("none", middle, middle / 2, Need.Stand.MIDDLE));
    zones.add(new Need.Zone("right", right, right / 2, Need.Stand.RIGHT));
    if (guest) {
      zones.add(new Need.Zone("guest", 1, 0, Need.Stand.GUEST));
    }
    return new Need.Field(zones, guest ? middle : 0, 0);
  }

  private static Plan plan(Need.Field need, double width, double height) {
    return Needs.plan(
        new Box(0, 0, width, height),
        Needs.panel("congress", Side.MIDDLE, new Need.Banner()),
        Needs.under("congress", "field", Side.MIDDLE, need));
  }

  private static SquareField field(Plan plan) {
    return ((Content.Squares) plan.panel("field").orElseThrow().content()).field();
  }

  private static List<Box> squares(Need.Field need, SquareField field) {
    List<Box> squares = new ArrayList<>();
    for (Need.Zone zone : need.zones()) {
      for (int i = 0; i < zone.full(); i++) {
        squares.add(field.full(field.zone(zone.id()), i));
      }
      for (int i = 0; i < zone.candidates(); i++) {
        squares.add(field.candidate(field.zone(zone.id()), i));
      }
    }
    return squares;
  }

  @Test
  void squares_fill_column_by_column() {
    Need.Field need = need(9, 30, 6, false);
    SquareField field = field(plan(need, 860, 684));
    SquareField.ZonePlan zone = field.zone("left");
    assertThat(field.full(zone, 1).x()).isEqualTo(field.full(zone, 0).x());
    assertThat(field.full(zone, 1).y()).isGreaterThan(field.full(zone, 0).y());
    assertThat(field.full(zone, field.fullRows()).y()).isEqualTo(field.full(zone, 0).y());
    assertThat(field.full(zone, field.fullRows()).x())
        .isEqualTo(field.full(zone, 0).x() + field.pitch(), within(1e-9));
  }

  @Test
  void the_left_benches_are_packed_left_the_right_ones_right() {
    Plan plan = plan(need(9, 30, 6, false), 860, 684);
    SquareField field = field(plan);
    Box panel = Needs.box(plan, "field");
    SquareField.ZonePlan right = field.zone("right");
    assertThat(field.zone("left").x()).isEqualTo(panel.x() + 15, within(1e-9));
    assertThat(right.x() + right.columns() * field.pitch())
        .isEqualTo(panel.right() - 15, within(field.pitch() * 0.2));
  }

  @Test
  void a_guest_stands_at_the_right_end_of_the_middle() {
    SquareField field = field(plan(need(9, 30, 6, true), 860, 684));
    double guest = field.zone("guest").x();
    assertThat(guest).isGreaterThan(field.zone("none").x()).isLessThan(field.zone("right").x());
  }

  @Test
  void candidates_stand_below_all_members() {
    SquareField field = field(plan(need(9, 30, 6, false), 860, 684));
    double last = field.full(field.zone("left"), field.fullRows() - 1).bottom();
    assertThat(field.candidateTop()).isGreaterThan(last);
  }

  @Test
  void squares_are_smaller_where_they_are_more() {
    double few = field(plan(need(9, 30, 6, false), 860, 684)).pitch();
    double many = field(plan(need(90, 300, 60, false), 860, 684)).pitch();
    assertThat(many).isLessThan(few);
    assertThat(few).isLessThanOrEqualTo(20);
  }

  @Test
  void squares_leave_air_between_them() {
    SquareField field = field(plan(need(9, 30, 6, false), 860, 684));
    assertThat(field.size()).isEqualTo(field.pitch() * 0.83, within(1e-9));
  }

  @Test
  void an_unknown_zone_is_an_error_of_the_caller() {
    SquareField field = field(plan(need(9, 30, 6, false), 860, 684));
    assertThatThrownBy(() -> field.zone("nobody")).isInstanceOf(NoSuchElementException.class);
  }

  @Property(tries = 150)
  void every_square_stands_apart_inside_its_panel(
      @ForAll @IntRange(min = 0, max = 60) int left,
      @ForAll @IntRange(min = 0, max = 120) int middle,
      @ForAll @IntRange(min = 0, max = 60) int right,
      @ForAll @IntRange(min = 500, max = 1500) int width,
      @ForAll @IntRange(min = 200, max = 900) int height) {
    Need.Field need = need(left, middle, right, false);
    Plan plan = plan(need, width, height);
    List<Box> squares = squares(need, field(plan));
    Box panel = Needs.box(plan, "field").grown(0.01);
    assertThat(squares).allMatch(panel::contains);
    for (int i = 1; i < squares.size(); i++) {
      assertThat(squares.get(i).overlaps(squares.get(i - 1))).isFalse();
    }
    assertThat(squares.stream().distinct()).hasSameSizeAs(squares);
  }
}
