package apparat.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Line;
import apparat.app.page.form.Link;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.drawing.Theme;
import apparat.history.History;
import apparat.history.Party;
import apparat.record.Question;
import apparat.record.Stance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who stood how on a disputed question, and which sources say so. */
class QuestionPageTest {

  private static final History HISTORY = Party.history();

  private static Page page(Selection selection, String day) {
    return new PageModel(HISTORY).page(selection, LocalDate.parse(day), Theme.LIGHT).orElseThrow();
  }

  private static Page question(String id, String day) {
    return page(new Selection.OfQuestion(id), day);
  }

  private static List<Entry> entries(Page page, String heading) {
    return page.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .map(Section::entries)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no section " + heading));
  }

  static Stream<String> questions() {
    return HISTORY.data().questions().stream().map(Question::id);
  }

  private static List<Stance> stances(String question) {
    return HISTORY.data().stances().stream()
        .filter(stance -> stance.question().equals(question))
        .sorted(Comparator.comparing(stance -> stance.spell().firstDay()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void every_stance_stands_there_by_date_with_its_sources(String id) {
    Page page = question(id, "1925-12-20");
    List<Entry> entries = entries(page, "Stances by date");
    List<Stance> stances = stances(id);

    assertThat(entries).hasSameSizeAs(stances);
    for (int i = 0; i < stances.size(); i++) {
      Stance stance = stances.get(i);
      Entry entry = entries.get(i);
      assertThat(entry.target()).isEqualTo(new Selection.OfPerson(stance.person()));
      assertThat(entry.text()).startsWith(HISTORY.person(stance.person()).name());
      assertThat(entry.detail()).contains(stance.basis());
      assertThat(entry.sources())
          .extracting(number -> page.sources().get(number - 1).key())
          .containsExactlyElementsOf(stance.sources());
      assertThat(entry.now()).isEqualTo(stance.spell().holdsOn(LocalDate.of(1925, 12, 20)));
    }
  }

  @Test
  void the_poles_and_the_note_say_what_was_disputed() {
    assertThat(question("industry", "1925-12-20").title()).isEqualTo("Pace of industrialisation");
    assertThat(question("industry", "1925-12-20").lines())
        .extracting(Line::text)
        .containsExactly(
            "From \"Slow and balanced\" (−2) to \"Rapid\" (2).",
            "How fast state industry may grow, who pays for it, how much is planned.");
  }

  @Test
  void on_the_day_people_stand_from_one_pole_to_the_other() {
    List<Entry> today = entries(question("nep", "1925-12-20"), "On this day");
    List<Integer> degrees = today.stream().map(entry -> degree(entry.detail())).toList();

    assertThat(degrees).isSorted().hasSizeGreaterThan(2);
    assertThat(degrees).contains(1).anyMatch(degree -> degree < 0);
    assertThat(today).extracting(Entry::target).contains(new Selection.OfPerson("bukharin"));
    assertThat(today)
        .hasSize(
            (int)
                stances("nep").stream()
                    .filter(stance -> stance.spell().holdsOn(LocalDate.of(1925, 12, 20)))
                    .count());
  }

  private static int degree(String words) {
    int pole = words.contains("\"Curb the market\"") ? -1 : 1;
    return words.startsWith("Wholly")
        ? 2 * pole
        : words.startsWith("Leans") ? pole : words.equals("In the middle") ? 0 : 99;
  }

  @Test
  void before_anybody_took_a_stand_the_day_has_nobody() {
    Page page = question("industry", "1921-03-16");
    assertThat(entries(page, "On this day")).isEmpty();
    assertThat(entries(page, "Stances by date")).isNotEmpty();
  }

  @Test
  void the_page_of_a_person_leads_to_the_questions_and_back() {
    Page person = page(new Selection.OfPerson("bukharin"), "1925-12-20");
    List<Entry> stances = entries(person, "On the questions");

    assertThat(stances)
        .isNotEmpty()
        .allMatch(entry -> entry.target() instanceof Selection.OfQuestion);
    assertThat(stances)
        .filteredOn(entry -> entry.text().equals("NEP and the market"))
        .extracting(Entry::target)
        .containsOnly(new Selection.OfQuestion("nep"));
  }

  @Test
  void a_source_leads_to_the_question_of_each_stance_that_rests_on_it() {
    Page source = page(new Selection.OfSource("sakharov-zaveshchanie"), "1925-12-20");
    assertThat(entries(source, "Stances"))
        .flatExtracting(Entry::links)
        .contains(new Link("NEP and the market", new Selection.OfQuestion("nep")));
  }

  @Test
  void statements_of_the_textbook_about_a_stance_stand_on_its_question() {
    List<String> claims =
        HISTORY.data().claims().stream()
            .filter(
                claim ->
                    claim.rows().stream()
                        .anyMatch(row -> row.matches("stance:[a-z-]+/nationalities")))
            .map(claim -> claim.id())
            .toList();

    assertThat(claims).contains("c38");
    assertThat(entries(question("nationalities", "1925-12-20"), "In the textbook"))
        .extracting(Entry::target)
        .containsExactlyElementsOf(claims.stream().<Selection>map(Selection.OfClaim::new).toList());
  }

  @Test
  void an_unknown_question_has_no_page() {
    assertThat(
            new PageModel(HISTORY)
                .page(new Selection.OfQuestion("none"), LocalDate.of(1925, 1, 1), Theme.LIGHT))
        .isEmpty();
  }
}
