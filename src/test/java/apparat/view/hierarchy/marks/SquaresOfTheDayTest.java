package apparat.view.hierarchy.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The squares of the Central Committee of the shipped data. */
class SquaresOfTheDayTest {

  static List<LocalDate> moments() {
    return Shipped.moments();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void every_seat_is_one_square(LocalDate day) {
    List<Seat> seats = Shipped.HISTORY.at(day).seatsIn("central-committee");
    for (Seat seat : seats) {
      String rank = seat.rank().full() ? "full" : "candidate";
      assertThat(
              Marks.has(
                  Shipped.at(day), "square/" + seat.person().id() + "/central-committee/" + rank))
          .as(seat.person().id())
          .isTrue();
    }
    assertThat(Marks.keys(Shipped.at(day), "square/[^/]+/[^/]+/(full|candidate)"))
        .hasSameSizeAs(seats);
  }

  @ParameterizedTest
  @MethodSource("moments")
  void the_letters_above_count_the_full_members_of_each_side(LocalDate day) {
    Snapshot snapshot = Shipped.HISTORY.at(day);
    Map<String, Integer> counts = new TreeMap<>();
    for (Seat seat : snapshot.seatsIn("central-committee")) {
      if (seat.rank().full()) {
        String letter = snapshot.campOf(seat.person().id()).map(camp -> camp.letter()).orElse("");
        counts.merge(letter, 1, Integer::sum);
      }
    }
    for (String text : Marks.texts(Shipped.at(day), "zone/(?!none).*")) {
      String letter = text.split(" ")[0];
      assertThat(text).isEqualTo(letter + " " + counts.getOrDefault(letter, 0));
    }
    assertThat(Marks.text(Shipped.at(day), "zone/none"))
        .startsWith(counts.getOrDefault("", 0) + "");
  }

  @ParameterizedTest
  @MethodSource("moments")
  void a_dot_is_a_seat_in_a_bureau(LocalDate day) {
    Snapshot snapshot = Shipped.HISTORY.at(day);
    for (String key : Marks.keys(Shipped.at(day), "square/[^/]+/[^/]+/(full|candidate)")) {
      boolean bureau =
          snapshot.seatsOf(key.split("/")[1]).stream()
              .anyMatch(
                  seat ->
                      List.of("politburo", "orgburo", "secretariat").contains(seat.body().id()));
      assertThat(Marks.has(Shipped.at(day), key + "/dot")).as(key).isEqualTo(bureau);
    }
  }

  @Test
  void seats_whose_names_are_not_known_are_dotted() {
    Drawing drawing = Shipped.at("1924-06-05");
    assertThat(Marks.keys(drawing, "unnamed/central-committee/\\d+")).hasSize(4);
    assertThat(Marks.shape(drawing, "unnamed/central-committee/0").stroke().orElseThrow().dashes())
        .isNotEmpty();
    assertThat(Marks.keys(Shipped.at("1921-03-16"), "unnamed/.*")).isEmpty();
  }

  @Test
  void who_changes_sides_changes_benches_and_the_others_stay() {
    Drawing before = Shipped.at("1925-06-01");
    Drawing after = Shipped.at("1926-01-05");
    String kamenev = "square/kamenev/central-committee/full";
    String trotsky = "square/trotsky/central-committee/full";
    assertThat(Marks.box(after, trotsky)).isEqualTo(Marks.box(before, trotsky));
    assertThat(Marks.mark(before, kamenev).meaning().orElseThrow().dataKey())
        .isEqualTo("square/kamenev/zinoviev");
  }

  @Test
  void lenin_has_a_bench_of_his_own_while_he_lives() {
    assertThat(Marks.text(Shipped.at("1923-10-15"), "zone/lenin")).isEqualTo("L 1");
    assertThat(Marks.has(Shipped.at("1924-06-05"), "zone/lenin")).isFalse();
  }

  @Test
  void a_side_that_has_left_is_still_named_above_the_signs_of_its_leaving() {
    assertThat(Marks.text(Shipped.at("1927-11-14"), "zone/zinoviev")).isEqualTo("Z 0");
  }
}
