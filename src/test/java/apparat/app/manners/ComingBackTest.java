package apparat.app.manners;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.outside.SettingsInMemory;
import apparat.app.robot.InTheWindow;
import apparat.session.Document;
import apparat.session.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader closes the program and comes back the next day. */
@InTheWindow
class ComingBackTest {

  @TempDir Path folder;

  private final SettingsInMemory settings = new SettingsInMemory(Preferences.FIRST.afterTour());

  private static Path copy(Path to) throws IOException {
    try (Stream<Path> tables = Files.walk(Document.shipped(), 1)) {
      for (Path table : tables.filter(Files::isRegularFile).toList()) {
        Files.copy(table, to.resolve(table.getFileName()));
      }
    }
    return to;
  }

  @Test
  void each_data_set_is_found_on_the_day_and_in_the_view_in_which_it_was_left() throws IOException {
    Path other = copy(Files.createDirectory(folder.resolve("other")));
    LocalDate began;
    try (Reader reader = Reader.starting(Document.shipped(), settings)) {
      began = reader.time().day();
      reader.press(KeyCode.DIGIT2);
      reader.time().showDate(LocalDate.of(1926, 7, 23));
      reader.opens(other);
      assertThat(reader.time().day()).as("never seen before").isEqualTo(began);
      reader.press(KeyCode.DIGIT4);
      reader.time().showDate(LocalDate.of(1922, 4, 3));
    }
    try (Reader reader = Reader.starting(other, settings)) {
      assertThat(reader.rooms().middleProperty().get()).isEqualTo(Middle.TABLES);
      assertThat(reader.words("table-caption")).contains("3 April 1922");
      reader.press(KeyCode.DIGIT1);
      reader.opens(Document.shipped());
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.ALLIANCES);
      assertThat(reader.time().day()).isEqualTo(LocalDate.of(1926, 7, 23));
    }
    try (Reader reader = Reader.starting(other, settings)) {
      assertThat(reader.rooms().middleProperty().get()).isEqualTo(Middle.PICTURE);
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.HIERARCHY);
      assertThat(reader.time().day()).isEqualTo(LocalDate.of(1922, 4, 3));
    }
  }

  @Test
  void a_day_of_which_the_data_set_no_longer_tells_gives_way_in_a_sentence() throws IOException {
    Path changing = copy(Files.createDirectory(folder.resolve("changing")));
    LocalDate began;
    try (Reader reader = Reader.starting(changing, settings)) {
      began = reader.time().day();
      reader.press(KeyCode.HOME);
      assertThat(reader.time().day()).isBefore(LocalDate.of(1922, 1, 1));
    }
    Path manifest = changing.resolve("datapackage.json");
    String before = Files.readString(manifest);
    String first = settings.read().place(changing).orElseThrow().day().toString();
    assertThat(before).contains(first);
    Files.writeString(manifest, before.replace(first, "1923-01-01"));
    try (Reader reader = Reader.starting(changing, settings)) {
      assertThat(reader.time().day()).isEqualTo(began);
      assertThat(reader.words("notice"))
          .contains("You left this data set on 16 March 1921, of which it no longer tells.");
    }
  }
}
