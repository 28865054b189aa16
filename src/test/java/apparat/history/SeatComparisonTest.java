package apparat.history;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.SeatComparison.Left;
import apparat.history.SeatComparison.RankChanged;
import apparat.history.SeatComparison.Reason;
import apparat.record.Rank;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatComparisonTest {

  private static final LocalDate THEN = LocalDate.of(1922, 1, 1);
  private static final LocalDate NOW = LocalDate.of(1924, 1, 1);

  private static Sample sample() {
    return new Sample().person("ann", "1923-07-07").body("council", "Council", "committee", "", "");
  }

  private static SeatComparison compared(Sample sample) {
    History history = sample.history();
    return SeatComparison.of(history.at(THEN), history.at(NOW), history);
  }

  @Test
  void who_was_not_there_came() {
    SeatComparison comparison =
        compared(sample().seat("ann", "council", "member", "1923-01-01", "", ""));

    assertThat(comparison.came())
        .extracting(came -> came.seat().person().id())
        .containsExactly("ann");
    assertThat(comparison.rankChanged()).isEmpty();
    assertThat(comparison.left()).isEmpty();
  }

  @Test
  void who_left_and_is_back_is_neither() {
    SeatComparison comparison =
        compared(
            sample()
                .seat("ann", "council", "member", "", "1922-06-01", "removed")
                .seat("ann", "council", "member", "1923-01-01", "", ""));

    assertThat(comparison).isEqualTo(compared(sample()));
  }

  @ParameterizedTest
  @CsvSource({
    "candidate, member, true",
    "member, chair, true",
    "member, candidate, false",
    "chair, deputy, false",
    "deputy, candidate, false"
  })
  void another_rank_is_up_or_down(String before, String after, boolean up) {
    SeatComparison comparison =
        compared(
            sample()
                .seat("ann", "council", before, "", "1922-06-01", "promoted")
                .seat("ann", "council", after, "1922-06-01", "", ""));

    assertThat(comparison.rankChanged()).extracting(RankChanged::up).containsExactly(up);
    assertThat(comparison.came()).isEmpty();
    assertThat(comparison.left()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "died, DIED",
    "removed, REMOVED",
    "expelled, REMOVED",
    "transferred, MOVED",
    "promoted, MOVED",
    "term ended, TERM_ENDED",
    "not-re-elected, TERM_ENDED",
    "re-elected, TERM_ENDED",
    "body abolished, OTHER",
    "'', OTHER",
  })
  void who_left_did_so_on_a_day_for_a_reason(String endReason, Reason reason) {
    SeatComparison comparison =
        compared(sample().seat("ann", "council", "member", "", "1923-05-05", endReason));

    Left left = comparison.left().getFirst();
    assertThat(left.day()).isEqualTo(LocalDate.of(1923, 5, 5));
    assertThat(left.reason()).isEqualTo(reason);
  }

  @Test
  void the_day_of_death_is_reason_enough() {
    SeatComparison comparison =
        compared(sample().seat("ann", "council", "member", "", "1923-07-07", "transferred"));

    assertThat(comparison.left()).extracting(Left::reason).containsExactly(Reason.DIED);
  }

  @Test
  void the_seat_left_is_the_one_held_last() {
    SeatComparison comparison =
        compared(
            sample()
                .seat("ann", "council", "candidate", "", "1922-06-01", "promoted")
                .seat("ann", "council", "member", "1922-06-01", "1922-09-01", "removed")
                .seat("ann", "council", "chair", "1923-01-01", "1923-05-05", "transferred"));

    Left left = comparison.left().getFirst();
    assertThat(left.seat().rank()).isEqualTo(Rank.HEAD);
    assertThat(left.day()).isEqualTo(LocalDate.of(1923, 5, 5));
    assertThat(left.reason()).isEqualTo(Reason.MOVED);
  }

  @Test
  void of_the_politburo_after_lenin() {
    History party = Party.history();
    LocalDate day = LocalDate.of(1924, 6, 5);
    Snapshot then = party.at(party.compared(day).day());
    SeatComparison comparison = SeatComparison.of(then, party.at(day), party);

    assertThat(
            comparison.came().stream().filter(came -> came.seat().body().id().equals("politburo")))
        .extracting(came -> came.seat().person().id())
        .containsExactlyInAnyOrder("dzerzhinsky", "frunze", "sokolnikov");
    assertThat(
            comparison.rankChanged().stream()
                .filter(change -> change.seat().body().id().equals("politburo")))
        .extracting(change -> change.seat().person().id() + " " + change.up())
        .containsExactly("bukharin true");
    assertThat(comparison.left()).noneMatch(left -> left.seat().person().id().equals("lenin"));
  }
}
