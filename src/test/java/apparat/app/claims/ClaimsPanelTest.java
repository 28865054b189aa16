package apparat.app.claims;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Agenda;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.app.page.textbook.Verdict;
import apparat.app.robot.InTheWindow;
import apparat.history.History;
import apparat.history.Party;
import apparat.history.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The panel of the textbook's statements: sifting them, going through them, opening one. */
@InTheWindow
class ClaimsPanelTest {

  private final SelectionModel selection = new SelectionModel();
  private final TimeModel time =
      new TimeModel(Agenda.of(Party.history()), LocalDate.of(1924, 6, 2));
  private final List<String> done = new ArrayList<>();

  private ClaimsPanel panel(History history) {
    return new ClaimsPanel(
        new ClaimsModel(history, selection, time), selection, () -> done.add("close"));
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(child -> all(child)))
        : Stream.of(node);
  }

  private static <T extends Node> T find(ClaimsPanel panel, String id, Class<T> kind) {
    return all(panel)
        .filter(node -> id.equals(node.getId()))
        .map(kind::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id));
  }

  private static List<String> words(ClaimsPanel panel) {
    return all(panel)
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private static ClaimList list(ClaimsPanel panel) {
    return find(panel, "claims", ClaimList.class);
  }

  @Test
  void each_verdict_has_a_button_that_says_how_many_there_are() {
    ClaimsPanel panel = panel(Party.history());
    int all = 0;
    for (Verdict verdict : Verdict.ALL) {
      long count =
          Party.history().data().claims().stream()
              .filter(claim -> claim.verdict().equals(verdict.name()))
              .count();
      ToggleButton button = find(panel, "verdict-" + verdict.name(), ToggleButton.class);
      assertThat(button.getText()).isEqualTo(verdict.sign() + " " + verdict.name() + " " + count);
      button.fire();
      assertThat(list(panel).getItems())
          .hasSize((int) count)
          .allMatch(line -> line.verdict().equals(verdict));
      assertThat(words(panel)).contains(count + " of " + 89 + ", by date");
      all += (int) count;
    }
    find(panel, "verdict-all", ToggleButton.class).fire();
    assertThat(list(panel).getItems()).hasSize(all).hasSize(Party.history().data().claims().size());
    assertThat(words(panel)).contains("by date", "All " + all);
  }

  @Test
  void exactly_one_verdict_is_down_even_when_it_is_pressed_again() {
    ClaimsPanel panel = panel(Party.history());
    ToggleButton imprecise = find(panel, "verdict-imprecise", ToggleButton.class);
    imprecise.fire();
    imprecise.fire();
    assertThat(
            all(panel)
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected))
        .containsExactly(imprecise);
  }

  @Test
  void words_sift_the_list_and_the_first_that_is_left_is_marked() {
    ClaimsPanel panel = panel(Party.history());
    TextField field = find(panel, "claim-words", TextField.class);
    field.setText("union proposes");
    assertThat(list(panel).getSelectionModel().getSelectedItem().claim().id()).isEqualTo("c38");
    field.setText("qqqq");
    assertThat(list(panel).getItems()).isEmpty();
    assertThat(((Labeled) list(panel).getPlaceholder()).getText())
        .isEqualTo("None with these words.");
  }

  @Test
  void enter_opens_the_marked_one_and_it_stays_marked_while_the_list_is_sifted() {
    ClaimsPanel panel = panel(Party.history());
    ClaimList list = list(panel);
    find(panel, "claim-words", TextField.class).setText("union proposes");
    Event.fireEvent(
        list,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    assertThat(selection.selection()).isEqualTo(new Selection.OfClaim("c38"));
    assertThat(time.day()).isEqualTo("1922-09-22");
    find(panel, "claim-words", TextField.class).setText("");
    assertThat(list.getItems()).hasSize(Party.history().data().claims().size());
    assertThat(list.getSelectionModel().getSelectedItem().claim().id()).isEqualTo("c38");
  }

  @Test
  void one_that_is_opened_elsewhere_is_marked_here() {
    ClaimsPanel panel = panel(Party.history());
    selection.select(new Selection.OfClaim("c53"));
    assertThat(list(panel).getSelectionModel().getSelectedItem().claim().id()).isEqualTo("c53");
    selection.selectPerson("stalin");
    assertThat(list(panel).getSelectionModel().getSelectedItem().claim().id())
        .as("stays where it was")
        .isEqualTo("c53");
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"UP", "DOWN", "HOME", "END", "PAGE_UP", "PAGE_DOWN", "ENTER", "LEFT", "SPACE", "T"})
  void the_list_keeps_the_keys_that_go_through_it_and_no_others(KeyCode code) {
    ClaimList list = list(panel(Party.history()));
    boolean through = !List.of(KeyCode.LEFT, KeyCode.SPACE, KeyCode.T).contains(code);
    assertThat(list.needs(key(code, false))).isEqualTo(through);
    assertThat(list.needs(key(code, true))).as("with Ctrl").isFalse();
  }

  private static KeyEvent key(KeyCode code, boolean ctrl) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, ctrl);
  }

  @Test
  void a_data_set_without_a_textbook_says_so_and_offers_nothing_to_sift() {
    ClaimsPanel panel = panel(new Sample().person("ann", "").history());
    assertThat(words(panel)).contains("No textbook has been compared with this data set.");
    assertThat(all(panel).filter(TextField.class::isInstance)).isEmpty();
    assertThat(Optional.ofNullable(list(panel).getPlaceholder()).map(n -> ((Labeled) n).getText()))
        .contains("This data set has none.");
    find(panel, "close-claims", Button.class).fire();
    assertThat(done).containsExactly("close");
  }

  @Test
  void a_line_says_when_it_was_how_it_stands_and_what_is_to_be_put_right() {
    for (ClaimLine line : new ClaimsModel(Party.history(), selection, time).shownProperty().get()) {
      assertThat(line.spoken()).startsWith(line.claim().statement());
      assertThat(line.spoken()).contains(line.correction());
      assertThat(line.holds(line.claim().topic())).as(line.claim().id()).isTrue();
      assertThat(line.holds(line.claim().statement().toUpperCase(Locale.ROOT)))
          .as(line.claim().id())
          .isTrue();
      assertThat(line.holds("no such words at all")).isFalse();
    }
  }
}
