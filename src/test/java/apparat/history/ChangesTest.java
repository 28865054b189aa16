package apparat.history;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Change.Kind;
import apparat.record.Certainty;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

  private static final LocalDate FROM = LocalDate.of(1921, 1, 1);
  private static final LocalDate TO = LocalDate.of(1927, 12, 31);

  private static Sample sample() {
    return new Sample()
        .person("ann", "1926-03-01")
        .person("bob", "")
        .body("council", "Council", "committee", "1900", "")
        .body("bureau", "Bureau", "bureau", "1900", "");
  }

  private static List<String> told(Sample sample) {
    return sample.history().changes(FROM, TO).stream()
        .map(change -> change.day() + " " + change.sentence())
        .toList();
  }

  @Test
  void an_election_for_another_term_is_no_change() {
    assertThat(
            told(
                sample()
                    .seat("ann", "council", "member", "1921-03-16", "1922-04-02", "re-elected")
                    .seat("ann", "council", "member", "1922-04-02", "1923-04-25", "re-elected")))
        .containsExactly(
            "1921-03-16 Ann becomes a member of the Council",
            "1923-04-25 Ann leaves the Council (term ended)");
  }

  @Test
  void another_rank_is_one_change() {
    assertThat(
            told(
                sample()
                    .seat("ann", "council", "candidate", "", "1922-04-02", "promoted")
                    .seat("ann", "council", "member", "1922-04-02", "1923-04-25", "demoted")
                    .seat("ann", "council", "candidate", "1923-04-25", "1924-01-01", "removed")))
        .containsExactly(
            "1922-04-02 Ann becomes a full member of the Council",
            "1923-04-25 Ann becomes a candidate member of the Council, until then a full member",
            "1924-01-01 Ann leaves the Council as a candidate (removed)");
  }

  @Test
  void who_stays_a_member_only_loses_the_chair() {
    assertThat(
            told(
                sample()
                    .seat("ann", "council", "member", "", "", "")
                    .seat("ann", "council", "chair", "1923-01-01", "1924-01-01", "removed")))
        .containsExactly(
            "1923-01-01 Ann becomes chair of the Council",
            "1924-01-01 Ann is no longer chair of the Council but stays a member (removed)");
  }

  @Test
  void who_comes_back_has_left() {
    assertThat(
            told(
                sample()
                    .seat("bob", "council", "member", "", "1922-01-01", "not-re-elected")
                    .seat("bob", "council", "member", "1923-01-01", "", "")))
        .containsExactly(
            "1922-01-01 Bob leaves the Council (not re-elected)",
            "1923-01-01 Bob becomes a member of the Council");
  }

  @Test
  void inexact_dates_and_doubt_are_said() {
    assertThat(
            told(
                sample()
                    .seat(
                        "bob",
                        "council",
                        "member",
                        Rank.VOTING,
                        "1921-08",
                        "1922~",
                        "",
                        Certainty.LOW)
                    .seat("bob", "bureau", "chair", "1923-05-25~", "", "")))
        .containsExactly(
            "1921-08-01 Bob becomes a member of the Council (August 1921; doubtful)",
            "1922-01-01 Bob leaves the Council (about 1922; doubtful)",
            "1923-05-25 Bob becomes chair of the Bureau (about 25 May 1923)");
  }

  @Test
  void a_rise_is_as_doubtful_as_the_new_rank() {
    assertThat(
            told(
                sample()
                    .seat(
                        "bob",
                        "council",
                        "candidate",
                        Rank.CANDIDATE,
                        "",
                        "1922-02-02",
                        "",
                        Certainty.LOW)
                    .seat(
                        "bob",
                        "council",
                        "member",
                        Rank.VOTING,
                        "1922-02-02",
                        "",
                        "",
                        Certainty.HIGH)))
        .containsExactly("1922-02-02 Bob becomes a full member of the Council");
  }

  @Test
  void death_is_the_reason_even_where_the_row_gives_none() {
    assertThat(told(sample().seat("ann", "council", "member", "", "1926-03-01", "")))
        .containsExactly("1926-03-01 Ann leaves the Council (died)");
  }

  @Test
  void bodies_are_founded_renamed_put_under_others_and_abolished() {
    assertThat(
            told(
                sample()
                    .body("office", "Office", "office", "1922-01-01", "1925-06")
                    .name("office", "Old Office (OO)", "", "1923-01-01")
                    .name("office", "New Office (NO)", "1923-01-01", "")
                    .over("office", "council", "appointed-by", "1922-01-01", "1924-01-01")
                    .over("office", "bureau", "appointed-by", "1924-01-01", "")
                    .over("bureau", "council", "reports-to", "1924-02-01", "1925-01-01")))
        .containsExactly(
            "1922-01-01 The Old Office (OO) is founded",
            "1923-01-01 The Old Office (OO) is renamed the New Office (NO)",
            "1924-01-01 The New Office is now appointed by the Bureau",
            "1924-02-01 The Bureau now reports to the Council",
            "1925-01-01 The Bureau no longer reports to the Council",
            "1925-06-01 The New Office (NO) is abolished (June 1925)");
  }

  @Test
  void the_first_day_is_left_out_and_the_last_taken_in() {
    History history =
        sample().seat("bob", "council", "member", "1922-01-01", "1922-02-01", "").history();

    assertThat(history.changes(LocalDate.of(1922, 1, 1), LocalDate.of(1922, 2, 1)))
        .extracting(Change::kind)
        .containsExactly(Kind.LEFT);
  }

  @Test
  void a_change_names_its_rows_and_sources() {
    Change change =
        sample()
            .seat("bob", "council", "candidate", "", "1922-01-01", "promoted")
            .seat("bob", "council", "member", "1922-01-01", "", "")
            .history()
            .changes(FROM, TO)
            .getFirst();

    assertThat(change.kind()).isEqualTo(Kind.ROSE);
    assertThat(change.person()).contains("bob");
    assertThat(change.body()).contains("council");
    assertThat(change.sources()).containsExactly("src");
    assertThat(change.rows()).extracting("line").containsExactly(3, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1924-06-02 | Bukharin becomes a full member of the Politburo",
        "1926-10-23 | Trotsky leaves the Politburo (removed)",
        "1924-01-21 | Lenin leaves the Politburo (died)",
        "1922-04-03 | Stalin becomes general secretary of the Central Committee",
        "1926-01-01 | Kamenev becomes a candidate member of the Politburo, until then a full"
            + " member",
        "1921-10-01 | Krestinsky becomes envoy in Germany (October 1921)",
        "1922-11-22 | Sokolnikov becomes People's Commissar of Finance (about 22 November 1922)",
        "1927-11-14 | Trotsky is expelled from the Communist Party",
        "1924-01-26 | The Petrograd Soviet is renamed the Leningrad Soviet",
        "1926-11-22 | Zinoviev is no longer chair of the Communist International (removed; about 22"
            + " November 1926)",
      })
  void of_the_party(LocalDate day, String sentence) {
    assertThat(Party.history().changes(day.minusDays(1), day))
        .extracting(Change::sentence)
        .contains(sentence);
  }

  @Test
  void no_sentence_of_the_party_is_told_twice_or_left_unfinished() {
    History party = Party.history();
    List<Change> all =
        party.changes(party.manifest().firstDay().minusDays(1), party.manifest().lastDay());

    assertThat(all).hasSizeGreaterThan(900);
    assertThat(all).extracting(change -> change.day() + change.sentence()).doesNotHaveDuplicates();
    assertThat(all).extracting(Change::sentence).allMatch(text -> text.matches("\\p{Lu}.*[^.]"));
    assertThat(all)
        .filteredOn(change -> change.person().isPresent())
        .allMatch(change -> !change.sources().isEmpty());
    assertThat(all).allMatch(change -> !change.rows().isEmpty());
  }
}
