package apparat.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpellIndexTest {

  private static final LocalDate DAY = LocalDate.of(1924, 6, 5);

  @Test
  void of_nothing_finds_nothing() {
    SpellIndex<Spell> index = SpellIndex.of(List.of(), Function.identity());

    assertThat(index.at(DAY)).isEmpty();
    assertThat(index.boundaries()).isEmpty();
    assertThat(index.nextChange(DAY)).isEmpty();
    assertThat(index.cursor().moveTo(DAY)).isZero();
  }

  @Test
  void finds_what_is_open_at_both_sides_on_any_day() {
    SpellIndex<Spell> index = SpellIndex.of(List.of(Spell.ALWAYS), Function.identity());

    assertThat(index.at(DAY)).containsExactly(Spell.ALWAYS);
    assertThat(index.at(LocalDate.of(-4000, 1, 1))).containsExactly(Spell.ALWAYS);
    assertThat(index.at(LocalDate.of(9999, 1, 1))).containsExactly(Spell.ALWAYS);
  }

  @Test
  void finds_among_a_hundred_thousand_what_a_scan_finds() {
    Random random = new Random(1921);
    List<Spell> spells =
        IntStream.range(0, 100_000)
            .mapToObj(i -> DAY.plusDays(random.nextInt(2500)))
            .map(start -> Spell.of(start, start.plusDays(random.nextInt(700))))
            .toList();
    SpellIndex<Spell> index = SpellIndex.of(spells, Function.identity());
    DayCursor cursor = index.cursor();

    for (int days = -1; days < 3300; days += 331) {
      LocalDate day = DAY.plusDays(days);
      int[] naive =
          IntStream.range(0, spells.size()).filter(i -> spells.get(i).holdsOn(day)).toArray();
      cursor.moveTo(day);

      assertThat(Arrays.stream(index.numbersAt((int) day.toEpochDay())).sorted().toArray())
          .isEqualTo(naive);
      assertThat(cursor.numbers()).isEqualTo(naive);
      assertThat(index.at(day)).hasSize(naive.length);
    }
  }

  @Test
  void several_threads_may_ask_at_once() {
    List<Spell> spells =
        IntStream.range(0, 300)
            .mapToObj(i -> Spell.of(DAY.plusDays(i % 90), DAY.plusDays(i % 90 + 1 + i % 25)))
            .toList();
    SpellIndex<Spell> index = SpellIndex.of(spells, Function.identity());
    List<Boolean> right =
        IntStream.range(0, 4000)
            .parallel()
            .mapToObj(i -> DAY.plusDays(i * 37 % 120))
            .map(
                day ->
                    index
                        .at(day)
                        .equals(spells.stream().filter(spell -> spell.holdsOn(day)).toList()))
            .toList();
    assertThat(right).hasSize(4000).doesNotContain(false);
  }
}
