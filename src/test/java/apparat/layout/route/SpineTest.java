package apparat.layout.route;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Path.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpineTest {

  @Test
  void the_trunk_reaches_from_the_first_lane_to_the_last() {
    Spine spine = Spine.of(334, List.of(new Port(306, 500, 326), new Port(987, 400, 1010)));
    assertThat(spine.left()).isEqualTo(306);
    assertThat(spine.right()).isEqualTo(987);
    assertThat(spine.path().segments())
        .startsWith(new Segment.Move(306, 334), new Segment.Line(987, 334));
  }

  @Test
  void each_drop_ends_at_its_place() {
    Spine spine = Spine.of(334, List.of(new Port(306, 500, 326), new Port(987, 200, 960)));
    assertThat(spine.path().segments())
        .contains(new Segment.Line(326, 500), new Segment.Line(960, 200));
  }

  @Test
  void lines_run_only_along_lanes_the_trunk_and_the_height_of_a_place() {
    Spine spine = Spine.of(334, List.of(new Port(306, 500, 326)));
    Segment.Move start = (Segment.Move) spine.path().segments().getFirst();
    Segment.Line down = (Segment.Line) spine.path().segments().get(1);
    Segment.Curve corner = (Segment.Curve) spine.path().segments().get(2);
    assertThat(start.x()).isEqualTo(down.x());
    assertThat(corner.y()).isEqualTo(500);
  }

  @Test
  void a_place_above_its_lane_is_reached_straight() {
    Port port = new Port(351, 238, 351);
    assertThat(port.straight()).isTrue();
    assertThat(Spine.of(334, List.of(port)).path().segments())
        .containsExactly(new Segment.Move(351, 334), new Segment.Line(351, 238));
  }

  @Test
  void nothing_to_tie_is_no_line() {
    assertThat(Spine.of(334, List.of()).path().segments()).isEmpty();
  }
}
