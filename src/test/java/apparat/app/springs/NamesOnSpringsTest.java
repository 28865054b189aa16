package apparat.app.springs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.app.springs.NamesOnSprings.Named;
import apparat.geometry.Box;
import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However close springs bring people, no name is written over another or over a disc. */
class NamesOnSpringsTest {

  private static final Box PAGE = new Box(0, 0, 800, 500);

  private static Named at(String id, double x, double y, int rank) {
    return new Named(id, new Point(x, y), 20, 70, 15, rank);
  }

  private static Map<String, Box> places(Named... people) {
    return NamesOnSprings.of(List.of(people), PAGE::contains);
  }

  @Test
  void who_stands_alone_has_the_name_underneath() {
    Box name = places(at("ann", 300, 200, 1)).get("ann");
    assertThat(name.centreX()).isEqualTo(300);
    assertThat(name.y()).isEqualTo(220);
  }

  @Test
  void where_somebody_stands_below_the_name_goes_over_the_disc() {
    Map<String, Box> places = places(at("ann", 300, 200, 1), at("ben", 300, 245, 2));
    assertThat(places.get("ann").bottom()).isLessThanOrEqualTo(180);
    assertThat(places.get("ben").y()).isGreaterThan(245);
  }

  @Test
  void between_two_it_goes_to_the_side() {
    Map<String, Box> places =
        places(at("ann", 300, 200, 1), at("ben", 300, 245, 2), at("cid", 300, 155, 3));
    assertThat(places.get("ann").x()).isGreaterThan(320);
  }

  @Test
  void who_is_shut_in_has_the_name_off_the_disc_at_the_end_of_a_line() {
    Named ann = at("ann", 300, 200, 1);
    Named[] people = {
      ann,
      at("ben", 300, 240, 2),
      at("cid", 300, 160, 3),
      at("dan", 340, 200, 4),
      at("eve", 260, 200, 5)
    };
    Map<String, Box> places = places(people);
    assertThat(places).containsOnlyKeys("ann", "ben", "cid", "dan", "eve");
    Box name = places.get("ann");
    NamesOnSprings.Leader leader = ann.leader(name).orElseThrow();
    assertThat(name.contains(leader.to().x(), leader.to().y())).isTrue();
    assertThat(Math.hypot(leader.from().x() - 300, leader.from().y() - 200))
        .isCloseTo(20, within(0.01));
    assertThat(people[1].leader(places.get("ben"))).as("it stands at the disc").isEmpty();
  }

  @Test
  void a_name_at_the_end_of_a_line_keeps_off_the_discs_of_others() {
    Named[] people = {
      at("ann", 300, 200, 1),
      at("ben", 300, 240, 2),
      at("cid", 300, 160, 3),
      at("dan", 340, 200, 4),
      at("eve", 260, 200, 5)
    };
    Box name = places(people).get("ann");
    assertThat(List.of(people).subList(1, 5)).noneMatch(other -> other.disc().gap(name) < 10);
  }

  @Test
  void where_there_is_no_room_far_and_wide_there_is_no_name_rather_than_an_unreadable_one() {
    Box narrow = new Box(270, 170, 60, 60);
    assertThat(NamesOnSprings.of(List.of(at("ann", 300, 200, 1)), narrow::contains)).isEmpty();
  }

  @Test
  void who_matters_more_is_placed_first() {
    Named one = at("ann", 300, 200, 5);
    Named other = at("ben", 360, 200, 1);
    Map<String, Box> places = places(one, other);
    assertThat(places.get("ben").y()).as("underneath").isEqualTo(220);
    assertThat(places.get("ann").y()).as("elsewhere").isNotEqualTo(220);
  }

  @Test
  void names_stay_on_the_page() {
    Map<String, Box> places = places(at("ann", 300, 490, 1), at("ben", 5, 5, 1));
    assertThat(places.get("ann").bottom()).isLessThan(490);
    assertThat(places).doesNotContainKey("cid");
    assertThat(places.values()).allMatch(PAGE::contains);
  }

  /** Names that touch on one line seem to be one long name. */
  private static boolean readAsOne(Box one, Box other) {
    return one.grownTo(one.width() + 8, one.height()).overlaps(other);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void in_any_crowd_names_keep_off_names_and_discs_and_the_order_of_people_does_not_matter(
      long seed) {
    Random random = new Random(seed);
    List<Named> crowd = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Point at = new Point(random.nextInt(800), random.nextInt(500));
      crowd.add(
          new Named("p" + i, at, 12 + random.nextInt(14), 30 + random.nextInt(80), 14, i % 7));
    }
    Map<String, Box> places = NamesOnSprings.of(crowd, PAGE::contains);
    List<Box> names = List.copyOf(places.values());
    for (int a = 0; a < names.size(); a++) {
      for (int b = a + 1; b < names.size(); b++) {
        assertThat(readAsOne(names.get(a), names.get(b))).isFalse();
      }
      Box name = names.get(a);
      assertThat(crowd).noneMatch(one -> one.disc().overlaps(name));
    }
    assertThat(names).as("most find room").hasSizeGreaterThan(25);
    Collections.shuffle(crowd, random);
    assertThat(NamesOnSprings.of(crowd, PAGE::contains)).isEqualTo(places);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void a_crowd_knows_what_is_free_as_if_it_looked_at_every_box(long seed) {
    Random random = new Random(seed);
    Crowd crowd = new Crowd();
    List<Box> taken = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Box box =
          new Box(
              random.nextInt(1200) - 200,
              random.nextInt(900) - 200,
              1 + random.nextInt(150),
              1 + random.nextInt(90));
      assertThat(crowd.free(box)).isEqualTo(taken.stream().noneMatch(box::overlaps));
      if (i % 6 == 0) {
        crowd.take(box);
        taken.add(box);
      }
    }
  }
}
