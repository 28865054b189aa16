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
  void what_is_no_name_holds_the_title() {
    Work work = Work.of("Wikipedia, \"The Declaration of 46\"");
    assertThat(work.names()).isEmpty();
    assertThat(work.container()).isEqualTo("Wikipedia");
    assertThat(Work.of("Time, 13 Aug 1923: \"Krassin Out\"").container())
        .isEqualTo("Time, 13 Aug 1923");
  }

  @Test
  void where_nothing_can_be_told_apart_the_citation_is_the_title() {
    String loose = "D. Apalkov, article on the fractional \"seven\" of 1924-1925 (2020)";
    assertThat(Work.of(loose).title()).isEqualTo(loose);
    assertThat(Work.of(loose).names()).isEmpty();
    assertThat(Work.of("General knowledge").title()).isEqualTo("General knowledge");
  }
}
