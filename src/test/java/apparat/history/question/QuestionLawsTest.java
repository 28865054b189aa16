package apparat.history.question;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Knowledge;
import apparat.history.Party;
import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.history.question.Answer.Verdict;
import apparat.record.Body;
import apparat.record.Completeness;
import apparat.record.Person;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A partial roster is never used for a majority or for "was not a member" (DATA). */
class QuestionLawsTest {

  private static final History PARTY = Party.history();
  private static final Questions QUESTIONS = new Questions(PARTY);

  /** Some of the leaders, some who were never near them. */
  private static final List<String> PEOPLE = List.of("stalin", "kollontai", "kirov", "dune");

  private static List<Completeness> known(String body, LocalDate day) {
    return PARTY.data().completeness().stream()
        .filter(row -> row.body().equals(body) && row.spell().holdsOn(day))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1924-06-05", "1927-12-31"})
  void nobody_is_denied_a_seat_by_a_roster_that_is_not_known_whole(LocalDate day) {
    Snapshot snapshot = PARTY.at(day);
    for (Body body : PARTY.data().bodies()) {
      boolean partial =
          known(body.id(), day).isEmpty()
              || known(body.id(), day).stream()
                  .anyMatch(row -> !row.statement().equals("complete"));
      if (partial && snapshot.alive(body.id())) {
        for (String person : PEOPLE) {
          assertThat(QUESTIONS.isMember(person, body.id(), day).verdict())
              .as(person + " in " + body.id())
              .isNotEqualTo(Verdict.NO);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-03-16", "1926-01-15"})
  void yes_is_said_of_those_whom_a_row_seats_and_of_nobody_else(LocalDate day) {
    for (Body body : PARTY.data().bodies()) {
      for (String person : PEOPLE) {
        boolean seated =
            PARTY.data().memberships().stream()
                .filter(row -> row.person().equals(person) && row.body().equals(body.id()))
                .anyMatch(row -> row.spell().holdsOn(day));
        assertThat(QUESTIONS.isMember(person, body.id(), day).verdict() == Verdict.YES)
            .as(person + " in " + body.id())
            .isEqualTo(seated);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1922-04-10", "1924-06-05", "1926-01-15"})
  void a_majority_is_more_than_half_of_the_voters_counted_one_by_one(LocalDate day) {
    for (Body body : PARTY.data().bodies()) {
      Answer answer = QUESTIONS.hasMajority(body.id(), day);
      if (!body.spell().holdsOn(day)) {
        assertThat(answer.verdict()).isEqualTo(Verdict.NO);
        continue;
      }
      if (known(body.id(), day).stream()
          .filter(row -> !row.role().equals("candidate"))
          .anyMatch(row -> !row.statement().equals("complete"))) {
        assertThat(answer.verdict()).as(body.id()).isNotEqualTo(Verdict.YES);
      }
      if (answer.verdict() == Verdict.YES) {
        assertThat(greatestSide(body.id(), day)).as(body.id()).isGreaterThan(0.5);
      } else if (answer.verdict() == Verdict.NO) {
        assertThat(greatestSide(body.id(), day)).as(body.id()).isLessThanOrEqualTo(0.5);
      }
    }
  }

  /** Which share of those who vote is on the largest side. */
  private static double greatestSide(String body, LocalDate day) {
    Map<String, Integer> sides = new TreeMap<>();
    int voters = 0;
    for (Person person : PARTY.data().people()) {
      boolean votes =
          PARTY.data().memberships().stream()
              .filter(row -> row.person().equals(person.id()) && row.body().equals(body))
              .filter(row -> row.spell().holdsOn(day))
              .anyMatch(row -> row.rank() == Rank.HEAD || row.rank() == Rank.VOTING);
      if (votes) {
        voters++;
        PARTY.campOf(person.id(), day).ifPresent(camp -> sides.merge(camp.id(), 1, Integer::sum));
      }
    }
    int largest = sides.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return voters == 0 ? 0 : (double) largest / voters;
  }

  @ParameterizedTest
  @ValueSource(strings = {"1924-06-05", "1927-12-31"})
  void the_reason_for_not_knowing_is_never_that_something_is_known_whole(LocalDate day) {
    for (Body body : PARTY.data().bodies()) {
      for (String person : PEOPLE) {
        Answer answer = QUESTIONS.isMember(person, body.id(), day);
        if (answer.verdict() == Verdict.NOT_KNOWN) {
          assertThat(answer.sentence()).contains("is not known").doesNotContain("known whole");
        }
      }
    }
  }

  @Test
  void full_seats_are_those_who_vote_and_are_known_no_better_than_the_worst_role() {
    LocalDate day = LocalDate.of(1924, 6, 5);
    for (Body body : PARTY.data().bodies()) {
      FullSeats full = FullSeats.of(PARTY.at(day), body.id());
      List<Seat> voters =
          PARTY.at(day).seatsIn(body.id()).stream()
              .filter(seat -> seat.rank() == Rank.HEAD || seat.rank() == Rank.VOTING)
              .toList();
      assertThat(full.seats()).isEqualTo(voters);
      assertThat(full.doubtful()).isEqualTo((int) voters.stream().filter(Seat::doubtful).count());
      for (Seat seat : voters) {
        Knowledge role = PARTY.at(day).knowledge(body.id(), seat.role());
        assertThat(full.known().statement()).isGreaterThanOrEqualTo(role.statement());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trotsky | 1927-11-13 | YES       | 13 November 1927: Trotsky is a member of the Communist"
            + " Party",
        "trotsky | 1927-11-14 | NO        | 14 November 1927: Trotsky is no longer a member of the"
            + " Communist Party",
        "stalin  | 1927-11-14 | NOT_KNOWN | 14 November 1927: whether Stalin is a member of the"
            + " Communist Party is not known",
      })
  void of_the_party_itself_rows_tell_who_was_expelled_and_when(
      String person, LocalDate day, Verdict verdict, String sentence) {
    assertThat(QUESTIONS.isMember(person, "party", day)).isEqualTo(new Answer(verdict, sentence));
  }

  @Test
  void nobody_says_that_the_party_does_not_exist() {
    Answer answer = QUESTIONS.hasMajority("party", LocalDate.of(1924, 6, 5));
    assertThat(answer.verdict()).isEqualTo(Verdict.NOT_KNOWN);
  }
}
