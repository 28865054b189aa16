package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.manners.Preferences;
import apparat.app.model.Selection;
import apparat.app.model.StepByStep;
import apparat.app.model.TimeModel;
import apparat.app.outside.SettingsInMemory;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.drawing.Drawing;
import apparat.drawing.Theme;
import apparat.session.Document;
import apparat.session.View;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one does at the window in the course of an afternoon, one thing after the other. */
@InTheWindow
class AfternoonOfAReaderTest {

  @TempDir Path folder;

  private static Node entry(Reader reader, String words) {
    return reader.node("side-panel").lookupAll(".entry").stream()
        .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no entry " + words));
  }

  @Test
  void from_a_body_to_its_people_to_their_posts_and_on_by_key() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.selection().selectBody("politburo");
      Pulses.settle();
      entry(reader, "Kamenev").requestFocus();
      reader.press(KeyCode.ENTER);
      assertThat(reader.selection().person()).contains("kamenev");
      assertThat(reader.words("side-panel")).contains("Posts on this day", "Moscow Soviet");

      entry(reader, "Moscow Soviet").requestFocus();
      reader.press(KeyCode.SPACE);
      assertThat(reader.selection().selection()).isInstanceOf(Selection.OfBody.class);
      assertThat(reader.time().playingProperty().get())
          .as("the key belonged to the entry")
          .isFalse();
    }
  }

  @Test
  void the_panel_follows_the_days() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.clickMark("seat/trotsky/politburo/voting");
      assertThat(reader.words("side-panel")).contains("Posts on this day\n4");
      reader.time().showDate(LocalDate.of(1927, 12, 30));
      reader.waitForPicture();
      assertThat(reader.words("side-panel")).contains("Posts on this day\n0");
    }
  }

  @Test
  void a_source_with_an_address_opens_it() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.clickMark("seat/stalin/politburo/voting");
      Button browser =
          reader.node("side-panel").lookupAll(".browser").stream()
              .map(Button.class::cast)
              .findFirst()
              .orElseThrow();
      browser.fire();
      assertThat(reader.outside.addresses).hasSize(1).first().asString().startsWith("http");
    }
  }

  @Test
  void a_picture_for_an_old_projector_in_dark() throws IOException {
    try (Reader reader = Reader.atTheWindow()) {
      reader.outside.target = Optional.of(folder.resolve("slide.png"));
      reader.press(KeyCode.CONTROL, KeyCode.E);
      assertThat(reader.node("pixels-2").isDisabled()).as("a page has no pixels").isTrue();
      reader.click("format-png");
      assertThat(reader.node("pixels-2").isDisabled()).isFalse();
      assertThat(reader.words("export-sheet")).contains("3200 × 1800", "1920 × 1080");
      reader.click("page-4-3");
      assertThat(reader.words("export-sheet")).contains("1600 × 1200");
      reader.click("colours-dark");
      reader.click("pixels-1");
      reader.click("write");

      BufferedImage image = ImageIO.read(folder.resolve("slide.png").toFile());
      assertThat(image.getWidth()).isEqualTo(1600);
      assertThat(image.getHeight()).isEqualTo(1200);
      assertThat(image.getRGB(3, 3) & 0xFFFFFF).isEqualTo(Theme.DARK.paper().rgb());
      assertThat(reader.look().themeProperty().get())
          .as("the window keeps its own colours")
          .isEqualTo(Theme.LIGHT);

      // the next slide of the same kind: nothing to be chosen again
      reader.outside.target = Optional.of(folder.resolve("second"));
      reader.press(KeyCode.CONTROL, KeyCode.E);
      reader.click("write");
      BufferedImage second = ImageIO.read(folder.resolve("second.png").toFile());
      assertThat(second.getWidth()).isEqualTo(1600);
      assertThat(second.getHeight()).isEqualTo(1200);
      assertThat(second.getRGB(3, 3)).isEqualTo(image.getRGB(3, 3));
    }
  }

  @Test
  void an_ending_that_is_typed_wins_and_the_next_start_remembers_the_form() throws IOException {
    SettingsInMemory settings = new SettingsInMemory(Preferences.FIRST.afterTour());
    try (Reader reader = Reader.remembering(settings)) {
      reader.outside.target = Optional.of(folder.resolve("slide-a.png"));
      reader.press(KeyCode.CONTROL, KeyCode.E);
      reader.click("format-pdf");
      reader.click("write");
      assertThat(folder).isDirectoryNotContaining("glob:**.pdf");
      assertThat(ImageIO.read(folder.resolve("slide-a.png").toFile()).getWidth()).isEqualTo(3200);
    }
    try (Reader reader = Reader.remembering(settings)) {
      reader.press(KeyCode.CONTROL, KeyCode.E);
      assertThat(((ToggleButton) reader.node("format-png")).isSelected()).isTrue();
      assertThat(((ToggleButton) reader.node("colours-light")).isSelected()).isTrue();
    }
  }

  @Test
  void who_gives_up_in_the_dialog_of_files_writes_nothing() throws IOException {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.CONTROL, KeyCode.E);
      reader.click("write");
      assertThat(reader.find("export-sheet")).as("one can choose again").isPresent();
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).isEmpty();
      }
    }
  }

  @Test
  void a_lecture_is_played_from_the_alliances_and_moves_on_the_way() {
    try (Reader reader = Reader.atTheWindow()) {
      TimeModel time = reader.time();
      reader.time().showDate(LocalDate.of(1926, 3, 1));
      reader.press(KeyCode.DIGIT2);
      reader.waitForPicture();
      Set<Drawing> frames = new HashSet<>();
      reader.picture().frameProperty().subscribe(frames::add);
      reader.click("speed");
      reader.press(KeyCode.SPACE);
      Pulses.until("a month goes by", () -> time.day().isAfter(LocalDate.of(1926, 3, 30)));
      reader.press(KeyCode.SPACE);
      LocalDate stopped = time.day();
      reader.waitForPicture();

      assertThat(frames).hasSizeGreaterThan(5);
      assertThat(time.day()).isEqualTo(stopped);
      assertThat(reader.picture().sight().view()).isEqualTo(View.ALLIANCES);
    }
  }

  @Test
  void who_waits_long_for_a_picture_is_told() {
    StepByStep tasks = new StepByStep();
    try (Reader reader = Reader.waitingFor(tasks)) {
      tasks.runAll();
      reader.press(KeyCode.DIGIT2);
      Pulses.until("it says so", () -> reader.words("hint-layer").contains("Drawing"));
      tasks.runAll();
      Pulses.settle();
      assertThat(reader.find("notice")).isEmpty();
      assertThat(reader.picture().target().title()).contains("who stood with whom");
    }
  }

  @Test
  void who_drags_along_the_time_bar_and_sees_pictures_come_is_not_told_to_wait() {
    StepByStep tasks = new StepByStep();
    try (Reader reader = Reader.waitingFor(tasks)) {
      tasks.runAll();
      int[] pulses = {0};
      LocalDate first = LocalDate.of(1922, 1, 1);
      Pulses.until(
          "a second of dragging",
          () -> {
            reader.time().scrub(first.plusDays(7 * ++pulses[0]));
            if (pulses[0] % 3 == 0) {
              tasks.runOne();
            }
            return pulses[0] > 60;
          });
      assertThat(reader.words("hint-layer")).doesNotContain("Drawing");
      tasks.runAll();
    }
  }

  @Test
  void another_data_set_is_seen_in_the_same_colours_with_nothing_hidden() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.look().switchTheme();
      reader.press(KeyCode.DIGIT3);
      reader.press(KeyCode.M);
      reader.click("group-troika");
      reader.waitForPicture();
      Workspace before = reader.workspace();
      reader.outside.folder = Optional.of(Document.shipped());
      reader.press(KeyCode.CONTROL, KeyCode.O);
      reader.waitForPicture();

      assertThat(reader.workspace()).isNotSameAs(before);
      assertThat(reader.picture().target().ground()).isEqualTo(Theme.DARK.paper());
      assertThat(reader.picture().sight().view()).isEqualTo(View.BOTH);
      assertThat(reader.picture().sight().alliances().filter().factions()).isEmpty();
      reader.look().switchTheme();
      assertThat(before.look().themeProperty().get())
          .as("nobody hears there")
          .isEqualTo(Theme.DARK);
    }
  }

  @Test
  void a_body_is_found_by_its_name_and_a_wrong_word_finds_nothing() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.CONTROL, KeyCode.F);
      TextField field = (TextField) reader.node("search");
      field.setText("orgb");
      Pulses.settle();
      reader.press(KeyCode.ENTER);
      assertThat(reader.selection().selection()).isEqualTo(new Selection.OfBody("orgburo"));

      reader.press(KeyCode.CONTROL, KeyCode.F);
      field.setText("xyzzy");
      Pulses.settle();
      assertThat(reader.words("findings")).startsWith("Nothing is called “xyzzy”.");
      reader.press(KeyCode.ENTER);
      assertThat(reader.selection().selection()).isEqualTo(new Selection.OfBody("orgburo"));
    }
  }

  @Test
  void a_click_on_something_found_selects_it_and_arrows_choose() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.CONTROL, KeyCode.F);
      ((TextField) reader.node("search")).setText("smirnov");
      Pulses.settle();
      List<Node> rows = List.copyOf(reader.node("findings").lookupAll(".entry"));
      assertThat(rows).hasSizeGreaterThan(1);
      reader.press(KeyCode.DOWN);
      assertThat(rows.get(1).getStyleClass()).contains("marked");
      String second = ((Button) rows.get(1)).getAccessibleText();
      reader.click(rows.get(1));
      assertThat(second).contains("Smirnov");
      assertThat(reader.selection().person()).isPresent();
      assertThat(reader.find("findings")).isEmpty();
    }
  }

  @Test
  void double_pages_fit_again_when_the_view_changes() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.PLUS);
      reader.press(KeyCode.PLUS);
      assertThat(reader.camera().fitted()).isFalse();
      reader.press(KeyCode.DIGIT2);
      reader.waitForPicture();
      assertThat(reader.camera().fitted()).isTrue();
      assertThat(reader.picture().target().width())
          .isEqualTo(reader.picture().sight().size().width());
    }
  }
}
