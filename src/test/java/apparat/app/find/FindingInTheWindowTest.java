package apparat.app.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.app.Reader;
import apparat.app.model.RoomsModel.Left;
import apparat.app.model.Selection;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.session.View;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Somebody looks for things, asks how people are connected, and takes a table to a spreadsheet. */
@InTheWindow
class FindingInTheWindowTest {

  private static void find(Reader reader, String words) {
    reader.press(KeyCode.CONTROL, KeyCode.F);
    ((TextField) reader.node("search")).setText(words);
    Pulses.settle();
  }

  @Test
  void finds_an_event_then_a_faction_then_nothing_and_leaves() {
    try (Reader reader = Reader.atTheWindow()) {
      find(reader, "Trotzki");
      assertThat(reader.words("findings")).startsWith("People\n1\n").contains("Events", "more");
      find(reader, "gives up factional");
      reader.press(KeyCode.ENTER);
      assertThat(reader.selection().selection()).isInstanceOf(Selection.OfEvent.class);
      assertThat(reader.time().day()).isEqualTo(LocalDate.of(1926, 10, 16));

      find(reader, "рабочая оппозиция");
      reader.press(KeyCode.ENTER);
      assertThat(reader.words("absence")).contains("does not exist on 16 October 1926");
      reader.click("absence-go");
      assertThat(reader.time().day()).isEqualTo(LocalDate.of(1922, 4, 1));
      assertThat(reader.find("absence")).isEmpty();

      find(reader, "qqxq");
      assertThat(reader.words("findings")).contains("another spelling");
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.find("findings")).isEmpty();
      assertThat(reader.canvas().isFocused()).isTrue();
    }
  }

  private static List<Button> rows(Reader reader, String ending) {
    return reader.node("findings").lookupAll(".found-row").stream()
        .map(Button.class::cast)
        .filter(row -> row.getAccessibleText().endsWith(ending))
        .toList();
  }

  /** When and why did Zinoviev leave the Politburo? */
  @Test
  void the_falls_of_who_is_sought_stand_first_among_the_events_and_lead_to_their_days() {
    try (Reader reader = Reader.atTheWindow()) {
      find(reader, "Zinoviev");
      List<Button> events = rows(reader, ". Events");
      assertThat(events).hasSize(5);
      assertThat(events.stream().map(Node::getAccessibleText))
          .as("the weightiest that concern him most, of equals the earlier")
          .startsWith(
              "Zinoviev loses the Leningrad Soviet, 26 March 1926. Events",
              "United Opposition public, Zinoviev out of the Politburo, 23 July 1926. Events")
          .anyMatch(words -> words.contains("expelled from the party"))
          .anyMatch(words -> words.contains("expelled from the CC"))
          .anyMatch(words -> words.contains("leaves the Comintern chair"));
      reader.click(events.get(1));
      assertThat(reader.time().day()).isEqualTo(LocalDate.of(1926, 7, 23));
      assertThat(reader.words("side-panel"))
          .contains("The Lashevich case is the ground", "Sources");
    }
  }

  @Test
  void what_is_hidden_of_the_events_unfolds_and_the_caret_stays() {
    try (Reader reader = Reader.atTheWindow()) {
      find(reader, "Zinoviev");
      int all =
          5 + Integer.parseInt(rows(reader, "more of Events").getFirst().getText().split(" ")[1]);
      reader.click(rows(reader, "more of Events").getFirst());
      assertThat(rows(reader, ". Events")).hasSize(all);
      assertThat(reader.node("search").isFocused()).isTrue();
    }
  }

  @Test
  void a_long_name_of_a_body_is_not_cut_for_its_russian_name() {
    try (Reader reader = Reader.atTheWindow()) {
      find(reader, "Transcaucasian Regional Committee");
      Label name =
          reader.node("findings").lookupAll(".label").stream()
              .map(Label.class::cast)
              .filter(label -> label.getText().startsWith("Caucasian Bureau"))
              .findFirst()
              .orElseThrow();
      assertThat(name.getWidth()).isGreaterThanOrEqualTo(name.prefWidth(-1) - 1);
    }
  }

  private static Node entry(Reader reader, String words) {
    return reader.node("side-panel").lookupAll(".entry").stream()
        .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no entry " + words));
  }

  @Test
  void finds_a_question_who_stood_how_on_it_and_goes_from_person_to_question() {
    try (Reader reader = Reader.atTheWindow()) {
      find(reader, "industrialisation");
      assertThat(reader.words("findings"))
          .contains("Questions\n1\n", "Pace of industrialisation\nSlow and balanced or Rapid\n");
      reader.press(KeyCode.ENTER);
      assertThat(reader.selection().selection()).isEqualTo(new Selection.OfQuestion("industry"));
      assertThat(reader.words("side-panel"))
          .contains(
              "From \"Slow and balanced\" (−2) to \"Rapid\" (2).", "Stances by date", "Sources");

      entry(reader, "Trotsky").requestFocus();
      reader.press(KeyCode.ENTER);
      assertThat(reader.selection().person()).contains("trotsky");
      entry(reader, "Democracy in the party").requestFocus();
      reader.press(KeyCode.ENTER);
      assertThat(reader.selection().selection()).isEqualTo(new Selection.OfQuestion("democracy"));
      assertThat(reader.picture().sight().hierarchy().named())
          .as("who took a stand stands out")
          .contains("trotsky", "tomsky");
      reader.press(KeyCode.BACK_SPACE);
      reader.press(KeyCode.BACK_SPACE);
      assertThat(reader.selection().selection()).isEqualTo(new Selection.OfQuestion("industry"));
    }
  }

  @Test
  void the_page_before_comes_back_where_it_was_left() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.selection().selectPerson("stalin");
      Pulses.settle();
      ScrollPane page = (ScrollPane) reader.node("side-panel").lookup(".scroll-pane");
      page.setVvalue(0.4);
      reader.selection().selectBody("orgburo");
      Pulses.settle();
      assertThat(page.getVvalue()).as("a new page begins at its top").isZero();
      reader.time().showDate(LocalDate.of(1926, 3, 1));
      Pulses.settle();
      page.setVvalue(0.2);
      reader.press(KeyCode.BACK_SPACE);
      assertThat(page.getVvalue()).isCloseTo(0.4, within(0.005));
      reader.click("page-forward");
      assertThat(page.getVvalue()).isCloseTo(0.2, within(0.005));
    }
  }

  @Test
  void the_way_back_leads_to_the_view_and_the_tables_in_which_a_page_was_left() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.selection().selectBody("orgburo");
      reader.press(KeyCode.DIGIT4);
      reader.selection().select(new Selection.OfFaction("left-opposition"));
      reader.press(KeyCode.DIGIT2);
      reader.selection().selectPerson("stalin");
      reader.press(KeyCode.DIGIT1);
      reader.press(KeyCode.BACK_SPACE);
      assertThat(reader.selection().selection())
          .isEqualTo(new Selection.OfFaction("left-opposition"));
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.ALLIANCES);
      reader.press(KeyCode.BACK_SPACE);
      assertThat(reader.selection().selection()).isEqualTo(new Selection.OfBody("orgburo"));
      assertThat(reader.find("tables")).as("the tables are seen again").isPresent();
      reader.click("page-forward");
      assertThat(reader.find("tables")).isEmpty();
      reader.click("page-forward");
      assertThat(reader.selection().person()).contains("stalin");
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.HIERARCHY);
    }
  }

  @Test
  void asks_how_two_are_connected() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.selection().selectPerson("stalin");
      reader.press(KeyCode.K);
      TextField other = (TextField) reader.node("connected-with");
      assertThat(other.isFocused()).isTrue();
      other.setText("Krupskaya");
      Pulses.settle();
      reader.press(KeyCode.ENTER);

      assertThat(reader.words("connection-answer")).contains("Stalin and", "step", "[");
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.find("connection-answer")).isEmpty();
      assertThat(reader.selection().person()).contains("stalin");
    }
  }

  @Test
  void asks_about_two_of_whom_nobody_is_selected_with_letters_alone() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.K);
      TextField name = (TextField) reader.node("connected-with");
      assertThat(name.getPromptText()).isEqualTo("The first person");
      name.setText("Stalin");
      reader.press(KeyCode.ENTER);
      assertThat(name.isFocused()).as("the next letters are for the second name").isTrue();
      assertThat(name.getText()).isEmpty();
      assertThat(name.getPromptText()).isEqualTo("Another person");

      reader.canvas().requestFocus();
      reader.press(KeyCode.M);
      assertThat(name.isFocused()).as("a letter is for the name, wherever it is typed").isTrue();
      assertThat(reader.look().map().panelOpenProperty().get()).isFalse();
      name.setText("Krupskaya");
      reader.press(KeyCode.ENTER);
      assertThat(reader.words("connection-answer")).contains("Stalin and", "step", "[");
      assertThat(reader.canvas().isFocused()).as("letters are keys again").isTrue();
      reader.press(KeyCode.T);
      assertThat(reader.rooms().leftProperty().get()).isEqualTo(Left.CLAIMS);
      reader.press(KeyCode.T); // or the next letter would be a word to look for

      reader.press(KeyCode.K);
      assertThat(name.isFocused()).as("asks anew").isTrue();
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.find("connected-with")).as("nobody is asked about").isEmpty();
      assertThat(reader.canvas().isFocused()).isTrue();
    }
  }

  @Test
  void takes_a_table_to_a_spreadsheet_with_the_keyboard() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.DIGIT4);
      assertThat(reader.node("table").isFocused()).isTrue();
      assertThat(reader.words("table-caption")).contains("2 June 1924");
      reader.press(KeyCode.DOWN);
      assertThat(reader.selection().selection()).isEqualTo(Selection.NOTHING);
      reader.press(KeyCode.SHIFT, KeyCode.DOWN);
      reader.press(KeyCode.CONTROL, KeyCode.C);
      assertThat(reader.outside.texts).hasSize(1);
      assertThat(reader.outside.texts.getFirst().lines())
          .hasSize(3)
          .first()
          .asString()
          .contains("Body\tPerson\tRole");

      reader.press(KeyCode.ALT, KeyCode.RIGHT);
      assertThat(reader.words("table-caption")).as("time goes on").doesNotContain("2 June 1924");
      reader.click("table-ties");
      reader.click("copy-table");
      assertThat(reader.outside.texts.getLast()).startsWith("Person\tAnd\tStand");
      reader.press(KeyCode.DIGIT1);
      assertThat(reader.canvas().isFocused()).isTrue();
    }
  }
}
