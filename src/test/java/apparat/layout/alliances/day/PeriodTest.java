package apparat.layout.alliances.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way of each person through the keyframes. */
class PeriodTest {

  private static Day day(int ground, List<Link> links, int... people) {
    int[] grounds = new int[people.length];
    Arrays.fill(grounds, ground);
    Extent[] extents = new Extent[people.length];
    Arrays.setAll(extents, i -> new Extent(people[i] + 1, 1, people.length));
    return new Day(1, people, grounds, new int[people.length][0], extents, links);
  }

  @Test
  void a_person_is_found_on_the_days_on_which_they_are_in_view() {
    Period period = Period.of(List.of(day(0, List.of(), 0, 2), day(0, List.of(), 1, 2)), 3);
    assertThat(period.people()).isEqualTo(3);
    assertThat(period.largest()).isEqualTo(2);
    assertThat(period.seat(0, 0)).isZero();
    assertThat(period.seat(0, 1)).isNegative();
    assertThat(period.seat(2, 1)).isEqualTo(1);
    assertThat(period.chains().get(2).days()).containsExactly(0, 1);
  }

  @Test
  void the_room_of_a_person_is_that_of_the_largest_day() {
    Period period = Period.of(List.of(day(0, List.of(), 0), day(0, List.of(), 0, 1, 2)), 3);
    assertThat(period.chains().getFirst().extent()).isEqualTo(new Extent(1, 1, 3));
  }

  @Test
  void who_keeps_camp_and_ties_is_held_firmly_who_changes_them_less() {
    List<Link> allied = List.of(new Link(0, 1, true, 3));
    List<Link> against = List.of(new Link(0, 1, false, 3));
    Period period =
        Period.of(
            List.of(
                day(0, allied, 0, 1),
                day(0, allied, 0, 1),
                day(0, against, 0, 1),
                day(1, against, 0, 1)),
            2);
    double[] holds = period.chains().getFirst().holds();
    assertThat(holds[0]).as("nothing changes").isEqualTo(1);
    assertThat(holds[1]).as("a tie changes").isLessThan(holds[0]);
    assertThat(holds[2]).as("the camp changes").isLessThan(holds[1]);
  }

  @Test
  void the_same_ties_in_another_order_are_no_change() {
    List<Link> one = List.of(new Link(0, 1, true, 3), new Link(0, 2, false, 2));
    Period period = Period.of(List.of(day(0, one, 0, 1, 2), day(0, one.reversed(), 0, 1, 2)), 3);
    assertThat(period.chains().getFirst().holds()).containsExactly(1);
  }

  @Test
  void a_gap_between_two_days_is_one_way() {
    Period period =
        Period.of(List.of(day(0, List.of(), 0), day(0, List.of(), 1), day(0, List.of(), 0)), 2);
    Places places = Places.still(period, new double[] {3, 0}, new double[] {4, 0});
    places.x()[2][0] = 0;
    places.y()[2][0] = 0;
    assertThat(places.moved(period.chains().getFirst(), 0, 1)).isEqualTo(5);
  }
}
