package apparat.layout.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Box;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HardLittleCasesTest {
  private static final Box FRAME = new Box(40, 112, 1520, 688);

  private static Actor actor(String id) {
    return new Actor(id, "", List.of(), 15, 60, 18);
  }

  private static List<Map<String, Spot>> laidOut(Slice... slices) {
    return PeriodLayout.of(List.of(slices), FRAME, Dial.ANCHORED, Progress.UNWATCHED);
  }

  private static List<Actor> people(int count) {
    return IntStream.range(0, count).mapToObj(i -> actor("p" + (100 + i))).toList();
  }

  @Test
  void no_day_and_nobody_are_no_places() {
    assertThat(laidOut()).isEmpty();
    assertThat(laidOut(new Slice(List.of(), List.of(), 1))).containsExactly(Map.of());
  }

  @Test
  void one_person_stands_in_the_frame() {
    Map<String, Spot> spots = laidOut(new Slice(people(1), List.of(), 1)).getFirst();
    assertThat(spots).hasSize(1);
    assertThat(FRAME.contains(spots.get("p100").name())).isTrue();
  }

  @Test
  void two_without_a_tie_and_three_rivals_are_apart() {
    assertApart(laidOut(new Slice(people(2), List.of(), 1)).getFirst());
    List<Bond> rivals =
        List.of(
            new Bond("p100", "p101", false, 3),
            new Bond("p100", "p102", false, 3),
            new Bond("p101", "p102", false, 3));
    assertApart(laidOut(new Slice(people(3), rivals, 1)).getFirst());
  }

  @Test
  void forty_strangers_do_not_touch() {
    assertApart(laidOut(new Slice(people(40), List.of(), 1)).getFirst());
  }

  private static void assertApart(Map<String, Spot> spots) {
    List<Spot> all = List.copyOf(spots.values());
    for (int i = 0; i < all.size(); i++) {
      assertThat(FRAME.contains(all.get(i).name())).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(all.get(i).name().overlaps(all.get(j).name())).isFalse();
      }
    }
  }
}
