package apparat.layout.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Laws of places where they are few, and of their order. */
class SeatingLawsTest {
  private static final LocalDate FIRST = LocalDate.of(1921, 3, 16);

  private static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  @Provide
  Arbitrary<List<Stay>> stays() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(1, 20),
            Arbitraries.integers().between(0, 3))
        .as((start, length, precedence) -> new int[] {start, length, precedence})
        .list()
        .ofMaxSize(12)
        .map(SeatingLawsTest::people);
  }

  /** Everybody comes once. */
  private static List<Stay> people(List<int[]> spans) {
    List<Stay> stays = new ArrayList<>();
    for (int[] span : spans) {
      String person = "p" + stays.size();
      stays.add(new Stay(person, day(span[0]), day(span[0] + span[1]), span[2]));
    }
    return stays;
  }

  private static boolean there(Stay stay, LocalDate day) {
    return !day.isBefore(stay.start()) && day.isBefore(stay.end());
  }

  @Property(tries = 300)
  void of_few_places_none_is_given_twice_and_none_stays_empty_while_somebody_waits(
      @ForAll("stays") List<Stay> stays, @ForAll @IntRange(min = 1, max = 4) int places) {
    Seating seating = Seating.of(stays, List.of(), day -> places);
    for (int number = 0; number < 52; number++) {
      LocalDate day = day(number);
      Set<Integer> taken = new HashSet<>();
      int present = 0;
      for (Stay stay : stays) {
        OptionalInt place = seating.place(stay.person(), day);
        assertThat(place.isPresent() && !there(stay, day)).isFalse();
        present += there(stay, day) ? 1 : 0;
        place.ifPresent(taken0 -> assertThat(taken.add(taken0)).isTrue());
      }
      assertThat(taken).hasSize(Math.min(places, present));
      assertThat(taken).allMatch(place -> place < places);
    }
  }

  @Property(tries = 300)
  void who_is_seated_is_never_moved(
      @ForAll("stays") List<Stay> stays, @ForAll @IntRange(min = 1, max = 4) int places) {
    Seating seating = Seating.of(stays, List.of(), day -> places);
    for (Stay stay : stays) {
      Set<Integer> held = new HashSet<>();
      boolean seated = false;
      for (LocalDate day = stay.start(); day.isBefore(stay.end()); day = day.plusDays(1)) {
        OptionalInt place = seating.place(stay.person(), day);
        assertThat(seated && place.isEmpty()).isFalse();
        seated |= place.isPresent();
        place.ifPresent(held::add);
      }
      assertThat(held).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Property(tries = 200)
  void the_order_of_the_rows_does_not_matter(@ForAll("stays") List<Stay> stays, @ForAll long seed) {
    List<Stay> shuffled = new ArrayList<>(stays);
    Collections.shuffle(shuffled, new Random(seed));
    Seating one = Seating.of(stays);
    Seating other = Seating.of(shuffled);
    for (Stay stay : stays) {
      assertThat(one.place(stay.person(), stay.start()))
          .isEqualTo(other.place(stay.person(), stay.start()));
    }
    assertThat(one.size()).isEqualTo(other.size());
  }

  @Property(tries = 200)
  void there_are_never_more_places_than_people_at_once(@ForAll("stays") List<Stay> stays) {
    long most = 0;
    for (int number = 0; number < 52; number++) {
      LocalDate day = day(number);
      most = Math.max(most, stays.stream().filter(stay -> there(stay, day)).count());
    }
    assertThat(Seating.of(stays).size()).isEqualTo((int) most);
  }

  @Test
  void nobody_needs_no_place() {
    assertThat(Seating.of(List.of()).size()).isZero();
    assertThat(Seating.of(List.of()).place("nobody", FIRST)).isEmpty();
  }

  @Test
  void who_comes_on_the_same_day_is_seated_by_precedence_then_by_name() {
    List<Stay> stays =
        List.of(
            new Stay("zed", day(0), day(9), 1),
            new Stay("ann", day(0), day(9), 2),
            new Stay("bob", day(0), day(9), 1));
    Seating seating = Seating.of(stays);
    assertThat(seating.place("bob", day(0))).hasValue(0);
    assertThat(seating.place("zed", day(0))).hasValue(1);
    assertThat(seating.place("ann", day(0))).hasValue(2);
  }
}
