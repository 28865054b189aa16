package apparat.layout.alliances.majorization;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.layout.alliances.day.Extent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Nobody stands with a foot or the name outside the frame. */
class RoomTest {
  private static final Room ROOM = new Room(10, 6);
  private static final Extent EXTENT = new Extent(2, 1, 3);

  @Property
  void disc_and_name_stay_inside(
      @ForAll @DoubleRange(min = -100, max = 100) double x,
      @ForAll @DoubleRange(min = -100, max = 100) double y) {
    assertThat(ROOM.x(x, EXTENT)).isBetween(-8.0, 8.0);
    assertThat(ROOM.y(y, EXTENT)).isBetween(-5.0, 3.0);
  }

  @Property
  void who_is_inside_is_not_moved(
      @ForAll @DoubleRange(min = -8, max = 8) double x,
      @ForAll @DoubleRange(min = -5, max = 3) double y) {
    assertThat(ROOM.x(x, EXTENT)).isEqualTo(x);
    assertThat(ROOM.y(y, EXTENT)).isEqualTo(y);
  }

  @Test
  void what_is_larger_than_the_frame_stands_in_its_middle() {
    Extent large = new Extent(20, 10, 12);
    assertThat(ROOM.x(7, large)).isZero();
    assertThat(ROOM.y(7, large)).isEqualTo(-1);
  }
}
