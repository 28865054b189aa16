package apparat.app.tables;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.model.Selection;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.view.frame.Language;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A reader sifts the tables of the day and takes them to a spreadsheet. */
@InTheWindow
class TablesInTheWindowTest {

  private static void seek(Reader reader, String words) {
    ((TextField) reader.node("table-filter")).setText(words);
    Pulses.settle();
  }

  @Test
  void one_and_many_are_found_and_what_is_not_found_is_said_in_the_readers_own_words() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.DIGIT4);
      reader.click("table-ties");
      seek(reader, "rivalry");
      String found = reader.words("table-count");
      assertThat(found).contains(" of ");
      seek(reader, "rivalries");
      assertThat(reader.words("table-count")).isEqualTo(found);
      assertThat(reader.words("date-signs")).startsWith("Dates: ~ about that day");
      reader.click("copy-table");
      assertThat(reader.outside.texts.getLast())
          .contains("Since: how exact", "\tabout\t")
          .doesNotContain("~\t");
      seek(reader, "qqx");
      seek(reader, "qqxwords");
      assertThat(reader.words("no-lines")).contains("No line of this table has qqxwords.");
      reader.click("table-factions");
      assertThat(((TextField) reader.node("table-filter")).getText()).isEmpty();
      assertThat(reader.words("table-count")).doesNotContain(" of ");
      reader.click("table-ties");
      assertThat(((TextField) reader.node("table-filter")).getText()).isEqualTo("qqxwords");
    }
  }

  /** Names are called otherwise in the other language: what was sought by name is left behind. */
  @Test
  void what_was_sought_before_names_were_in_Russian_is_told_and_a_button_shows_all_lines() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.DIGIT4);
      seek(reader, "Side:Stalin");
      assertThat(reader.words("table-count")).contains(" of ").doesNotStartWith("0 of");
      reader.look().useLanguage(Language.RU);
      Pulses.settle();
      assertThat(reader.words("table-count")).startsWith("0 of ");
      reader.click("table-ties");
      reader.click("table-rosters");
      assertThat(reader.words("no-lines"))
          .contains("No line of this table has Side:Stalin.")
          .contains("Names are in Russian now; this was typed when they were in English.");

      reader.click("all-lines");
      assertThat(((TextField) reader.node("table-filter")).getText()).isEmpty();
      assertThat(reader.words("table-count")).doesNotContain(" of ");
      assertThat(reader.node("table").isFocused()).as("keys go on in the table").isTrue();
      seek(reader, "qqx");
      assertThat(reader.words("no-lines")).contains("qqx").doesNotContain("Russian");
    }
  }

  @Test
  void names_in_one_cell_are_parted_by_a_semicolon_and_a_blank() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.DIGIT4);
      reader.click("table-events");
      assertThat(reader.words("table"))
          .containsPattern("\\p{L}; \\p{L}")
          .doesNotContainPattern("\\p{L};\\S");
      reader.click("copy-table");
      assertThat(reader.outside.texts.getLast()).doesNotContainPattern("\\p{L};\\S");
    }
  }

  @Test
  void Esc_takes_the_choice_of_lines_back() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.DIGIT4);
      Node line = reader.node("table").lookup(".table-row-cell");
      reader.click(line);
      reader.click("copy-table");
      assertThat(reader.selection().person()).as("of whom the line speaks").isPresent();
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.selection().selection()).isEqualTo(Selection.NOTHING);
      assertThat(reader.words("copy-table")).startsWith("Copy 1 line");
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.words("copy-table")).startsWith("Copy the table");
    }
  }
}
