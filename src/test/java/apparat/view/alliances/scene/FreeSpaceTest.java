package apparat.view.alliances.scene;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.rope.Bow;
import apparat.layout.rope.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words find room where nothing stands, and better where no line runs. */
class FreeSpaceTest {

  private static final Box FRAME = new Box(0, 0, 200, 100);
  private static final Box LEFT = new Box(10, 40, 40, 12);
  private static final Box RIGHT = new Box(140, 40, 40, 12);

  private static Course line(double x1, double y1, double x2, double y2) {
    return new Course(Bow.straight(new Point(x1, y1), new Point(x2, y2)));
  }

  private static FreeSpace crossed(Course... thin) {
    return new FreeSpace(FRAME, List.of(), List.of(thin), List.of());
  }

  @Test
  void the_first_free_place_is_taken_and_then_no_longer_free() {
    FreeSpace space = new FreeSpace(FRAME, List.of());
    assertThat(space.takeFirst(List.of(LEFT, RIGHT), 0)).contains(LEFT);
    assertThat(space.takeFirst(List.of(LEFT, RIGHT), 0)).contains(RIGHT);
    assertThat(space.takeFirst(List.of(LEFT, RIGHT), 0)).isEmpty();
  }

  @Test
  void what_stands_there_already_is_not_written_over() {
    FreeSpace space = new FreeSpace(FRAME, List.of(new Box(45, 45, 20, 20)));
    assertThat(space.free(LEFT)).isFalse();
    assertThat(space.free(RIGHT)).isTrue();
  }

  @Test
  void outside_the_frame_there_is_no_room() {
    FreeSpace space = new FreeSpace(FRAME, List.of());
    assertThat(space.free(new Box(170, 40, 40, 12))).isFalse();
    assertThat(space.free(new Box(10, -1, 40, 12))).isFalse();
  }

  @Test
  void a_place_off_lines_is_asked_for_first() {
    FreeSpace space = crossed(line(0, 46, 100, 46));
    assertThat(space.thin(LEFT)).isEqualTo(1);
    assertThat(space.takeFirst(List.of(LEFT, RIGHT), 0)).contains(RIGHT);
    assertThat(space.takeFirst(List.of(LEFT, RIGHT), 0)).isEmpty();
    assertThat(space.takeFirst(List.of(LEFT, RIGHT), 1)).contains(LEFT);
  }

  @Test
  void so_many_lines_and_no_more() {
    FreeSpace space = crossed(line(0, 46, 100, 46), line(30, 0, 30, 100), line(0, 0, 60, 90));
    assertThat(space.thin(LEFT)).isEqualTo(3);
    assertThat(space.takeFirst(List.of(LEFT), 2)).isEmpty();
    assertThat(space.takeFirst(List.of(LEFT), 3)).contains(LEFT);
  }

  @Test
  void ropes_and_arrows_are_kept_clear_of_whatever_is_asked() {
    FreeSpace space = new FreeSpace(FRAME, List.of(), List.of(), List.of(line(0, 58, 100, 58)));
    assertThat(space.thick(LEFT)).as("it comes near").isEqualTo(1);
    assertThat(space.takeFirst(List.of(LEFT), 9)).isEmpty();
    assertThat(space.thick(RIGHT)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void what_was_taken_never_overlaps(long seed) {
    Random random = new Random(seed);
    FreeSpace space = crossed(line(0, 0, 200, 100), line(0, 100, 200, 0));
    List<Box> taken = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<Box> wanted = new ArrayList<>();
      for (int k = 0; k < 5; k++) {
        wanted.add(new Box(random.nextInt(200), random.nextInt(100), 5 + random.nextInt(40), 8));
      }
      space.takeFirst(wanted, 1).ifPresent(taken::add);
    }
    assertThat(taken).hasSizeGreaterThan(5);
    for (int a = 0; a < taken.size(); a++) {
      assertThat(FRAME.contains(taken.get(a))).isTrue();
      for (int b = a + 1; b < taken.size(); b++) {
        assertThat(taken.get(a).overlaps(taken.get(b))).isFalse();
      }
    }
  }
}
