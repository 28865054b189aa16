package apparat.app.connections;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.Chains.Over;
import apparat.app.look.LookModel;
import apparat.app.look.NamedHistory;
import apparat.app.model.Agenda;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.history.Party;
import apparat.io.CannotRead;
import apparat.record.Source;
import apparat.session.Document;
import apparat.view.alliances.scene.Way;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How are X and Y connected? */
class ConnectionModelTest {

  private static Document document;
  private final SelectionModel selection = new SelectionModel();
  private final TimeModel time =
      new TimeModel(Agenda.of(document.history()), LocalDate.of(1926, 8, 1));
  private final LookModel look = new LookModel();
  private final ConnectionModel model =
      new ConnectionModel(
          new NamedHistory(document.history(), look), document.finder(), selection, time);

  @BeforeAll
  static void open() throws CannotRead {
    document = Document.open(Document.shipped());
  }

  @BeforeEach
  void stalinIsAskedAbout() {
    selection.selectPerson("stalin");
    model.begin();
  }

  private void choose(String words) {
    model.search().search(words);
    model.search().choose();
  }

  private Answer answer() {
    return model.answerProperty().get().orElseThrow();
  }

  @Test
  void the_chain_names_people_ties_and_sources() {
    choose("Троцкий");

    assertThat(answer().people()).startsWith("stalin").endsWith("trotsky");
    assertThat(answer().sentence()).startsWith("Stalin and Trotsky on 1 August 1926");
    assertThat(answer().steps())
        .hasSize(answer().people().size() - 1)
        .allSatisfy(
            step -> assertThat(step.ties()).isNotEmpty().allMatch(tie -> tie.endsWith("]")));
  }

  @Test
  void sources_are_named_as_readers_know_them() {
    choose("Троцкий");
    List<String> keys = Party.history().data().sources().stream().map(Source::key).toList();

    assertThat(answer().steps())
        .flatExtracting(Answer.Step::ties)
        .allSatisfy(
            tie -> {
              String words = tie;
              String named = words.substring(words.lastIndexOf('[') + 1, words.length() - 1);
              assertThat(named.split("; ")).doesNotContainAnyElementsOf(keys);
            });
  }

  @Test
  void the_whole_question_is_said_when_both_are_chosen() {
    assertThat(model.questionProperty().get()).isEqualTo("How is Stalin connected with …");
    choose("Троцкий");
    assertThat(model.questionProperty().get()).isEqualTo("How is Stalin connected with Trotsky?");
    model.close();
    selection.clear();
    model.begin();
    assertThat(model.questionProperty().get()).isEqualTo("How are two people connected?");
  }

  @Test
  void only_other_people_are_offered() {
    model.search().search("stalin");
    assertThat(model.search().groupsProperty().get())
        .allSatisfy(group -> assertThat(group.heading()).isEqualTo("People"))
        .allSatisfy(group -> assertThat(group.shown()).noneMatch(p -> p.id().equals("stalin")));
    model.search().search("politburo");
    assertThat(model.search().groupsProperty().get()).isEmpty();
    assertThat(model.search().adviceProperty().get()).contains("“politburo”");
  }

  @Test
  void the_answer_follows_day_and_kind_of_ties() {
    choose("trotsky");
    int steps = answer().steps().size();
    model.askOver(Over.ALLIANCES);
    assertThat(answer().steps().size()).isNotEqualTo(steps);
    time.showDate(LocalDate.of(1923, 1, 1));
    assertThat(answer().sentence()).contains("1 January 1923");
  }

  @Test
  void where_there_is_no_chain_the_nearest_day_is_offered_and_gone_to() {
    selection.selectPerson("lenin");
    model.begin();
    choose("trotsky");
    assertThat(answer().people()).isEmpty();
    assertThat(answer().sentence()).contains("no chain");

    model.goToNearest();

    assertThat(time.day()).isBefore(LocalDate.of(1924, 2, 1));
    assertThat(answer().people()).contains("lenin", "trotsky");
  }

  @Test
  void where_there_never_is_a_chain_it_says_so() {
    selection.selectPerson("antipov");
    model.begin();
    choose("kirov");
    assertThat(answer().nearest()).isEmpty();
    assertThat(answer().sentence()).endsWith("nor on any other day of the period.");
  }

  @Test
  void a_step_leads_to_what_is_between_the_two() {
    choose("trotsky");
    model.selectTie("trotsky", "stalin");
    assertThat(selection.selection()).isEqualTo(new Selection.OfTie("stalin", "trotsky"));
    assertThat(answer().people()).as("the chain stays").contains("stalin", "trotsky");
  }

  @Test
  void who_selects_nobody_is_asked_for_both() {
    selection.clear();
    model.begin();
    assertThat(model.fromProperty().get()).isEmpty();
    choose("bukharin");
    assertThat(model.fromProperty().get()).contains("bukharin");
    choose("tomsky");
    assertThat(answer().people()).startsWith("bukharin").endsWith("tomsky");
  }

  @Test
  void closing_takes_the_answer_away() {
    choose("trotsky");
    model.close();
    assertThat(model.answerProperty().get()).isEmpty();
    assertThat(model.openProperty().get()).isFalse();
  }

  @Test
  void the_map_is_told_which_way_to_light_on_this_day_alone() {
    LocalDate day = time.day();
    assertThat(model.wayOn(day)).as("nobody is asked about yet").isEqualTo(Way.NONE);
    choose("Троцкий");
    assertThat(model.wayOn(day)).isEqualTo(new Way(answer().people(), false));
    assertThat(model.wayOn(day.plusDays(1))).isEqualTo(Way.NONE);
    model.close();
    assertThat(model.wayOn(day)).isEqualTo(Way.NONE);
  }

  @Test
  void over_allies_only_the_way_leaves_rivalries_out_and_where_there_is_none_nothing_is_lit() {
    model.askOver(Over.ALLIANCES);
    choose("Молотов");
    assertThat(model.wayOn(time.day())).isEqualTo(new Way(List.of("stalin", "molotov"), true));
    model.close();
    model.begin();
    choose("Троцкий");
    assertThat(answer().people().isEmpty()).isEqualTo(model.wayOn(time.day()).isEmpty());
  }

  @Test
  void people_are_called_in_the_letters_chosen_by_question_answer_and_what_is_found() {
    model.search().search("trotsky");
    model.search().choose();
    look.useLanguage(Language.RU);
    assertThat(model.questionProperty().get()).isEqualTo("How is Сталин connected with Троцкий?");
    Answer answer = model.answerProperty().get().orElseThrow();
    assertThat(answer.sentence()).contains("Сталин").doesNotContain("Stalin");
    assertThat(answer.steps().toString()).contains("Троцкий");
    model.search().search("molotov");
    assertThat(model.search().markedFinding().orElseThrow().name()).isEqualTo("Молотов");
    look.useLanguage(Language.EN);
    assertThat(model.questionProperty().get()).contains("Stalin");
  }
}
