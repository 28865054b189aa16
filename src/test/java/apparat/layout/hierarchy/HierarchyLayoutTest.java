package apparat.layout.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.hierarchy.need.PanelNeed;
import apparat.layout.hierarchy.need.Side;
import apparat.layout.hierarchy.need.StripNeed;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.layout.hierarchy.plan.Plan;
import apparat.layout.hierarchy.plan.SquareField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HierarchyLayoutTest {
  private static final Box WIDE = Box.ofEdges(40, 112, 1560, 796);

  private static PanelNeed panel(String id, Side side, String under, Need need) {
    return new PanelNeed(id, side, under.isEmpty() ? Optional.empty() : Optional.of(under), need);
  }

  private static Need.Rows rows(int count, double labels) {
    List<Need.Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(new Need.Row("row" + i, 2, i % 3 == 0));
    }
    return new Need.Rows(rows, labels, false);
  }

  private static Need.Field field(int full, int candidates) {
    return new Need.Field(
        List.of(
            new Need.Zone("left", full / 4, 2, Need.Stand.LEFT),
            new Need.Zone("none", full - full / 4 - full / 5, candidates - 4, Need.Stand.MIDDLE),
            new Need.Zone("right", full / 5, 2, Need.Stand.RIGHT),
            new Need.Zone("guest", 1, 0, Need.Stand.GUEST)),
        full / 3,
        candidates / 3);
  }

  private static List<PanelNeed> party(int full, int candidates) {
    return List.of(
        panel("congress", Side.MIDDLE, "", new Need.Banner()),
        panel("committee", Side.MIDDLE, "congress", field(full, candidates)),
        panel("control", Side.MIDDLE, "congress", rows(4, 0)),
        panel("first", Side.MIDDLE, "committee", new Need.Chips(9, 8, true)),
        panel("second", Side.MIDDLE, "committee", new Need.Chips(13, 7, false)),
        panel("third", Side.MIDDLE, "committee", new Need.Chips(5, 3, false)),
        panel("offices", Side.MIDDLE, "third", rows(2, 70)),
        panel("town", Side.LEFT, "committee", rows(3, 84)),
        panel("soviets", Side.RIGHT, "", new Need.Banner()),
        panel("council", Side.RIGHT, "soviets", rows(4, 88)),
        panel("ministries", Side.RIGHT, "council", rows(11, 88)));
  }

  private static final List<StripNeed> STRIPS =
      List.of(new StripNeed("regions", Side.LEFT), new StripNeed("army", Side.RIGHT));

  private static List<Box> places(PanelPlan panel) {
    return switch (panel.content()) {
      case Content.Bare() -> List.of();
      case Content.Squares _ -> List.of();
      case Content.Chips(List<Box> full, List<Box> candidates, Box _) -> {
        List<Box> all = new ArrayList<>(full);
        all.addAll(candidates);
        yield all;
      }
      case Content.Rows(List<Content.RowPlan> rows) ->
          rows.stream().flatMap(row -> row.slots().stream()).toList();
    };
  }

  @ParameterizedTest
  @ValueSource(doubles = {796, 1027, 1096})
  void panels_and_places_stand_apart_and_inside(double bottom) {
    Box picture = Box.ofEdges(40, 112, 1560, bottom);
    Plan plan = HierarchyLayout.of(picture, party(71, 50), STRIPS);
    assertThat(plan.panels()).hasSize(11);
    for (PanelPlan panel : plan.panels()) {
      assertThat(picture.grown(0.01).contains(panel.box())).as(panel.id()).isTrue();
      for (PanelPlan other : plan.panels()) {
        if (panel != other) {
          assertThat(panel.box().overlaps(other.box())).as(panel.id() + other.id()).isFalse();
        }
      }
      List<Box> places = places(panel);
      for (Box place : places) {
        assertThat(panel.box().contains(place)).as(panel.id()).isTrue();
        assertThat(places.stream().filter(place::overlaps).count()).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"25,15", "53,34", "71,50"})
  void every_committee_of_the_period_fits_its_field(int full, int candidates) {
    Plan plan = HierarchyLayout.of(WIDE, party(full, candidates), STRIPS);
    PanelPlan panel = plan.panel("committee").orElseThrow();
    SquareField field = ((Content.Squares) panel.content()).field();
    List<Box> squares = new ArrayList<>();
    for (Need.Zone zone : field(full, candidates).zones()) {
      SquareField.ZonePlan place = field.zone(zone.id());
      if (zone.stand() != Need.Stand.GUEST) {
        for (int i = 0; i < zone.full(); i++) {
          squares.add(field.full(place, i));
        }
        for (int i = 0; i < zone.candidates(); i++) {
          squares.add(field.candidate(place, i));
        }
      }
    }
    assertThat(squares).hasSize(full + candidates);
    assertThat(squares).allMatch(panel.box()::contains);
    for (Box square : squares) {
      assertThat(squares.stream().filter(square::overlaps).count()).isEqualTo(1);
    }
  }

  @Test
  void the_places_of_the_look_are_kept_on_the_reference_page() {
    Plan plan = HierarchyLayout.of(WIDE, party(71, 50), STRIPS);
    assertThat(plan.panel("congress").orElseThrow().box()).isEqualTo(new Box(314, 112, 860, 28));
    assertThat(plan.panel("town").orElseThrow().box().width()).isEqualTo(250);
    assertThat(plan.panel("soviets").orElseThrow().box().x()).isEqualTo(1198);
    assertThat(plan.panel("first").orElseThrow().box().y()).isEqualTo(349);
    assertThat(plan.panel("ministries").orElseThrow().joined()).isTrue();
    assertThat(plan.strips()).extracting(strip -> strip.box().bottom()).containsOnly(796.0);
  }

  @Test
  void a_higher_page_gives_its_room_to_the_chips() {
    List<Box> low =
        places(HierarchyLayout.of(WIDE, party(71, 50), STRIPS).panel("first").orElseThrow());
    Box high = Box.ofEdges(40, 112, 1560, 1096);
    List<Box> tall =
        places(HierarchyLayout.of(high, party(71, 50), STRIPS).panel("first").orElseThrow());
    assertThat(tall.get(1).y() - tall.get(0).y())
        .isGreaterThan(low.get(1).y() - low.get(0).y() + 6);
  }

  @Test
  void what_finds_no_room_is_left_out_rather_than_drawn_over_the_edge() {
    List<PanelNeed> many = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      many.add(panel("office" + i, Side.RIGHT, "", rows(2, 88)));
    }
    Plan plan = HierarchyLayout.of(WIDE, many, List.of());
    assertThat(plan.panels()).isNotEmpty().hasSizeLessThan(30);
    assertThat(plan.panels()).allMatch(panel -> panel.box().bottom() <= WIDE.bottom() + 1);
  }

  @Test
  void one_column_alone_has_the_whole_width_and_nothing_is_no_plan() {
    Plan one =
        HierarchyLayout.of(WIDE, List.of(panel("all", Side.LEFT, "", rows(2, 84))), List.of());
    assertThat(one.panels().getFirst().box().width()).isEqualTo(1520);
    assertThat(HierarchyLayout.of(WIDE, List.of(), List.of()).panels()).isEmpty();
  }

  @Test
  void items_at_a_foot_flow_into_lines_and_say_when_they_no_longer_fit() {
    FootFlow flow = new FootFlow(new Box(0, 0, 100, 36), 18, 0);
    assertThat(flow.fits(60, 0)).isTrue();
    assertThat(flow.take(60).y()).isZero();
    assertThat(flow.fits(60, 0)).isTrue();
    assertThat(flow.take(60).y()).isEqualTo(18);
    assertThat(flow.fits(60, 0)).isFalse();
  }

  @Test
  void items_of_a_foot_keep_off_the_words_in_its_corner_only() {
    FootFlow flow = new FootFlow(new Box(0, 0, 100, 36), 18, 50);

    assertThat(flow.fits(90, 0)).as("above the corner").isTrue();
    flow.take(90);
    assertThat(flow.fits(60, 0)).as("beside the corner").isFalse();
    assertThat(flow.fits(45, 0)).isTrue();
  }
}
