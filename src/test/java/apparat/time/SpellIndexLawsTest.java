package apparat.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

/** The index answers as if it looked at every spell. */
@Domain(Days.class)
class SpellIndexLawsTest {

  @Property
  void finds_what_a_scan_finds_in_the_same_order(
      @ForAll @Size(max = 90) List<Spell> spells, @ForAll LocalDate day) {
    SpellIndex<Spell> index = SpellIndex.of(spells, Function.identity());
    List<Spell> holding = spells.stream().filter(spell -> spell.holdsOn(day)).toList();

    assertThat(index.at(day)).isEqualTo(holding);
    assertThat(index.countAt(day)).isEqualTo(holding.size());
    assertThat(Arrays.stream(index.numbersAt((int) day.toEpochDay())).sorted().boxed())
        .containsExactlyElementsOf(numbers(spells, day));
  }

  @Property
  void knows_every_day_on_which_something_changes(
      @ForAll @Size(max = 20) List<Spell> spells, @ForAll LocalDate day) {
    SpellIndex<Spell> index = SpellIndex.of(spells, Function.identity());
    List<LocalDate> changes = changes(spells);

    assertThat(index.boundaries()).isEqualTo(changes);
    assertThat(index.nextChange(day)).isEqualTo(changes.stream().filter(day::isBefore).findFirst());
    assertThat(index.previousChange(day))
        .isEqualTo(changes.stream().filter(day::isAfter).max(Comparator.naturalOrder()));
  }

  @Property
  void nothing_changes_between_two_boundaries(
      @ForAll @Size(max = 20) List<Spell> spells, @ForAll LocalDate day) {
    SpellIndex<Spell> index = SpellIndex.of(spells, Function.identity());

    if (!index.boundaries().contains(day)) {
      assertThat(sorted(index.numbersAt((int) day.toEpochDay())))
          .isEqualTo(sorted(index.numbersAt((int) day.minusDays(1).toEpochDay())));
    }
  }

  private static List<Integer> sorted(int[] numbers) {
    return Arrays.stream(numbers).sorted().boxed().toList();
  }

  @Property
  void an_answer_that_was_kept_is_that_of_the_day_asked_for(
      @ForAll @Size(max = 40) List<Spell> spells, @ForAll @Size(max = 30) List<LocalDate> way) {
    SpellIndex<Spell> index = SpellIndex.of(spells, Function.identity());

    for (LocalDate day : way) {
      List<Spell> holding = spells.stream().filter(spell -> spell.holdsOn(day)).toList();
      assertThat(index.at(day)).isEqualTo(holding).isEqualTo(index.at(day));
    }
  }

  @Property
  void a_cursor_arrives_at_the_same_by_any_way(
      @ForAll @Size(max = 90) List<Spell> spells, @ForAll @Size(max = 12) List<LocalDate> way) {
    DayCursor cursor = SpellIndex.of(spells, Function.identity()).cursor();

    for (LocalDate day : way) {
      List<Integer> before = Arrays.stream(cursor.numbers()).boxed().toList();
      int turned = cursor.moveTo(day);
      List<Integer> holding = numbers(spells, day);

      assertThat(cursor.numbers()).containsExactly(holding.stream().mapToInt(i -> i).toArray());
      assertThat(cursor.count()).isEqualTo(holding.size());
      assertThat(IntStream.range(0, spells.size()).filter(cursor::holds).boxed().toList())
          .isEqualTo(holding);
      assertThat(turned).isGreaterThanOrEqualTo(difference(before, holding));
    }
  }

  private static int difference(List<Integer> a, List<Integer> b) {
    return (int)
        (a.stream().filter(i -> !b.contains(i)).count()
            + b.stream().filter(i -> !a.contains(i)).count());
  }

  private static List<Integer> numbers(List<Spell> spells, LocalDate day) {
    return IntStream.range(0, spells.size())
        .filter(i -> spells.get(i).holdsOn(day))
        .boxed()
        .toList();
  }

  private static List<LocalDate> changes(List<Spell> spells) {
    return spells.stream()
        .filter(spell -> !spell.isEmpty())
        .flatMap(spell -> Stream.concat(spell.start().stream(), spell.end().stream()))
        .map(HistoricalDate::first)
        .distinct()
        .sorted()
        .toList();
  }
}
