package apparat.layout.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.Plan;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Where the chips of one body stand. */
class ChipPlacesTest {

  private static Plan one(int full, int candidates, boolean leading, Box picture) {
    var need = leading ? Needs.leading(full, candidates) : Needs.chips(full, candidates);
    return Needs.plan(picture, Needs.panel("body", Side.MIDDLE, need));
  }

  @Test
  void full_seats_stand_one_under_the_other_at_one_pitch() {
    List<Box> full = Needs.chips(one(7, 0, true, Needs.WIDE), "body").full();
    assertThat(full).hasSize(7);
    double pitch = full.get(1).y() - full.get(0).y();
    for (int i = 1; i < full.size(); i++) {
      assertThat(full.get(i).x()).isEqualTo(full.get(0).x());
      assertThat(full.get(i).y() - full.get(i - 1).y()).isEqualTo(pitch, within(1e-9));
    }
  }

  @Test
  void the_candidates_of_the_leading_body_stand_beside_its_members() {
    Content.Chips chips = Needs.chips(one(7, 5, true, Needs.WIDE), "body");
    assertThat(chips.candidates().getFirst().y()).isEqualTo(chips.full().getFirst().y());
    assertThat(chips.candidates().getFirst().x()).isGreaterThan(chips.full().getFirst().right());
  }

  @Test
  void the_candidates_of_a_small_body_stand_below_with_a_gap() {
    Content.Chips chips = Needs.chips(one(4, 3, false, Needs.WIDE), "body");
    Box last = chips.full().getLast();
    Box first = chips.candidates().getFirst();
    double pitch = chips.full().get(1).y() - chips.full().get(0).y();
    assertThat(first.x()).isEqualTo(last.x());
    assertThat(first.y() - last.y()).isEqualTo(pitch * 1.75, within(1e-9));
  }

  @Test
  void a_long_body_without_candidates_is_broken_into_two_columns() {
    Content.Chips chips = Needs.chips(one(13, 0, false, Needs.WIDE), "body");
    assertThat(chips.full().stream().map(Box::x).distinct()).hasSize(2);
    assertThat(chips.full().get(6).x()).isEqualTo(chips.full().get(0).x());
    assertThat(chips.full().get(7).y()).isEqualTo(chips.full().get(0).y());
  }

  @Test
  void the_chips_of_the_leading_body_are_the_largest() {
    Plan plan =
        Needs.plan(
            Needs.WIDE,
            Needs.panel("first", Side.MIDDLE, Needs.leading(9, 8)),
            Needs.panel("second", Side.MIDDLE, Needs.chips(9, 0)));
    double leading = Needs.chips(plan, "first").full().getFirst().height();
    double other = Needs.chips(plan, "second").full().getFirst().height();
    assertThat(leading).isGreaterThanOrEqualTo(31).isGreaterThan(other);
    assertThat(other).isLessThanOrEqualTo(26);
  }

  @Test
  void chips_grow_with_the_page_but_not_without_end() {
    Box high = Box.ofEdges(40, 112, 1560, 3000);
    Content.Chips chips = Needs.chips(one(3, 0, true, high), "body");
    assertThat(chips.full().getFirst().height()).isEqualTo(38);
    assertThat(chips.full().getFirst().width()).isLessThanOrEqualTo(250);
  }

  @Test
  void the_foot_lies_under_the_last_chip_inside_the_panel() {
    Plan plan = one(9, 8, true, Needs.WIDE);
    Content.Chips chips = Needs.chips(plan, "body");
    assertThat(chips.foot().y()).isGreaterThanOrEqualTo(chips.full().getLast().bottom());
    assertThat(Needs.box(plan, "body").contains(chips.foot())).isTrue();
    assertThat(chips.foot().height()).isGreaterThanOrEqualTo(16);
  }

  @Test
  void in_a_low_panel_the_candidates_of_a_lesser_body_are_left_out_first() {
    Box low = Box.ofEdges(0, 0, 912, 200);
    Content.Chips chips = Needs.chips(one(13, 7, false, low), "body");
    assertThat(chips.full()).hasSize(13);
    assertThat(chips.candidates()).isEmpty();
  }

  @Property(tries = 200)
  void a_lesser_body_never_looks_larger_than_the_leading_one(
      @ForAll @IntRange(min = 1, max = 12) int first,
      @ForAll @IntRange(min = 0, max = 9) int firstCandidates,
      @ForAll @IntRange(min = 1, max = 14) int second,
      @ForAll @IntRange(min = 0, max = 9) int secondCandidates,
      @ForAll @IntRange(min = 200, max = 1200) int height) {
    Plan plan =
        Needs.plan(
            Box.ofEdges(0, 0, 1200, height),
            Needs.panel("first", Side.MIDDLE, Needs.leading(first, firstCandidates)),
            Needs.panel("second", Side.MIDDLE, Needs.chips(second, secondCandidates)));
    double leading = Needs.chips(plan, "first").full().getFirst().height();
    double lesser = Needs.chips(plan, "second").full().getFirst().height();
    assertThat(lesser).isLessThanOrEqualTo(leading + 1e-9);
  }

  @Test
  void in_a_low_panel_the_leading_body_keeps_its_candidates() {
    Box low = Box.ofEdges(0, 0, 912, 200);
    Content.Chips chips = Needs.chips(one(9, 7, true, low), "body");
    assertThat(chips.full()).hasSize(9);
    assertThat(chips.candidates()).hasSize(7);
  }

  @Property(tries = 200)
  void places_stand_apart_inside_the_panel_above_the_foot(
      @ForAll @IntRange(min = 0, max = 40) int full,
      @ForAll @IntRange(min = 0, max = 20) int candidates,
      @ForAll boolean leading,
      @ForAll @IntRange(min = 180, max = 1500) int height,
      @ForAll @IntRange(min = 400, max = 1600) int width) {
    Plan plan = one(full, candidates, leading, new Box(0, 0, width, height));
    Content.Chips chips = Needs.chips(plan, "body");
    List<Box> places = Needs.places(plan.panel("body").orElseThrow());
    assertThat(places.size()).isLessThanOrEqualTo(full + candidates);
    assertThat(places).allMatch(Needs.box(plan, "body").grown(0.01)::contains);
    for (Box place : places) {
      assertThat(places.stream().filter(place.grown(-0.01)::overlaps).count()).isEqualTo(1);
      assertThat(place.bottom()).isLessThanOrEqualTo(chips.foot().y());
      assertThat(place.height()).isGreaterThanOrEqualTo(13);
    }
  }
}
