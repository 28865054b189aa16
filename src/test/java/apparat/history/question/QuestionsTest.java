package apparat.history.question;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Party;
import apparat.history.Sample;
import apparat.history.question.Answer.Verdict;
import apparat.record.Certainty;
import apparat.record.Rank;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program answers from a roster only what the roster can bear. */
class QuestionsTest {

  private static final LocalDate DAY = LocalDate.of(1924, 6, 5);
  private static final Questions PARTY = new Questions(Party.history());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stalin   | politburo         | YES       | 5 June 1924: Stalin is a member of the"
            + " Politburo",
        "kirov    | politburo         | NO        | 5 June 1924: Kirov has no seat in the"
            + " Politburo, whose roster is known whole",
        "kollontai| central-committee | NOT_KNOWN | 5 June 1924: Kollontai has no full seat in the"
            + " Central Committee; whether as a candidate is not known: the list of candidates is"
            + " known in part (30 of 34 names)",
        "trotsky  | ccc               | NOT_KNOWN | 5 June 1924: whether Trotsky has a seat in the"
            + " Central Control Commission is not known: its roster is known in part (27 of 151"
            + " names)",
        "trotsky  | sto               | NOT_KNOWN | 5 June 1924: whether Trotsky has a seat in the"
            + " Council of Labour and Defence is not known: only its leading posts are recorded",
        "stalin   | narkomnats        | NO        | 5 June 1924: the People's Commissariat of"
            + " Nationalities does not exist",
      })
  void was_he_a_member(String person, String body, Verdict verdict, String sentence) {
    assertThat(PARTY.isMember(person, body, DAY)).isEqualTo(new Answer(verdict, sentence));
  }

  @Test
  void who_had_the_majority_in_a_roster_known_whole() {
    Answer politburo = PARTY.hasMajority("politburo", DAY);

    assertThat(politburo.verdict()).isNotEqualTo(Verdict.NOT_KNOWN);
    assertThat(politburo.sentence())
        .startsWith("5 June 1924: ")
        .contains("7 full seats in the Politburo");
  }

  @ParameterizedTest
  @CsvSource({"ccc", "sto", "party-congress", "narkomfin"})
  void who_had_it_elsewhere_is_not_known(String body) {
    Answer answer = PARTY.hasMajority(body, DAY);

    assertThat(answer.verdict()).isEqualTo(Verdict.NOT_KNOWN);
    assertThat(answer.sentence()).contains("is not known: ").doesNotContain("full seats");
  }

  private static Sample sample() {
    return new Sample()
        .person("ann", "")
        .person("bob", "")
        .person("cyd", "")
        .body("council", "Council", "committee", "", "")
        .camp("red")
        .camp("blue")
        .faction("reds", "declared", "red")
        .faction("blues", "declared", "blue")
        .seat("ann", "council", "chair", "", "", "")
        .seat("bob", "council", "member", Rank.VOTING, "", "", "", Certainty.LOW)
        .seat("cyd", "council", "candidate", "", "", "");
  }

  private static Answer majority(Sample sample) {
    return new Questions(sample.history()).hasMajority("council", DAY);
  }

  @Test
  void more_than_half_of_the_full_seats_is_a_majority() {
    Sample sample =
        sample()
            .roster("council", "member", "complete", 2, 2)
            .stands("ann", "reds", "member", "", "", "");

    assertThat(majority(sample))
        .isEqualTo(
            new Answer(
                Verdict.NO,
                "5 June 1924: no side has more than half of the 2 full seats in the Council: "
                    + "Red 1; no side recorded 1 (1 of the seats doubtful)"));
    assertThat(majority(sample.stands("bob", "reds", "member", "", "", "")))
        .isEqualTo(
            new Answer(
                Verdict.YES,
                "5 June 1924: Red: 2 of the 2 full seats in the Council (1 of the seats"
                    + " doubtful)"));
  }

  @Test
  void nothing_is_counted_where_nothing_is_said_of_the_roster() {
    assertThat(majority(sample()).sentence())
        .isEqualTo(
            "5 June 1924: who has the majority in the Council is not known: nothing is recorded of"
                + " its roster");
  }
}
