package apparat.history.sides;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.Sample;
import apparat.record.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideChangesTest {

  private static final LocalDate FROM = LocalDate.of(1921, 1, 1);
  private static final LocalDate TO = LocalDate.of(1927, 12, 31);

  private static Sample sample() {
    return new Sample()
        .person("ann", "1926-03-01")
        .person("bob", "")
        .person("cyd", "")
        .person("dan", "");
  }

  private static List<Change> changes(Sample sample) {
    return new SideChanges(sample.history()).between(FROM, TO);
  }

  private static List<String> told(Sample sample) {
    return changes(sample).stream().map(change -> change.day() + " " + change.sentence()).toList();
  }

  @Test
  void a_tie_begins_grows_weakens_and_ends() {
    assertThat(
            told(
                sample()
                    .tie("bob", "+", "ann", 1, "1922-01-01", "1922-02-01")
                    .tie("ann", "+", "bob", 3, "1922-02-01", "1922-03-01")
                    .tie("ann", "+", "bob", 2, "1922-03-01", "1922-04")))
        .containsExactly(
            "1922-01-01 Ann and Bob become allies (faint)",
            "1922-02-01 The alliance of Ann and Bob grows stronger",
            "1922-03-01 The alliance of Ann and Bob weakens",
            "1922-04-01 Ann and Bob are no longer allies (April 1922)");
  }

  @Test
  void a_row_that_goes_on_as_before_is_no_change() {
    assertThat(
            told(
                sample()
                    .tie("ann", "-", "bob", 2, "", "1922-02-01")
                    .tie("ann", "-", "bob", 2, "1922-02-01", "")))
        .isEmpty();
  }

  @Test
  void allies_who_become_rivals_are_one_sentence() {
    assertThat(
            told(
                sample()
                    .tie("ann", "+", "bob", 2, "", "1922-02-01")
                    .tie("bob", "-", "ann", 3, "1922-02-01", "1923-01-01")
                    .tie("ann", "+", "bob", 2, "1923-01-01", "")))
        .containsExactly(
            "1922-02-01 Ann and Bob, until then allies, become rivals (sharp)",
            "1923-01-01 Ann and Bob, until then rivals, become allies");
  }

  @Test
  void who_is_joined_with_everybody_is_told_as_a_circle_others_as_a_star() {
    assertThat(
            told(
                sample()
                    .tie("ann", "+", "bob", 2, "1922-01-01", "")
                    .tie("bob", "+", "cyd", 2, "1922-01-01", "")
                    .tie("cyd", "+", "ann", 2, "1922-01-01", "")
                    .tie("ann", "-", "dan", 2, "1922-01-01", "")
                    .tie("dan", "-", "bob", 2, "1922-01-01", "")))
        .containsExactly(
            "1922-01-01 Ann, Bob and Cyd become allies",
            "1922-01-01 Ann and Bob become rivals of Dan");
  }

  @Test
  void the_order_of_rows_does_not_change_who_is_told_together() {
    Sample one =
        sample()
            .tie("ann", "+", "bob", 2, "1922-01-01", "")
            .tie("cyd", "+", "dan", 2, "1922-01-01", "")
            .tie("bob", "+", "cyd", 2, "1922-01-01", "");
    Sample other =
        sample()
            .tie("cyd", "+", "bob", 2, "1922-01-01", "")
            .tie("dan", "+", "cyd", 2, "1922-01-01", "")
            .tie("bob", "+", "ann", 2, "1922-01-01", "");
    assertThat(told(one))
        .isEqualTo(told(other))
        .containsExactly(
            "1922-01-01 Ann and Cyd become allies of Bob", "1922-01-01 Cyd and Dan become allies");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+ | patronage      | Ann becomes a patron of Bob and Cyd        | Ann is no longer a"
            + " patron of Bob and Cyd",
        "+ | mentor         | Ann becomes a mentor of Bob and Cyd        | Ann is no longer a"
            + " mentor of Bob and Cyd",
        "- | denunciation   | Ann denounces Bob and Cyd                  | Ann no longer denounces"
            + " Bob and Cyd",
        "+ | correspondence | Bob and Cyd begin to write to Ann          | Bob and Cyd no longer"
            + " write to Ann",
        "+ | reconciliation | Bob and Cyd make peace with Ann            | The reconciliation of"
            + " Ann with Bob and Cyd is over",
      })
  void every_kind_has_its_words(String sign, String kind, String begins, String ends) {
    assertThat(
            told(
                sample()
                    .tie("ann", sign, "bob", kind, 2, "1922-01-01", "1923-01-01")
                    .tie("ann", sign, "cyd", kind, 2, "1922-01-01", "1923-01-01")))
        .containsExactly("1922-01-01 " + begins, "1923-01-01 " + ends);
  }

  @Test
  void a_faction_is_told_with_the_ties_of_its_leaders() {
    assertThat(
            told(
                sample()
                    .group("pact", "Pact (of friends)", "bloc", "1922-01-01~", "1923-01-01")
                    .stands("ann", "pact", "leader", "", "1922-01-01~", "1923-01-01")
                    .stands("bob", "pact", "leader", "", "1922-01-01~", "1923-01-01")
                    .stands("cyd", "pact", "member", "", "1922-05-01", "1923-01-01")
                    .tie("ann", "+", "bob", 2, "1922-01-01~", "1923-01-01")
                    .tie("ann", "+", "cyd", 2, "1922-05-01", "1923-01-01")))
        .containsExactly(
            "1922-01-01 The Pact forms: Ann and Bob; Ann and Bob become allies (about 1 January"
                + " 1922)",
            "1922-05-01 Cyd joins the Pact",
            "1922-05-01 Ann and Cyd become allies",
            "1923-01-01 The Pact falls apart: Ann and Bob are no longer allies",
            "1923-01-01 Ann and Cyd are no longer allies");
  }

  @Test
  void people_come_rise_and_leave_while_the_faction_goes_on() {
    assertThat(
            told(
                sample()
                    .group("critics", "Critics of the plan", "declared", "", "")
                    .stands("bob", "critics", "sympathiser", "", "1922-01-01", "1922-02-01")
                    .stands("cyd", "critics", "sympathiser", "", "1922-01-01", "1922-03-01")
                    .stands("bob", "critics", "leader", "", "1922-02-01", "1922-04-01")
                    .stands("ann", "critics", "member", "", "1922-02-02", "1926-03-01")))
        .containsExactly(
            "1922-01-01 Bob and Cyd sympathise with the Critics of the plan",
            "1922-02-01 Bob becomes a leader of the Critics of the plan",
            "1922-02-02 Ann joins the Critics of the plan",
            "1922-03-01 Cyd no longer sympathises with the Critics of the plan",
            "1922-04-01 Bob leaves the Critics of the plan",
            "1926-03-01 Ann dies");
  }

  @Test
  void factions_are_named_as_in_a_sentence() {
    assertThat(
            told(
                sample()
                    .group("critics", "Critics of the plan", "declared", "1922-01-01", "")
                    .group("letter", "Letter of Two", "declaration", "1922-01-01", "1922-02-01")
                    .group("circle", "Ann's circle", "historians", "1922-01-01", "1922-02-01")
                    .stands("bob", "critics", "leader", "", "1922-01-01", "")
                    .stands("bob", "letter", "signatory", "", "1922-01-01", "1922-02-01")
                    .stands("ann", "circle", "leader", "", "1922-01-01", "1922-02-01")))
        .containsExactly(
            "1922-01-01 The Critics of the plan form: Bob",
            "1922-01-01 The Letter of Two is signed by Bob",
            "1922-01-01 Ann's circle forms: Ann",
            "1922-02-01 The time of the Letter of Two is over; Bob had signed",
            "1922-02-01 Ann's circle breaks up, until then Ann");
  }

  @Test
  void who_goes_over_to_another_camp_is_told_with_both_camps() {
    assertThat(
            told(
                sample()
                    .camp("reds")
                    .camp("blues")
                    .group("one", "One", "bloc", "", "")
                    .group("two", "Two", "bloc", "", "")
                    .stands("ann", "one", "member", "reds", "", "1922-01-01")
                    .stands("bob", "one", "member", "reds", "", "1922-01-01")
                    .stands("ann", "two", "member", "blues", "1922-01-01", "")
                    .stands("bob", "two", "member", "blues", "1922-01-01", "")))
        .containsExactly(
            "1922-01-01 Ann and Bob leave the One",
            "1922-01-01 Ann and Bob join the Two",
            "1922-01-01 Ann and Bob change sides, from \"Reds\" to \"Blues\"");
  }

  @Test
  void a_bloc_of_several_camps_is_told_camp_by_camp() {
    Sample sample =
        sample()
            .person("eve", "")
            .camp("reds")
            .camp("blues")
            .group("pact", "Pact", "bloc", "1922-01-01", "")
            .stands("ann", "pact", "member", "blues", "1922-01-01", "")
            .stands("bob", "pact", "member", "reds", "1922-01-01", "")
            .stands("cyd", "pact", "member", "blues", "1922-01-01", "")
            .stands("dan", "pact", "member", "reds", "1922-01-01", "")
            .stands("eve", "pact", "member", "reds", "1922-01-01", "");
    assertThat(told(sample))
        .containsExactly(
            "1922-01-01 The Pact forms: Bob, Dan and Eve (Reds) with Ann and Cyd (Blues)");
  }

  @Test
  void of_who_dies_one_sentence_tells_and_rests_on_all_that_ends() {
    Sample sample =
        sample()
            .group("critics", "Critics of the plan", "declared", "1922-01-01", "")
            .stands("ann", "critics", "member", "", "1922-01-01", "1926-03-01")
            .stands("bob", "critics", "member", "", "1922-01-01", "1926-03-01")
            .tie("ann", "+", "cyd", 2, "1922-01-01", "1926-03-01")
            .tie("bob", "-", "cyd", 2, "1922-01-01", "1926-03-01");
    List<Change> last =
        changes(sample).stream().filter(change -> change.day().getYear() == 1926).toList();
    assertThat(last)
        .extracting(Change::sentence)
        .contains("Ann dies", "Bob and Cyd are no longer rivals")
        .noneMatch(sentence -> sentence.contains("Ann ") && !sentence.contains("dies"));
    Change death = last.getFirst();
    assertThat(death.kind()).isEqualTo(Kind.DIED);
    assertThat(death.people()).containsExactly("ann");
    assertThat(death.rows()).contains(new Row("ties", 2));
    assertThat(death.sources()).containsExactly("src");
  }

  @Test
  void a_change_names_people_faction_rows_and_sources() {
    Change change =
        changes(
                sample()
                    .group("pact", "Pact", "bloc", "1922-01-01", "")
                    .stands("bob", "pact", "leader", "", "1922-01-01", "")
                    .stands("ann", "pact", "leader", "", "1922-01-01", "")
                    .tie("ann", "+", "bob", 2, "1922-01-01", ""))
            .getFirst();
    assertThat(change.kind()).isEqualTo(Kind.FORMED);
    assertThat(change.people()).containsExactly("bob", "ann");
    assertThat(change.faction()).contains("pact");
    assertThat(change.sources()).containsExactly("src");
    assertThat(change.rows())
        .containsExactly(
            new Row("factions", 2),
            new Row("allegiances", 2),
            new Row("allegiances", 3),
            new Row("ties", 2));
  }

  @Test
  void the_first_day_is_left_out_and_the_last_taken_in() {
    SideChanges sides =
        new SideChanges(sample().tie("ann", "+", "bob", 2, "1922-01-01", "1922-02-01").history());
    assertThat(sides.between(LocalDate.of(1922, 1, 1), LocalDate.of(1922, 2, 1)))
        .extracting(Change::kind)
        .containsExactly(Kind.UNTIED);
    assertThat(sides.between(TO, FROM)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1922-05-25 | The Troika forms: Kamenev, Stalin and Zinoviev (about 25 May 1922)",
        "1925-03-31 | The Troika falls apart: Kamenev and Stalin, Stalin and Zinoviev are no longer"
            + " allies (about 31 March 1925)",
        "1926-06-03 | Kamenev and Zinoviev become allies of Trotsky (close)",
        "1923-10-08 | The rivalry of Trotsky with Kamenev and Stalin grows stronger",
      })
  void of_the_party(LocalDate day, String sentence) {
    assertThat(new Chronicle(Party.history()).between(day.minusDays(1), day))
        .extracting(Change::sentence)
        .contains(sentence);
  }

  @Test
  void of_the_party_every_row_that_turns_is_told_and_none_is_invented() {
    History party = Party.history();
    List<Change> all = new SideChanges(party).between(FROM, TO);
    assertThat(all).extracting(change -> change.day() + change.sentence()).doesNotHaveDuplicates();
    assertThat(all).extracting(Change::sentence).allMatch(text -> text.matches("\\p{Lu}.*[^.]"));
    assertThat(all)
        .allMatch(change -> !change.rows().isEmpty() && !change.sources().isEmpty())
        .allMatch(change -> !change.people().isEmpty());
    Set<Row> told =
        all.stream().flatMap(change -> change.rows().stream()).collect(Collectors.toSet());
    Stream<Row> turning =
        party.data().allegiances().stream()
            .filter(
                row ->
                    Stream.of(row.spell().firstDay(), row.spell().endDay()).anyMatch(this::inside))
            .map(row -> row.row());
    assertThat(told).containsAll(turning.toList());
    assertThat(told).allMatch(row -> row.table().matches("ties|allegiances|factions|people"));
  }

  private boolean inside(LocalDate day) {
    return day.isAfter(FROM) && !day.isAfter(TO);
  }
}
