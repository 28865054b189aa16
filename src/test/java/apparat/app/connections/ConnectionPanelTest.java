package apparat.app.connections;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.app.look.NamedHistory;
import apparat.app.model.Agenda;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.app.robot.InTheWindow;
import apparat.history.DateWords;
import apparat.io.CannotRead;
import apparat.session.Document;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** The question how two people are connected, as it stands beside the picture. */
@InTheWindow
class ConnectionPanelTest {

  private static final Document DOCUMENT = open();

  private final SelectionModel selection = new SelectionModel();
  private final TimeModel time =
      new TimeModel(Agenda.of(DOCUMENT.history()), LocalDate.of(1926, 8, 1));
  private final ConnectionModel model =
      new ConnectionModel(
          new NamedHistory(DOCUMENT.history(), new LookModel()),
          DOCUMENT.finder(),
          selection,
          time);
  private Optional<ConnectionPanel> made = Optional.empty();

  private static Document open() {
    try {
      return Document.open(Document.shipped());
    } catch (CannotRead e) {
      throw new UncheckedIOException(e);
    }
  }

  private ConnectionPanel panel() {
    if (made.isEmpty()) {
      made = Optional.of(new ConnectionPanel(model, selection, 308, () -> {}));
      new Scene(made.get()).getRoot().applyCss();
    }
    return made.get();
  }

  private static Stream<Node> all(Node node) {
    if (node instanceof ScrollPane scroll) {
      return Stream.concat(Stream.of(node), all(scroll.getContent()));
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(child -> all(child)))
        : Stream.of(node);
  }

  private Node find(String id) {
    return all(panel())
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id));
  }

  private List<Button> buttons(String style) {
    return all(find("connection-answer"))
        .filter(node -> node.getStyleClass().contains(style))
        .map(Button.class::cast)
        .toList();
  }

  private String answer() {
    return String.join(
        "\n",
        all(find("connection-answer"))
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  private void ask(String from, String to) {
    panel();
    selection.selectPerson(from);
    ((Button) find("ask-connection")).fire();
    model.search().search(to);
    model.search().choose();
  }

  @Test
  void it_is_offered_where_a_person_is_selected_and_only_there() {
    assertThat(panel().isVisible()).isFalse();
    selection.selectPerson("stalin");
    assertThat(panel().isVisible()).isTrue();
    assertThat(find("ask-connection").isVisible()).isTrue();
    selection.selectBody("politburo");
    assertThat(panel().isVisible()).isFalse();
    assertThat(panel().isManaged()).as("takes no room").isFalse();
  }

  @Test
  void once_asked_the_question_stays_whoever_is_selected() {
    panel();
    selection.selectPerson("stalin");
    ((Button) find("ask-connection")).fire();
    assertThat(find("ask-connection").isVisible()).isFalse();
    assertThat(words()).contains("How is Stalin connected with …");
    selection.selectBody("politburo");
    assertThat(panel().isVisible()).isTrue();
    ((Button) find("close-connections")).fire();
    assertThat(panel().isVisible()).isFalse();
    assertThat(model.openProperty().get()).isFalse();
  }

  private List<String> words() {
    return all(panel())
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  @Test
  void the_chain_leads_to_its_people_and_to_what_is_between_them() {
    ask("stalin", "Krupskaya");
    List<Button> people = buttons("chain-person");
    List<Button> ties = buttons("chain-tie");
    assertThat(people).hasSizeGreaterThan(1);
    assertThat(people.getFirst().getText()).isEqualTo("Stalin");
    assertThat(people.getLast().getText()).isEqualTo("Krupskaya");
    assertThat(ties).hasSize(people.size() - 1);
    people.getLast().fire();
    assertThat(selection.person()).contains("krupskaya");
    ties.getFirst().fire();
    assertThat(selection.selection()).isInstanceOf(Selection.OfTie.class);
    assertThat(answer()).as("the answer stays").contains("Krupskaya");
  }

  @Test
  void over_allies_only_no_rivalry_is_a_link() {
    ask("stalin", "Trotsky");
    assertThat(answer()).contains("rivalry");
    ((ToggleButton) find("over-ALLIANCES")).fire();
    assertThat(((ToggleButton) find("over-ALLIANCES")).isSelected()).isTrue();
    assertThat(((ToggleButton) find("over-ALL_TIES")).isSelected()).isFalse();
    assertThat(answer()).doesNotContain("rivalry");
  }

  @Test
  void where_there_is_no_chain_the_nearest_day_that_has_one_is_a_click_away() {
    time.showDate(LocalDate.of(1926, 8, 1)); // Lenin is dead
    ask("lenin", "Trotsky");
    assertThat(buttons("chain-person")).isEmpty();
    LocalDate nearest = model.answerProperty().get().orElseThrow().nearest().orElseThrow();
    Button go = (Button) find("connected-day");
    assertThat(go.getText()).isEqualTo("Go to " + DateWords.day(nearest));
    assertThat(go.getTooltip().getText()).startsWith(go.getText());
    go.fire();
    assertThat(time.day()).isEqualTo(nearest).isBefore(LocalDate.of(1924, 2, 1));
    assertThat(buttons("chain-person"))
        .extracting(Button::getText)
        .startsWith("Lenin")
        .endsWith("Trotsky");
  }

  @Test
  void where_there_never_is_one_no_day_is_offered() {
    ask("antipov", "Kirov");
    assertThat(answer()).contains("nor on any other day of the period");
    assertThat(all(panel()).filter(node -> "connected-day".equals(node.getId()))).isEmpty();
  }

  @Test
  void the_answer_follows_the_day() {
    ask("stalin", "Zinoviev");
    assertThat(answer()).contains("rivalry");
    time.showDate(LocalDate.of(1923, 11, 15));
    assertThat(answer()).contains("alliance");
    assertThat(answer()).doesNotContain("rivalry");
  }
}
