package apparat.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.drawing.Theme;
import apparat.history.History;
import apparat.io.CannotRead;
import apparat.session.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With whom a person stands, and against whom, in words. */
class TiesOfAPersonTest {

  private static History history;

  @BeforeAll
  static void read() throws CannotRead {
    history = Document.open(Document.shipped()).history();
  }

  private static Page page(String person, String day) {
    return new PageModel(history)
        .page(new Selection.OfPerson(person), LocalDate.parse(day), Theme.LIGHT)
        .orElseThrow();
  }

  private static Optional<Section> section(Page page, String heading) {
    return page.sections().stream().filter(s -> s.heading().equals(heading)).findFirst();
  }

  private static Entry entry(Page page, String heading, String name) {
    return section(page, heading).orElseThrow().entries().stream()
        .filter(entry -> entry.text().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void friends_become_enemies_from_day_to_day() {
    assertThat(entry(page("stalin", "1923-11-15"), "Stands with", "Zinoviev").detail())
        .startsWith("close alliance");
    assertThat(entry(page("stalin", "1926-11-01"), "Against", "Zinoviev").detail())
        .startsWith("sharp rivalry");
  }

  @Test
  void the_closest_come_first_and_all_are_counted() {
    Section against = section(page("trotsky", "1926-11-01"), "Against").orElseThrow();
    assertThat(against.remark()).isEqualTo("" + against.entries().size());
    List<Integer> sharpness =
        against.entries().stream()
            .map(Entry::detail)
            .map(words -> words.startsWith("sharp") ? 0 : words.startsWith("faint") ? 2 : 1)
            .toList();
    assertThat(sharpness).isSorted().contains(0);
  }

  @Test
  void each_tie_says_since_when_on_what_it_rests_and_by_which_source() {
    Entry tie = entry(page("stalin", "1926-08-01"), "Stands with", "Bukharin");
    assertThat(tie.detail()).contains("1925").contains(" · ");
    assertThat(tie.sources()).isNotEmpty();
    assertThat(tie.target()).isEqualTo(new Selection.OfPerson("bukharin"));
    assertThat(tie.sign().orElseThrow().letter()).isEqualTo("B");
  }

  @Test
  void what_comes_from_the_other_side_is_said() {
    assertThat(entry(page("andreyev", "1926-08-01"), "Stands with", "Stalin").detail())
        .contains("patronage, from the other side");
    assertThat(entry(page("stalin", "1926-08-01"), "Stands with", "Andreyev").detail())
        .contains("patronage")
        .doesNotContain("from the other side");
  }

  @Test
  void who_has_no_tie_that_day_has_no_such_heading() {
    Page page = page("solts", "1921-04-01");
    assertThat(section(page, "Stands with")).isEmpty();
    assertThat(section(page, "Against")).isEmpty();
  }
}
