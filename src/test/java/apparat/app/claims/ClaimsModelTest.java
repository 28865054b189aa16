package apparat.app.claims;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Agenda;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.app.page.textbook.Verdict;
import apparat.history.History;
import apparat.history.Sample;
import apparat.io.CannotRead;
import apparat.session.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reading the textbook against the record, without a window. */
class ClaimsModelTest {

  private static History history;

  private final SelectionModel selection = new SelectionModel();
  private final TimeModel time = new TimeModel(Agenda.of(history), history.manifest().defaultDay());
  private final ClaimsModel claims = new ClaimsModel(history, selection, time);

  @BeforeAll
  static void read() throws CannotRead {
    history = Document.open(Document.shipped()).history();
  }

  private List<ClaimLine> shown() {
    return claims.shownProperty().get();
  }

  private ClaimLine line(String id) {
    return shown().stream().filter(line -> line.claim().id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void all_statements_stand_by_date() {
    assertThat(shown()).hasSameSizeAs(history.data().claims());
    assertThat(shown())
        .extracting(line -> line.claim().date().split("/")[0])
        .extracting(date -> (date + "-01-01").substring(0, 10))
        .isSorted();
  }

  @Test
  void every_verdict_has_a_sign_and_the_counts_add_up() {
    assertThat(claims.verdicts()).extracting(Verdict::sign).containsExactly("=", "≈", "≠");
    assertThat(claims.verdicts().stream().mapToInt(claims::count).sum()).isEqualTo(claims.count());
  }

  @Test
  void one_verdict_alone_and_all_again() {
    Verdict contradicted = Verdict.of("contradicted");
    claims.only(Optional.of(contradicted));
    assertThat(shown())
        .hasSize(claims.count(contradicted))
        .allMatch(l -> l.verdict().equals(contradicted));
    claims.only(Optional.empty());
    assertThat(shown()).hasSize(claims.count());
  }

  @Test
  void words_sift_in_any_letters_and_together_with_the_verdict() {
    claims.search("UNION proposes");
    assertThat(shown()).extracting(line -> line.claim().id()).containsExactly("c38");
    claims.only(Optional.of(Verdict.of("agrees")));
    assertThat(shown()).isEmpty();
    claims.search("");
    assertThat(shown()).hasSize(claims.count(Verdict.of("agrees")));
  }

  @Test
  void choosing_one_opens_it_and_goes_to_its_day() {
    claims.choose(line("c53"));
    assertThat(selection.selection()).isEqualTo(new Selection.OfClaim("c53"));
    assertThat(time.day()).isEqualTo(LocalDate.of(1922, 4, 3));
    assertThat(claims.chosen()).contains(line("c53"));
  }

  @Test
  void a_span_goes_to_its_first_day_and_a_month_to_what_happened_in_it() {
    assertThat(line("c73").day()).as("from October 1923").isEqualTo(LocalDate.of(1923, 10, 1));
    assertThat(line("c01").day()).as("in January 1924").isEqualTo(LocalDate.of(1924, 1, 21));
  }

  @Test
  void what_lies_outside_the_period_goes_to_its_edge() {
    assertThat(line("c18").day()).isEqualTo(history.manifest().firstDay());
    assertThat(line("c05").day()).isEqualTo(history.manifest().lastDay());
  }

  @Test
  void a_line_is_read_aloud_with_verdict_and_correction() {
    assertThat(line("c38").spoken())
        .startsWith("In 1922 Stalin proposes the Union")
        .contains("Contradicted by the record.")
        .endsWith("Lenin's demand of September 1922.");
  }

  @Test
  void a_data_set_without_a_textbook_has_none() {
    History bare = new Sample().person("ann", "").history();
    ClaimsModel none = new ClaimsModel(bare, selection, time);
    assertThat(none.none()).isTrue();
    assertThat(none.verdicts()).isEmpty();
    assertThat(none.chosen()).isEmpty();
  }

  @Test
  void people_are_found_in_cyrillic_letters_too() {
    claims.search("Каменев");
    assertThat(shown()).isNotEmpty();
    List<ClaimLine> cyrillic = shown();
    claims.search("Kamenev");
    assertThat(shown()).containsAll(cyrillic);
  }
}
