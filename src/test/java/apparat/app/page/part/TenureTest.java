package apparat.app.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Party;
import apparat.history.Sample;
import apparat.record.Certainty;
import apparat.record.Membership;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Terms that follow each other without a break are one tenure. */
class TenureTest {

  private final Sample sample =
      new Sample()
          .person("ann", "")
          .person("bob", "")
          .body("bureau", "Bureau", "bureau", "", "")
          .body("office", "Office", "commissariat", "", "");

  private List<Tenure> tenures() {
    return Tenure.of(sample.history().data().memberships());
  }

  private Sample seat(String person, String start, String end, String reason) {
    return sample.seat(person, "bureau", "member", start, end, reason);
  }

  @Test
  void re_elected_again_and_again_it_is_one() {
    seat("ann", "1921-03-16", "1922-04-02", "re-elected");
    seat("ann", "1922-04-02", "1923-04-25", "re-elected");
    seat("ann", "1923-04-25", "1926-07-23", "removed");

    Tenure tenure = tenures().getFirst();
    assertThat(tenures()).hasSize(1);
    assertThat(tenure.rows()).hasSize(3);
    assertThat(tenure.spell().firstDay()).isEqualTo("1921-03-16");
    assertThat(tenure.endDay()).isEqualTo("1926-07-23");
    assertThat(tenure.reasons()).isEqualTo("re-elected, then removed");
    assertThat(tenure.goesOn()).isFalse();
  }

  @Test
  void the_order_of_the_table_does_not_matter() {
    seat("ann", "1922-04-02", "1923-04-25", "removed");
    seat("ann", "1921-03-16", "1922-04-02", "re-elected");
    assertThat(tenures())
        .singleElement()
        .satisfies(tenure -> assertThat(tenure.reasons()).endsWith("removed"));
  }

  @Test
  void a_break_of_a_day_makes_two() {
    seat("ann", "1921-03-16", "1922-04-02", "not-re-elected");
    seat("ann", "1922-04-03", "1923-04-25", "");
    assertThat(tenures()).hasSize(2);
    assertThat(tenures()).extracting(Tenure::endDay).isSorted();
  }

  @Test
  void another_role_another_body_and_another_person_are_others() {
    seat("ann", "1921-03-16", "1922-04-02", "promoted");
    sample.seat("ann", "bureau", "chair", "1922-04-02", "1923-01-01", "");
    sample.seat("ann", "office", "member", "1922-04-02", "1923-01-01", "");
    seat("bob", "1922-04-02", "1923-01-01", "");
    assertThat(tenures()).hasSize(4);
    assertThat(tenures().getFirst().goesOn()).as("as chair").isTrue();
  }

  @Test
  void it_holds_from_its_first_day_to_the_day_before_its_end() {
    seat("ann", "1921-03-16", "1922-04-02", "");
    Tenure tenure = tenures().getFirst();
    assertThat(tenure.holdsOn(LocalDate.of(1921, 3, 15))).isFalse();
    assertThat(tenure.holdsOn(LocalDate.of(1921, 3, 16))).isTrue();
    assertThat(tenure.holdsOn(LocalDate.of(1922, 4, 1))).isTrue();
    assertThat(tenure.holdsOn(LocalDate.of(1922, 4, 2))).isFalse();
  }

  @Test
  void one_doubtful_term_makes_it_doubtful() {
    seat("ann", "1921-03-16", "1922-04-02", "re-elected");
    sample.seat("ann", "bureau", "member", Rank.VOTING, "1922-04-02", "1923", "", Certainty.LOW);
    assertThat(tenures()).singleElement().matches(Tenure::doubtful);
  }

  @Test
  void every_row_of_the_shipped_data_set_is_in_exactly_one() {
    History history = Party.history();
    List<Tenure> tenures = Tenure.of(history.data().memberships());

    assertThat(tenures.stream().flatMap(tenure -> tenure.rows().stream()))
        .containsExactlyInAnyOrderElementsOf(history.data().memberships());
    assertThat(tenures)
        .extracting(tenure -> tenure.spell().firstDay())
        .isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(tenures)
        .allSatisfy(
            tenure ->
                assertThat(tenure.rows())
                    .extracting(Membership::role)
                    .containsOnly(tenure.first().role()));
  }

  @Test
  void its_sources_are_those_of_all_its_rows_once_each() {
    seat("ann", "1921-03-16", "1922-04-02", "re-elected");
    seat("ann", "1922-04-02", "1923-04-25", "");
    assertThat(tenures().getFirst().sources()).containsExactly("src");
  }
}
