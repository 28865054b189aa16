package apparat.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.bodies.Votes;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.Sample;
import apparat.history.question.Answer;
import apparat.history.question.Answer.Verdict;
import apparat.history.question.Questions;
import apparat.record.Body;
import apparat.record.Certainty;
import apparat.record.Rank;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a body divides is said in words that do not count what is not known. */
class VoteWordsTest {

  private static final LocalDate DAY = LocalDate.of(1922, 6, 1);

  private static Sample sample() {
    Sample sample =
        new Sample()
            .body("council", "Council", "committee", "", "")
            .camp("red")
            .camp("blue")
            .side("reds", "declared", "red", "", "")
            .side("blues", "declared", "blue", "", "")
            .side("pact", "bloc", "", "", "");
    for (String person : new String[] {"ann", "bob", "cyd", "dan", "eve"}) {
      sample.person(person, "").seat(person, "council", "member", "", "", "");
    }
    return sample;
  }

  private static VoteWords words(Sample sample) {
    History history = sample.history();
    return new VoteWords(Votes.of(history, DAY, history.body("council")));
  }

  @Test
  void a_side_with_more_than_half_has_the_majority() {
    Sample sample = sample().roster("council", "member", "complete", 5, 5);
    for (String person : new String[] {"ann", "bob", "cyd"}) {
      sample.stands(person, "reds", "member", "", "", "");
    }
    assertThat(words(sample).majority()).isEqualTo("majority: Red");
    assertThat(words(sample).extent()).isEqualTo("5 full seats, all known");
  }

  @Test
  void half_is_none() {
    Sample sample =
        sample()
            .person("fay", "")
            .seat("fay", "council", "member", "", "", "")
            .roster("council", "member", "complete", 6, 6);
    for (String person : new String[] {"ann", "bob", "cyd"}) {
      sample.stands(person, "reds", "member", "", "", "");
    }
    assertThat(words(sample).majority()).isEqualTo("no side has a majority");
  }

  @Test
  void a_bloc_of_several_sides_may_have_it_together() {
    Sample sample =
        sample()
            .roster("council", "member", "complete", 5, 5)
            .stands("ann", "reds", "member", "", "", "")
            .stands("bob", "reds", "member", "", "", "")
            .stands("cyd", "blues", "member", "", "", "");
    for (String person : new String[] {"ann", "bob", "cyd"}) {
      sample.stands(person, "pact", "member", "", "", "");
    }
    assertThat(words(sample).majority()).isEqualTo("no side alone has a majority, Pact has 3");
  }

  @Test
  void most_who_have_no_side_are_no_majority() {
    assertThat(words(sample().roster("council", "", "complete", 5, 5)).majority())
        .isEqualTo("no side has a majority");
  }

  @Test
  void of_a_roster_known_in_part_nothing_is_shared_out() {
    VoteWords partial = words(sample().roster("council", "member", "partial", 5, 9));
    assertThat(partial.majority()).isEmpty();
    assertThat(partial.extent()).isEqualTo("known in part only, 5 of 9 full seats: no shares");
    VoteWords leaders = words(sample().roster("council", "", "leaders-only", 5, 5));
    assertThat(leaders.majority()).isEmpty();
    assertThat(leaders.extent())
        .isEqualTo("only the leading posts are recorded, 5 seats: no shares");
    assertThat(words(sample()).majority()).isEmpty();
    assertThat(words(sample()).extent())
        .isEqualTo("how much of the roster is known is not recorded, 5 seats: no shares");
  }

  @Test
  void doubtful_seats_are_counted_aloud() {
    Sample sample =
        sample()
            .person("fay", "")
            .seat("fay", "council", "member", Rank.VOTING, "", "", "", Certainty.LOW)
            .roster("council", "member", "complete", 6, 6);
    assertThat(words(sample).extent()).isEqualTo("6 full seats, all known, 1 doubtful");
  }

  @Test
  void sides_have_name_and_letter() {
    Sample sample = sample().stands("ann", "reds", "member", "", "", "");
    Votes votes = words(sample).votes();
    assertThat(votes.sides())
        .extracting(VoteWords::side)
        .containsExactly("Red", "no side recorded");
    assertThat(votes.sides()).extracting(VoteWords::letter).containsExactly("r", "-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-06-01", "1922-04-10", "1924-06-05", "1926-01-15", "1927-12-31"})
  void of_the_party_a_majority_is_what_the_question_for_it_answers(LocalDate day) {
    History party = Party.history();
    for (Body body : party.data().bodies()) {
      if (party.at(day).alive(body.id())) {
        VoteWords words = new VoteWords(Votes.of(party, day, body));
        Answer answer = new Questions(party).hasMajority(body.id(), day);
        assertThat(words.majority().startsWith("majority: "))
            .as(body.id())
            .isEqualTo(answer.verdict() == Verdict.YES);
        assertThat(words.majority().isEmpty()).isEqualTo(answer.verdict() == Verdict.NOT_KNOWN);
      }
    }
  }
}
