package apparat.session.citation;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.session.citation.Work.Name;
import org.junit.jupiter.api.Test;

/** What can be told for certain from a citation as it is written. */
class WorkTest {

  @Test
  void names_with_initials_before_a_title_are_authors() {
    Work work = Work.of("R. Conquest, \"The Great Terror\", book I (Russian edition)");
    assertThat(work.names()).containsExactly(new Name("R.", "Conquest"));
    assertThat(work.title()).isEqualTo("The Great Terror");
    assertThat(work.rest()).isEqualTo("book I (Russian edition)");
    assertThat(work.container()).isEmpty();
  }

  @Test
  void several_authors_and_editors() {
    assertThat(Work.of("E. Mawdsley, S. White, \"The Soviet Elite\"").names())
        .containsExactly(new Name("E.", "Mawdsley"), new Name("S.", "White"));
    Work edited = Work.of("B. Sultanbekov ed., \"Tayny\", stenographic record");
    assertThat(edited.editors()).isTrue();
    assertThat(edited.names()).containsExactly(new Name("B.", "Sultanbekov"));
    assertThat(Work.of("V. A. Sakharov, \"Lenin\" - selected").names())
        .containsExactly(new Name("V. A.", "Sakharov"));
  }

  @Test
  void initials_of_two_letters_and_authors_joined_by_and_are_names() {
    assertThat(Work.of("Yu. Felshtinsky and G. Chernyavsky, \"Lev Trotsky\"").names())
        .containsExactly(new Name("Yu.", "Felshtinsky"), new Name("G.", "Chernyavsky"));
  }

  @Test
  void a_year_that_stands_alone_is_that_of_the_work() {
    assertThat(Work.of("P. Broue, \"The Faction\" (1988)").year()).isEqualTo("1988");
    assertThat(Work.of("CommuLingo, \"Agriculture\" (after Wikipedia), 2026").year())
        .isEqualTo("2026");
    assertThat(Work.of("X, article on the \"seven\" of 1924-1925 (2020)").year()).isEqualTo("2020");
  }

  @Test
  void a_year_of_which_the_work_tells_is_not_that_of_the_work() {
    assertThat(Work.of("D. Apalkov, \"Duumvirat (1925-1926)\"").year()).isEmpty();
    assertThat(Work.of("D. Apalkov, \"The plenum (1926)\"").year()).isEmpty();
    assertThat(Work.of("Iskra-Research, Trotsky's speech, 19 Nov 1927").year()).isEmpty();
    assertThat(Work.of("A copy (1927) of a letter (1926)").year()).isEmpty();
  }

  @Test
  void what_is_no_name_holds_the_title() {
    Work work = Work.of("Wikipedia, \"The Declaration of 46\"");
    assertThat(work.names()).isEmpty();
    assertThat(work.container()).isEqualTo("Wikipedia");
    Work dated = Work.of("Time, 17 and 31 Oct 1927: \"Recall\" and \"Sneaked Away\"");
    assertThat(dated.container()).isEqualTo("Time");
    assertThat(dated.rest()).startsWith("17 and 31 Oct 1927");
    assertThat(dated.date()).isEqualTo("1927-10");
  }

  @Test
  void where_nothing_can_be_told_apart_the_citation_is_the_title() {
    String loose = "Transcript of the Politburo of 18 March 1926 (online text)";
    assertThat(Work.of(loose).title()).isEqualTo(loose);
    assertThat(Work.of(loose).names()).isEmpty();
    assertThat(Work.of("General knowledge").title()).isEqualTo("General knowledge");
  }

  @Test
  void names_at_the_beginning_are_authors_also_where_no_marks_tell_the_title() {
    Work work = Work.of("D. Apalkov, article on the fractional \"seven\" of 1924-1925 (2020)");
    assertThat(work.names()).containsExactly(new Name("D.", "Apalkov"));
    assertThat(work.title()).isEqualTo("article on the fractional \"seven\" of 1924-1925 (2020)");
    assertThat(work.year()).isEqualTo("2020");
    Work two = Work.of("N. Sedova and V. Serge, life of Trotsky, extract on November 1927");
    assertThat(two.names()).hasSize(2);
    assertThat(two.date()).as("a month of which the work tells").isEmpty();
  }

  @Test
  void more_authors_than_are_named_and_where_a_text_stands_are_not_lost() {
    Work several = Work.of("G. Chernyavsky et al., \"Zhiznennyi put\", online text part 71");
    assertThat(several.names()).containsExactly(new Name("G.", "Chernyavsky"));
    assertThat(several.others()).isTrue();
    assertThat(several.rest()).isEqualTo("et al., online text part 71");
    Work placed = Work.of("T. Davenport (marxisthistory.org), \"Officials\"");
    assertThat(placed.names()).containsExactly(new Name("T.", "Davenport"));
    assertThat(placed.rest()).isEqualTo("marxisthistory.org");
  }
}
