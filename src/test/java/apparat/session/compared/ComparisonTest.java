package apparat.session.compared;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Change;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.Seat;
import apparat.history.sides.Chronicle;
import apparat.session.compared.Comparison.OfBody;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final History HISTORY = Party.history();
  private static final LocalDate THEN = LocalDate.of(1924, 6, 10);
  private static final LocalDate NOW = LocalDate.of(1927, 12, 30);
  private static final Comparison COMPARISON =
      Comparison.of(HISTORY, new ThenAndNow(NOW, THEN, false));

  private static OfBody body(String id) {
    return COMPARISON.bodies().stream()
        .filter(body -> body.body().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_earlier_day_is_then_whatever_the_order() {
    assertThat(COMPARISON.days().then()).isEqualTo(THEN);
    assertThat(COMPARISON.days().now()).isEqualTo(NOW);
  }

  @Test
  void who_stayed_left_and_came_add_up_to_both_rosters() {
    for (OfBody body : COMPARISON.bodies()) {
      List<Seat> then = HISTORY.at(THEN).seatsIn(body.body().id());
      List<Seat> now = HISTORY.at(NOW).seatsIn(body.body().id());
      assertThat(body.stayed().size() + body.left().size()).isEqualTo(then.size());
      assertThat(body.stayed().size() + body.came().size()).isEqualTo(now.size());
    }
  }

  @Test
  void every_change_in_words_is_told_once() {
    List<Change> told =
        Stream.concat(
                COMPARISON.bodies().stream().flatMap(body -> body.changes().stream()),
                COMPARISON.sides().stream())
            .toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(new Chronicle(HISTORY).between(THEN, NOW));
  }

  @Test
  void a_new_rank_is_named_and_partial_rosters_are_said_to_be_so() {
    assertThat(body("politburo").stayed()).anyMatch(name -> name.contains("(now full)"));
    assertThat(body("politburo").left())
        .as("a full member of then")
        .contains("Kamenev (23 October 1926, at last a candidate)");
    assertThat(body("politburo").counts()).doesNotContain("as far as known");
    assertThat(COMPARISON.bodies()).anyMatch(body -> body.counts().endsWith("as far as known"));
  }
}
