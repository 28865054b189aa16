package apparat.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Point;
import apparat.history.Party;
import apparat.record.Tie;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Springs of some ties of a day: who has them, where they begin, and in which units they are. */
class SpringsOfSomeTiesTest {

  private static final LocalDate DAY = LocalDate.of(1926, 9, 1);

  private static LiveSprings strong(Map<String, Point> start, double unit) {
    return new LiveSprings(Party.history(), DAY, tie -> tie.strength() == 3, start, unit);
  }

  private static Set<String> people() {
    Set<String> people = new TreeSet<>();
    for (Tie tie : Party.history().at(DAY).ties()) {
      if (tie.strength() == 3) {
        people.add(tie.source());
        people.add(tie.target());
      }
    }
    return people;
  }

  private static SortedMap<String, Point> start(double unit) {
    SortedMap<String, Point> places = new TreeMap<>();
    for (String id : people()) {
      double angle = places.size() * 2.4;
      places.put(id, new Point(unit * 3 * Math.cos(angle), unit * 3 * Math.sin(angle)));
    }
    return places;
  }

  @Test
  void those_who_have_none_of_the_wanted_ties_are_left_out() {
    SortedMap<String, Point> start = start(100);
    start.put("nobody", new Point(1, 1));
    LiveSprings springs = strong(start, 100);
    for (int i = 0; i < 20; i++) {
      springs.step();
    }
    assertThat(springs.places().keySet()).isEqualTo(people());
    assertThat(people()).hasSizeGreaterThan(3);
  }

  @Test
  void places_are_as_large_as_the_unit() {
    LiveSprings small = strong(start(1), 1);
    LiveSprings large = strong(start(256), 256);
    for (int i = 0; i < 60; i++) {
      small.step();
      large.step();
    }
    small
        .places()
        .forEach(
            (id, place) -> {
              assertThat(large.places().get(id).x()).isCloseTo(256 * place.x(), within(1e-6));
              assertThat(large.places().get(id).y()).isCloseTo(256 * place.y(), within(1e-6));
            });
  }

  @Test
  void without_force_nobody_moves() {
    SortedMap<String, Point> start = start(100);
    LiveSprings springs = strong(start, 100);
    springs.pullWith(0);
    for (int i = 0; i < 20; i++) {
      springs.step();
    }
    springs
        .places()
        .forEach(
            (id, place) -> {
              assertThat(place.x()).isCloseTo(start.get(id).x(), within(1e-6));
              assertThat(place.y()).isCloseTo(start.get(id).y(), within(1e-6));
            });
  }

  @Test
  void what_is_shown_cannot_be_changed_from_outside() {
    LiveSprings springs = strong(start(100), 100);
    SortedMap<String, Point> before = springs.places();
    springs.step();
    assertThat(before).isEqualTo(start(100));
  }
}
