package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.drawing.Theme;
import apparat.session.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InTheWindow
class WholeWindowTest {

  @TempDir Path folder;

  @Test
  void exports_what_is_seen() throws IOException {
    try (Reader reader = Reader.atTheWindow()) {
      reader.clickMark("seat/stalin/politburo/voting");
      reader.outside.target = Optional.of(folder.resolve("out.svg"));
      reader.press(KeyCode.CONTROL, KeyCode.E);
      reader.click("format-svg");
      reader.click("write");

      assertThat(reader.outside.suggested).isEqualTo("hierarchy-1924-06-02-stalin.svg");
      assertThat(Files.readString(folder.resolve("out.svg")))
          .startsWith("<")
          .contains("data-key=\"seat/stalin/politburo/voting\"");
      assertThat(reader.find("export-sheet")).isEmpty();
      assertThat(reader.words("hint-layer")).contains("out.svg");
    }
  }

  @Test
  void writes_pdf_and_png_too() throws IOException {
    try (Reader reader = Reader.atTheWindow()) {
      for (String ending : List.of("pdf", "png")) {
        Path file = folder.resolve("out." + ending);
        reader.outside.target = Optional.of(file);
        reader.press(KeyCode.CONTROL, KeyCode.E);
        reader.click("format-" + ending);
        reader.click("write");
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, 0, 5, StandardCharsets.ISO_8859_1))
            .contains(ending.equals("pdf") ? "%PDF" : "PNG");
      }
    }
  }

  @Test
  void a_file_that_cannot_be_written_is_said_in_a_sentence() throws IOException {
    try (Reader reader = Reader.atTheWindow()) {
      Path notAFolder = Files.createFile(folder.resolve("file"));
      reader.outside.target = Optional.of(notAFolder.resolve("out.svg"));
      reader.press(KeyCode.CONTROL, KeyCode.E);
      reader.click("format-svg");
      reader.click("write");

      assertThat(reader.words("failure")).contains("could not be written");
      reader.click("close-sheet");
      assertThat(reader.find("failure")).isEmpty();
    }
  }

  @Test
  void copies_the_picture() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.CONTROL, KeyCode.C);

      assertThat(reader.outside.pictures).containsExactly(reader.picture().target());
    }
  }

  @Test
  void a_broken_data_set_opens_and_its_problems_are_listed() throws IOException {
    Path broken = copy(Document.shipped());
    Path table = broken.resolve("memberships.csv");
    String text = Files.readString(table);
    Files.writeString(table, text.replaceFirst("artem,central-committee", "nobody,nowhere"));
    try (Reader reader = Reader.opening(broken)) {
      assertThat(reader.words("problems-sheet")).contains("error").contains("memberships.csv");
      assertThat(((ListView<?>) reader.node("problem-list")).getItems()).isNotEmpty();
      reader.click("copy-problems");
      assertThat(reader.outside.texts.getFirst()).contains("memberships.csv:2:");

      reader.press(KeyCode.ESCAPE);
      assertThat(reader.find("problems-sheet")).isEmpty();
      reader.click("problems");
      assertThat(reader.find("problems-sheet")).isPresent();
      assertThat(reader.canvas().painted()).isPositive();
    }
  }

  private Path copy(Path from) throws IOException {
    Path to = Files.createDirectory(folder.resolve("copy"));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    return to;
  }

  @Test
  void tables_alone_open_under_the_name_of_their_folder() throws IOException {
    Path tables = Files.createDirectory(folder.resolve("my-tables"));
    for (String table : List.of("people.csv", "bodies.csv", "memberships.csv")) {
      Files.copy(Document.shipped().resolve(table), tables.resolve(table));
    }
    try (Reader reader = Reader.opening(tables)) {
      assertThat(((Stage) reader.scene().getWindow()).getTitle()).contains("my-tables");
      assertThat(reader.words("problems-sheet")).contains("missing");
      reader.press(KeyCode.ESCAPE);
      reader.press(KeyCode.RIGHT);
      reader.waitForPicture();
      assertThat(reader.picture().target().marks()).isNotEmpty();
    }
  }

  @Test
  void nothing_at_all_is_said_in_a_sentence_with_a_way_out() {
    try (Reader reader = Reader.opening(folder.resolve("nowhere"))) {
      assertThat(reader.words("failure")).contains("cannot be opened");
      reader.press(KeyCode.ENTER);
      assertThat(reader.words("failure")).as("nothing chosen").contains("cannot be opened");
      reader.outside.folder = Optional.of(folder.resolve("nowhere either"));
      reader.press(KeyCode.CONTROL, KeyCode.O);
      assertThat(reader.words("failure")).contains("nowhere either", "Close the program");
      reader.outside.folder = Optional.of(Document.shipped());
      reader.press(KeyCode.ENTER);

      assertThat(reader.find("failure")).isEmpty();
      assertThat(reader.workspace().document().path()).isEqualTo(Document.shipped());
    }
  }

  @Test
  void who_leaves_the_message_closes_an_empty_window_and_goes_back_to_a_full_one() {
    try (Reader reader = Reader.opening(folder.resolve("nowhere"))) {
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.isOpen()).isFalse();
    }
    try (Reader reader = Reader.atTheWindow()) {
      reader.outside.folder = Optional.of(folder);
      reader.press(KeyCode.CONTROL, KeyCode.O);
      assertThat(reader.words("failure")).contains("holds no data set", "Go back");
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.isOpen()).isTrue();
      assertThat(reader.find("failure")).isEmpty();
      assertThat(reader.workspace().document().path()).isEqualTo(Document.shipped());
    }
  }

  @Test
  void another_data_set_takes_the_place_of_the_first() throws IOException {
    try (Reader reader = Reader.atTheWindow()) {
      Path other = copy(Document.shipped());
      reader.outside.folder = Optional.of(other);
      reader.press(KeyCode.CONTROL, KeyCode.O);

      assertThat(reader.workspace().document().path()).isEqualTo(other);
      reader.press(KeyCode.END);
      assertThat(reader.time().day().getYear()).isEqualTo(1927);
    }
  }

  @Test
  void an_error_that_nobody_foresaw_is_said_once_and_can_be_copied() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.window().failed(new IllegalStateException("something odd"));
      reader.window().failed(new IllegalStateException("something odd"));
      Pulses.settle();
      assertThat(reader.words("failure"))
          .contains("Something went wrong, but the program goes on.");
      reader.click("copy-report");

      assertThat(reader.outside.texts.getFirst())
          .contains("something odd")
          .contains("at apparat.app");
      reader.press(KeyCode.ESCAPE);
      reader.press(KeyCode.HOME);
      assertThat(reader.time().day().getYear()).isEqualTo(1921);
    }
  }

  @Test
  void the_help_lists_every_key() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.F1);
      assertThat(reader.words("keys-sheet"))
          .contains("Ctrl F", "Page Up", "next key moment", "Wheel");
    }
  }

  @Test
  void everything_that_can_have_the_focus_has_a_role_and_a_name() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.clickMark("seat/stalin/politburo/voting");
      List<Node> reachable =
          reader.scene().getRoot().lookupAll("*").stream()
              .filter(Node::isFocusTraversable)
              .filter(Reader::seen)
              .filter(node -> node.getStyleClass().stream().noneMatch("scroll-pane"::equals))
              .toList();

      assertThat(reachable).hasSizeGreaterThan(12);
      assertThat(reachable)
          .allSatisfy(
              node -> {
                assertThat(node.getAccessibleRole()).as("%s", node).isNotNull();
                assertThat(node.getAccessibleRole())
                    .as("%s", node)
                    .isNotEqualTo(AccessibleRole.NODE);
                assertThat(name(node)).as("%s", node).isNotBlank();
              });
    }
  }

  private static String name(Node node) {
    return Optional.ofNullable(node.getAccessibleText())
        .orElseGet(() -> node instanceof Labeled labeled ? labeled.getText() : "");
  }

  @Test
  void the_keyboard_reaches_every_control() {
    try (Reader reader = Reader.atTheWindow()) {
      assertThat(reached(reader))
          .contains("search", "compare", "menu", "picture", "time-bar", "play", "speed");
      reader.resize(1600, 900);
      assertThat(reached(reader)).contains("export", "theme", "lecture", "search", "menu");
    }
  }

  private static List<String> reached(Reader reader) {
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      reader.press(KeyCode.TAB);
      Optional.ofNullable(reader.scene().getFocusOwner()).map(Node::getId).ifPresent(reached::add);
    }
    return reached;
  }

  @Test
  void the_button_makes_it_dark_and_light_again() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1600, 900);
      assertThat(reader.words("theme").strip()).isEqualTo("Dark");
      reader.click("theme");
      reader.waitForPicture();
      assertThat(reader.look().themeProperty().get()).isEqualTo(Theme.DARK);
      assertThat(reader.words("theme").strip()).isEqualTo("Light");
      assertThat(reader.scene().getRoot().getStyleClass()).contains("dark");
      reader.click("theme");
      assertThat(reader.look().themeProperty().get()).isEqualTo(Theme.LIGHT);
      assertThat(reader.scene().getRoot().getStyleClass()).doesNotContain("dark");
    }
  }
}
