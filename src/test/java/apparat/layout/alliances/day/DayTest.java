package apparat.layout.alliances.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Who shares a ground or a bloc with whom on one day. */
class DayTest {

  private static Day day(int[] grounds, int[][] blocs) {
    Extent[] extents = new Extent[grounds.length];
    Arrays.fill(extents, Extent.NONE);
    int[] people = new int[grounds.length];
    Arrays.setAll(people, i -> i);
    return new Day(1, people, grounds, blocs, extents, List.of());
  }

  @Test
  void people_without_a_camp_share_no_ground() {
    Day day = day(new int[] {-1, -1, 2, 2, 3}, new int[5][0]);
    assertThat(day.sameGround(0, 1)).isFalse();
    assertThat(day.sameGround(2, 3)).isTrue();
    assertThat(day.sameGround(3, 4)).isFalse();
    assertThat(day.sameGround(0, 2)).isFalse();
    assertThat(day.size()).isEqualTo(5);
  }

  @Property(tries = 200)
  void two_share_a_bloc_where_their_blocs_have_one_in_common(
      @ForAll @Size(max = 4) Set<@IntRange(max = 6) Integer> one,
      @ForAll @Size(max = 4) Set<@IntRange(max = 6) Integer> other) {
    Day day = day(new int[] {-1, -1}, new int[][] {ascending(one), ascending(other)});
    Set<Integer> common = new TreeSet<>(one);
    common.retainAll(other);
    assertThat(day.sameBloc(0, 1)).isEqualTo(!common.isEmpty()).isEqualTo(day.sameBloc(1, 0));
  }

  private static int[] ascending(Set<Integer> numbers) {
    return numbers.stream().sorted().mapToInt(Integer::intValue).toArray();
  }
}
