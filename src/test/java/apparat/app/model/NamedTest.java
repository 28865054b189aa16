package apparat.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.io.CannotRead;
import apparat.session.Document;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who stands out when something is selected that speaks of several. */
class NamedTest {

  private static final LocalDate DAY = LocalDate.of(1925, 12, 20);

  private static Named named;

  @BeforeAll
  static void read() throws CannotRead {
    History history = Document.open(Document.shipped()).history();
    named = new Named(history);
  }

  @Test
  void the_people_and_bodies_of_a_statement() {
    assertThat(named.of(new Selection.OfClaim("c38"), DAY))
        .containsExactlyInAnyOrder("stalin", "lenin", "narkomnats", "tsik");
    assertThat(named.of(new Selection.OfClaim("no such"), DAY)).isEmpty();
  }

  @Test
  void the_two_of_a_tie_and_the_people_of_an_event() {
    assertThat(named.of(new Selection.OfTie("stalin", "trotsky"), DAY))
        .containsExactlyInAnyOrder("stalin", "trotsky");
    assertThat(named.of(new Selection.OfEvent("1926-zinoviev-politburo"), DAY))
        .contains("zinoviev", "politburo");
  }

  @Test
  void a_group_as_it_is_on_the_day() {
    Selection group = new Selection.OfFaction("leningrad-opposition");
    assertThat(named.of(group, DAY)).contains("zinoviev", "kamenev").doesNotContain("stalin");
    assertThat(named.of(group, LocalDate.of(1922, 1, 1))).isEmpty();
  }

  @Test
  void those_who_have_taken_a_stand_on_a_question_by_the_day() {
    Selection question = new Selection.OfQuestion("industry");
    assertThat(named.of(question, DAY)).contains("trotsky");
    assertThat(named.of(question, LocalDate.of(1921, 3, 16))).isEmpty();
  }

  @Test
  void one_person_is_selected_and_not_named() {
    assertThat(named.of(new Selection.OfPerson("stalin"), DAY)).isEmpty();
    assertThat(named.of(Selection.NOTHING, DAY)).isEmpty();
  }
}
