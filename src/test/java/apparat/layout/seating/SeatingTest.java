package apparat.layout.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SeatingTest {
  private static final LocalDate FIRST = LocalDate.of(1921, 3, 16);

  private static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  private static Stay stay(String person, int start, int end) {
    return new Stay(person, day(start), day(end), 0);
  }

  @Test
  void who_stays_keeps_the_place_and_the_gap_stays_empty() {
    Seating seating = Seating.of(List.of(stay("a", 0, 9), stay("b", 0, 4), stay("c", 0, 9)));
    assertThat(seating.place("a", day(5))).hasValue(0);
    assertThat(seating.place("b", day(5))).isEmpty();
    assertThat(seating.place("c", day(5))).hasValue(2);
  }

  @Test
  void who_comes_takes_the_place_vacated_that_day_rather_than_a_lower_free_one() {
    Seating seating =
        Seating.of(List.of(stay("a", 0, 3), stay("b", 0, 5), stay("c", 0, 9), stay("d", 5, 9)));
    assertThat(seating.place("d", day(6))).hasValue(1);
    assertThat(seating.size()).isEqualTo(3);
  }

  @Test
  void who_comes_later_takes_the_lowest_free_place() {
    Seating seating =
        Seating.of(List.of(stay("a", 0, 3), stay("b", 0, 5), stay("c", 0, 9), stay("d", 6, 9)));
    assertThat(seating.place("d", day(6))).hasValue(0);
  }

  @Test
  void where_places_are_few_the_first_by_precedence_is_seated_and_the_other_waits() {
    List<Stay> stays =
        List.of(new Stay("member", day(0), day(9), 2), new Stay("deputy", day(0), day(4), 1));
    Seating seating = Seating.of(stays, List.of(), day -> 1);
    assertThat(seating.place("deputy", day(1))).hasValue(0);
    assertThat(seating.place("member", day(1))).isEmpty();
    assertThat(seating.place("member", day(4))).hasValue(0);
  }

  @Test
  void places_that_are_taken_back_are_given_up_and_the_others_kept() {
    List<Stay> stays = List.of(stay("a", 0, 9), stay("b", 0, 9));
    Seating seating = Seating.of(stays, List.of(day(4)), day -> day.isBefore(day(4)) ? 2 : 1);
    assertThat(seating.place("b", day(3))).hasValue(1);
    assertThat(seating.place("b", day(4))).isEmpty();
    assertThat(seating.place("a", day(4))).hasValue(0);
  }

  @Provide
  Arbitrary<List<Stay>> stays() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 11),
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(1, 20))
        .as((person, start, length) -> stay("p" + person, start, start + length))
        .list()
        .ofMaxSize(14)
        .map(SeatingTest::apart);
  }

  /** A person has no two stays at once. */
  private static List<Stay> apart(List<Stay> stays) {
    List<Stay> kept = new ArrayList<>();
    for (Stay stay : stays) {
      if (kept.stream()
          .noneMatch(
              other ->
                  other.person().equals(stay.person())
                      && !stay.start().isAfter(other.end())
                      && !other.start().isAfter(stay.end()))) {
        kept.add(stay);
      }
    }
    return kept;
  }

  @Property(tries = 300)
  void everyone_has_one_place_for_the_whole_stay_and_nobody_shares_it(
      @ForAll("stays") List<Stay> stays) {
    Seating seating = Seating.of(stays);
    int fullest = 0;
    for (int number = 0; number < 52; number++) {
      LocalDate day = day(number);
      Set<Integer> taken = new HashSet<>();
      for (Stay stay : stays) {
        if (!day.isBefore(stay.start()) && day.isBefore(stay.end())) {
          OptionalInt place = seating.place(stay.person(), day);
          assertThat(place).isEqualTo(seating.place(stay.person(), stay.start())).isPresent();
          assertThat(taken.add(place.getAsInt())).isTrue();
        }
      }
      fullest = Math.max(fullest, taken.size());
    }
    assertThat(seating.size()).isEqualTo(fullest);
  }
}
