package apparat.app.claims;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.model.RoomsModel.Left;
import apparat.app.model.Selection;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.session.View;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Two tasks of a student, done at the window by key and mouse. */
@InTheWindow
class ReadingAgainstTheRecordTest {

  private static Node inThePanel(Reader reader, String style, String words) {
    return reader.node("side-panel").lookupAll(style).stream()
        .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + style + " " + words));
  }

  @Test
  void who_proposed_the_Union_and_what_is_wrong_with_the_statement() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.T);
      reader.click("claim-words");
      reader.press(KeyCode.U);
      reader.press(KeyCode.N);
      reader.press(KeyCode.I);
      reader.press(KeyCode.O);
      reader.press(KeyCode.N);
      reader.press(KeyCode.ENTER);
      reader.click("verdict-contradicted");
      assertThat(reader.claims().shownProperty().get())
          .extracting(line -> line.claim().id())
          .contains("c38");
      reader.node("claims").requestFocus();
      reader.press(KeyCode.HOME);
      reader.press(KeyCode.ENTER);

      assertThat(reader.selection().selection()).isEqualTo(new Selection.OfClaim("c38"));
      assertThat(reader.words("side-panel"))
          .contains("Contradicted by the record", "the union of equals was Lenin's demand");
      assertThat(reader.time().day()).isEqualTo(LocalDate.of(1922, 9, 22));
      assertThat(reader.picture().sight().hierarchy().named()).contains("stalin", "lenin");

      reader.press(KeyCode.ESCAPE);
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.rooms().leftProperty().get()).isEqualTo(Left.NOTHING);
    }
  }

  @Test
  void who_types_at_once_seeks_words_and_fires_no_key_of_the_picture() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.T);
      for (KeyCode letter : List.of(KeyCode.U, KeyCode.N, KeyCode.I, KeyCode.T, KeyCode.E)) {
        reader.press(letter);
      }
      assertThat(words(reader).getText()).isEqualToIgnoringCase("unite");
      assertThat(reader.rooms().leftProperty().get()).isEqualTo(Left.CLAIMS);
      assertThat(reader.look().unfoldedProperty().get()).as("U has unfolded nothing").isEmpty();

      reader.press(KeyCode.ESCAPE);
      assertThat(words(reader).getText()).isEmpty();
      reader.press(KeyCode.T);
      assertThat(reader.rooms().leftProperty().get()).isEqualTo(Left.NOTHING);
    }
  }

  @Test
  void T_alone_closes_what_it_opened_but_a_capital_begins_a_word() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.T);
      reader.press(KeyCode.T);
      assertThat(reader.rooms().leftProperty().get()).isEqualTo(Left.NOTHING);
      reader.press(KeyCode.T);
      reader.press(KeyCode.SHIFT, KeyCode.T);
      reader.press(KeyCode.R);
      assertThat(words(reader).getText()).isEqualToIgnoringCase("tr");
    }
  }

  @Test
  void letters_are_keys_again_once_a_statement_is_open_or_the_picture_has_them() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.T);
      reader.press(KeyCode.ENTER);
      reader.press(KeyCode.U);
      assertThat(reader.look().unfoldedProperty().get()).isNotEmpty();
      assertThat(words(reader).getText()).isEmpty();

      reader.press(KeyCode.ESCAPE);
      reader.node("picture").requestFocus();
      reader.press(KeyCode.I);
      assertThat(reader.rooms().leftProperty().get()).isEqualTo(Left.INSIGHT);
    }
  }

  private static TextField words(Reader reader) {
    return (TextField) reader.node("claim-words");
  }

  @Test
  void Enter_in_the_field_opens_the_marked_statement() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.T);
      reader.click("claim-words");
      for (KeyCode letter : List.of(KeyCode.U, KeyCode.N, KeyCode.I, KeyCode.O, KeyCode.N)) {
        reader.press(letter);
      }
      List<ClaimLine> found = reader.claims().shownProperty().get();
      assertThat(found).hasSizeGreaterThan(1);
      reader.press(KeyCode.DOWN);
      reader.press(KeyCode.ENTER);
      assertThat(reader.selection().selection())
          .isEqualTo(new Selection.OfClaim(found.get(1).claim().id()));
      reader.press(KeyCode.DIGIT2);
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.ALLIANCES);
    }
  }

  @Test
  void when_and_why_Zinoviev_left_the_Politburo_and_which_source_says_so() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.selection().selectPerson("zinoviev");
      Pulses.settle();
      assertThat(reader.words("side-panel"))
          .contains("Removed, 23 July 1926: ", "The Lashevich case is the ground")
          .contains("] Zhukov, \"Grigory Zinoviev\"");
      inThePanel(reader, ".link-text", "United Opposition public").requestFocus();
      reader.press(KeyCode.ENTER);
      assertThat(reader.words("side-panel")).contains("23 July 1926", "The Lashevich case");
      reader.click("go-to-day");
      assertThat(reader.time().day()).isEqualTo(LocalDate.of(1926, 7, 23));

      inThePanel(reader, ".number", "Source 1: ").requestFocus();
      reader.press(KeyCode.SPACE);
      assertThat(reader.selection().selection()).isInstanceOf(Selection.OfSource.class);
      reader.click("cite-bibtex");
      assertThat(reader.outside.texts.getLast()).startsWith("@misc{zhukov-zinoviev,");

      reader.press(KeyCode.BACK_SPACE);
      assertThat(reader.selection().selection())
          .isEqualTo(new Selection.OfEvent("1926-zinoviev-politburo"));
      reader.press(KeyCode.BACK_SPACE);
      assertThat(reader.selection().person()).contains("zinoviev");
      reader.click("page-forward");
      assertThat(reader.words("side-panel")).contains("The Lashevich case");
    }
  }
}
