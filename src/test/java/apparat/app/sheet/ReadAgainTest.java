package apparat.app.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.model.Selection;
import apparat.app.robot.InTheWindow;
import apparat.session.Document;
import apparat.session.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Someone mends a table beside the window and has it read again. */
@InTheWindow
class ReadAgainTest {

  private static final LocalDate DAY = LocalDate.of(1926, 7, 23);

  @TempDir Path folder;
  private Path table;
  private String sound = "";

  @BeforeEach
  void breakATable() throws IOException {
    try (Stream<Path> files = Files.list(Document.shipped())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    table = folder.resolve("memberships.csv");
    sound = Files.readString(table);
    Files.writeString(
        table, sound.replaceFirst("artem,central-committee", "nobody,central-committee"));
  }

  @Test
  void a_problem_is_named_by_its_heading_and_its_row() {
    try (Reader reader = Reader.opening(folder)) {
      assertThat(reader.words("problems-sheet"))
          .contains("column \"person\", row \"nobody, central-committee, member, 1921-03-16\"");
    }
  }

  @Test
  void what_is_seen_stays_and_that_no_problem_is_left_is_said() throws IOException {
    try (Reader reader = Reader.opening(folder)) {
      reader.press(KeyCode.ESCAPE);
      reader.look().show(View.ALLIANCES);
      reader.look().showDoubtful(false);
      reader.look().map().showFrom(1);
      reader.time().showDate(DAY);
      reader.selection().selectPerson("zinoviev");
      reader.waitForPicture();
      Files.writeString(table, sound);
      reader.click("problems");
      reader.press(KeyCode.ENTER);
      reader.waitForPicture();

      assertThat(reader.find("problems-sheet")).isEmpty();
      assertThat(reader.words("hint-layer")).contains("has been read again", "no problems");
      assertThat(reader.find("problems")).isEmpty();
      assertThat(reader.time().day()).isEqualTo(DAY);
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.ALLIANCES);
      assertThat(reader.look().doubtfulProperty().get()).isFalse();
      assertThat(reader.look().map().filterProperty().get().strength()).isEqualTo(1);
      assertThat(reader.selection().selection()).isEqualTo(new Selection.OfPerson("zinoviev"));
    }
  }

  @Test
  void what_is_still_wrong_is_listed_anew_by_key() throws IOException {
    try (Reader reader = Reader.opening(folder)) {
      reader.rooms().show(Middle.TABLES);
      Files.writeString(table, sound.replaceFirst("bukharin,", "nobody-else,"));
      reader.press(KeyCode.CONTROL, KeyCode.R);

      assertThat(reader.words("problems-sheet")).contains("nobody-else").doesNotContain("artem");
      assertThat(reader.rooms().middleProperty().get()).isEqualTo(Middle.TABLES);
    }
  }

  @Test
  void who_is_no_longer_there_is_let_go_of() throws IOException {
    try (Reader reader = Reader.opening(folder)) {
      reader.press(KeyCode.ESCAPE);
      reader.selection().select(new Selection.OfFaction("united-opposition"));
      Path factions = folder.resolve("factions.csv");
      Files.writeString(
          factions, Files.readString(factions).replaceAll("(?m)^united-opposition,.*\n", ""));
      reader.press(KeyCode.CONTROL, KeyCode.R);

      assertThat(reader.selection().selection()).isEqualTo(Selection.NOTHING);
    }
  }
}
