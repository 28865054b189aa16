package apparat.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.app.model.Agenda;
import apparat.app.model.RoomsModel;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.app.robot.InTheWindow;
import apparat.history.Party;
import apparat.session.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** The panel of then and now: choosing the other day, and the list of what changed. */
@InTheWindow
class ComparePanelTest {

  private static final LocalDate JUNE = LocalDate.of(1924, 6, 10);
  private static final LocalDate WINTER = LocalDate.of(1927, 12, 30);

  private final TimeModel time = new TimeModel(Agenda.of(Party.history()), WINTER);
  private final CompareModel model = new CompareModel(Party.history(), time, new RoomsModel());
  private final LookModel look = new LookModel();
  private final SelectionModel selection = new SelectionModel();
  private final List<String> done = new ArrayList<>();
  private Optional<ComparePanel> made = Optional.empty();

  private ComparePanel panel() {
    if (made.isEmpty()) {
      model.compareWith(JUNE);
      made =
          Optional.of(
              new ComparePanel(
                  model, look, selection, new ChangeList(Party.history()), () -> done.add("back")));
    }
    return made.get();
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(child -> all(child)))
        : Stream.of(node);
  }

  private <T extends Node> T find(String id, Class<T> kind) {
    return all(panel())
        .filter(node -> id.equals(node.getId()))
        .map(kind::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id));
  }

  @SuppressWarnings("unchecked") // the list of this panel holds lines
  private ListView<Line> list() {
    return find("changes-between", ListView.class);
  }

  private void type(String words) {
    TextField day = find("other-day", TextField.class);
    day.setText(words);
    Event.fireEvent(day, new ActionEvent());
  }

  private String said(String id) {
    return find(id, Labeled.class).getText();
  }

  @Test
  void it_says_from_when_to_when_and_which_day_is_the_other() {
    assertThat(said("compared-days")).isEqualTo("From 10 June 1924 to 30 December 1927");
    assertThat(find("other-day", TextField.class).getText()).isEqualTo("10 June 1924");
    time.showDate(LocalDate.of(1922, 1, 1));
    assertThat(said("compared-days")).isEqualTo("From 1 January 1922 to 10 June 1924");
    assertThat(find("other-day", TextField.class).getText()).isEqualTo("10 June 1924");
  }

  @Test
  void a_day_is_typed_as_one_likes_and_stands_there_in_full() {
    panel();
    type("oct 1923");
    assertThat(model.other()).contains(LocalDate.of(1923, 10, 1));
    assertThat(find("other-day", TextField.class).getText()).isEqualTo("1 October 1923");
    assertThat(done).containsExactly("back");
  }

  @Test
  void what_is_no_day_of_the_period_is_said_and_changes_nothing() {
    panel();
    for (String words : List.of("soon", "1950", "31.2.1924")) {
      type(words);
      assertThat(find("compare-complaint", Labeled.class).isVisible()).as(words).isTrue();
      assertThat(said("compare-complaint"))
          .contains("16 March 1921", "31 December 1927", "such as");
      assertThat(model.other()).contains(JUNE);
    }
    type("1926");
    assertThat(find("compare-complaint", Labeled.class).isVisible()).isFalse();
    assertThat(find("compare-complaint", Labeled.class).isManaged()).isFalse();
  }

  @Test
  void the_days_change_places_by_a_button() {
    find("swap-days", Button.class).fire();
    assertThat(time.day()).isEqualTo(JUNE);
    assertThat(find("other-day", TextField.class).getText()).isEqualTo("30 December 1927");
    assertThat(said("compared-days")).isEqualTo("From 10 June 1924 to 30 December 1927");
  }

  @Test
  void they_are_split_but_not_where_two_pictures_are_seen_already() {
    ToggleButton split = find("split", ToggleButton.class);
    split.fire();
    assertThat(model.isSplit()).isTrue();
    look.show(View.BOTH);
    assertThat(split.isDisabled()).isTrue();
    look.show(View.ALLIANCES);
    assertThat(split.isDisabled()).isFalse();
    assertThat(split.isSelected()).as("the wish is kept").isTrue();
    split.fire();
    assertThat(model.isSplit()).isFalse();
  }

  private void press(KeyCode code) {
    Event.fireEvent(
        list(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private Line.Heading heading() {
    return (Line.Heading) list().getItems().getFirst();
  }

  @Test
  void a_heading_opens_by_key_and_stays_chosen() {
    panel();
    int folded = list().getItems().size();
    list().getSelectionModel().select(0);
    press(KeyCode.ENTER);
    assertThat(heading().open()).isTrue();
    assertThat(list().getItems()).hasSize(folded + heading().told());
    assertThat(list().getSelectionModel().getSelectedIndex()).isZero();
    press(KeyCode.SPACE);
    assertThat(heading().open()).isFalse();
    press(KeyCode.LEFT);
    assertThat(list().getItems()).as("other keys do nothing").hasSize(folded);
  }

  @Test
  void a_change_asks_who_it_was() {
    panel();
    list().getSelectionModel().select(0);
    press(KeyCode.ENTER);
    Line.Told told =
        list().getItems().stream()
            .filter(Line.Told.class::isInstance)
            .map(Line.Told.class::cast)
            .filter(line -> line.words().contains("Zinoviev"))
            .findFirst()
            .orElseThrow();
    list().getSelectionModel().select(told);
    press(KeyCode.ENTER);
    assertThat(selection.selection()).isEqualTo(new Selection.OfPerson("zinoviev"));
  }

  @Test
  void names_only_tell_and_lead_nowhere() {
    panel();
    Line names =
        list().getItems().stream().filter(Line.Names.class::isInstance).findFirst().orElseThrow();
    list().getSelectionModel().select(names);
    press(KeyCode.ENTER);
    assertThat(selection.selection()).isEqualTo(Selection.NOTHING);
    assertThat(list().getSelectionModel().getSelectedItem()).isEqualTo(names);
  }

  @Test
  void every_line_has_words_to_be_read_out_and_each_sentence_its_sources() {
    panel();
    list().getItems().stream()
        .filter(Line.Heading.class::isInstance)
        .map(line -> ((Line.Heading) line).id())
        .toList()
        .forEach(
            id -> {
              int at =
                  (int)
                      list().getItems().stream()
                          .takeWhile(
                              line ->
                                  !(line instanceof Line.Heading heading
                                      && heading.id().equals(id)))
                          .count();
              list().getSelectionModel().clearAndSelect(at);
              press(KeyCode.ENTER);
            });
    assertThat(list().getItems()).allMatch(line -> !line.words().isBlank());
    assertThat(list().getItems())
        .filteredOn(Line.Told.class::isInstance)
        .hasSizeGreaterThan(50)
        .allMatch(line -> line.words().endsWith("]") || line.words().endsWith("."));
  }

  @Test
  void it_is_left_by_its_button_and_the_keys_go_back_to_the_picture() {
    find("leave-compare", Button.class).fire();
    assertThat(model.on()).isFalse();
    assertThat(done).containsExactly("back");
  }
}
