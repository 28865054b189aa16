package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.picture.SideLine;
import apparat.app.robot.InLine;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.app.timebar.marks.TimeBarDrawing;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.history.DateWords;
import apparat.session.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InTheWindow
class ViewsInTheWindowTest {

  private static final String SEAT = "seat/stalin/politburo/voting";
  private static final String DISC = "person/stalin";

  @TempDir Path folder;

  private static boolean shows(Reader reader, String dataKey) {
    return keys(reader).anyMatch(dataKey::equals);
  }

  private static Stream<String> keys(Reader reader) {
    return reader.picture().target().marks().stream()
        .map(Mark::meaning)
        .flatMap(Optional::stream)
        .map(Meaning::dataKey);
  }

  private static boolean isDown(Reader reader, String id) {
    return ((ToggleButton) reader.node(id)).isSelected();
  }

  @Test
  void the_keys_one_two_three_change_between_hierarchy_alliances_and_both() {
    try (Reader reader = Reader.atTheWindow()) {
      assertThat(shows(reader, SEAT)).isTrue();
      assertThat(shows(reader, DISC)).isFalse();

      reader.press(KeyCode.DIGIT2);
      reader.waitForPicture();
      assertThat(shows(reader, SEAT)).isFalse();
      assertThat(shows(reader, DISC)).isTrue();
      assertThat(isDown(reader, "view-alliances")).isTrue();

      reader.press(KeyCode.DIGIT3);
      reader.waitForPicture();
      assertThat(shows(reader, SEAT)).isTrue();
      assertThat(shows(reader, DISC)).isTrue();

      reader.press(KeyCode.DIGIT1);
      reader.waitForPicture();
      assertThat(shows(reader, DISC)).isFalse();
      assertThat(isDown(reader, "view-hierarchy")).isTrue();
    }
  }

  @Test
  void the_switch_in_the_bar_does_the_same() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.click("view-both");
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.BOTH);
      assertThat(isDown(reader, "view-both")).isTrue();
      reader.click("view-both");
      assertThat(isDown(reader, "view-both")).as("one view is always down").isTrue();
      reader.click("view-alliances");
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.ALLIANCES);
    }
  }

  @Test
  void between_two_panels_one_of_both_is_seen_whole_and_a_key_turns_to_the_other() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1280, 720);
      reader.press(KeyCode.DIGIT3);
      reader.press(KeyCode.T);
      reader.waitForPicture();
      assertThat(shows(reader, SEAT) && shows(reader, DISC)).as("beside one panel").isTrue();
      assertThat(reader.find("turn-bar")).isEmpty();

      reader.selection().selectPerson("stalin");
      reader.waitForPicture();
      assertThat(reader.picture().target().width() * reader.camera().camera().scale())
          .as("the whole page is seen")
          .isLessThanOrEqualTo(reader.canvas().getWidth() + 1);
      assertThat(shows(reader, SEAT) && !shows(reader, DISC)).isTrue();
      assertThat(isDown(reader, "view-both")).isTrue();

      reader.press(KeyCode.DIGIT3);
      reader.waitForPicture();
      assertThat(!shows(reader, SEAT) && shows(reader, DISC)).as("turned by key").isTrue();
      reader.click("turn-hierarchy");
      reader.waitForPicture();
      assertThat(shows(reader, SEAT)).as("turned by button").isTrue();

      reader.press(KeyCode.ESCAPE);
      reader.waitForPicture();
      assertThat(shows(reader, SEAT) && shows(reader, DISC)).as("room again").isTrue();
      assertThat(reader.find("turn-bar")).isEmpty();
    }
  }

  @Test
  void who_is_selected_in_one_picture_is_selected_in_both() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1280, 720);
      reader.press(KeyCode.DIGIT3);
      reader.waitForPicture();
      reader.clickMark("person/bukharin");
      reader.waitForPicture();

      assertThat(reader.picture().sight().hierarchy().selected()).contains("bukharin");
      assertThat(reader.picture().sight().alliances().selected()).contains("bukharin");
      reader.clickMark(SEAT);
      assertThat(reader.selection().person()).contains("stalin");

      reader.press(KeyCode.DIGIT2);
      assertThat(reader.picture().sight().selected()).contains("stalin");
    }
  }

  @Test
  void both_pictures_stand_under_one_date_and_do_not_meet() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.DIGIT3);
      reader.waitForPicture();
      Drawing both = reader.picture().target();

      assertThat(both.marks()).extracting(Mark::key).doesNotHaveDuplicates();
      assertThat(both.marks().stream().filter(mark -> mark.key().endsWith("head/date"))).hasSize(1);
      double divide =
          both.marks().stream()
              .filter(mark -> mark.key().equals("between"))
              .findFirst()
              .orElseThrow()
              .bounds()
              .x();
      assertThat(places(both, "seat/")).allMatch(mark -> mark.bounds().right() < divide);
      assertThat(places(both, "person/")).allMatch(mark -> mark.bounds().x() > divide);
    }
  }

  private static List<Mark> places(Drawing drawing, String kind) {
    List<Mark> marks =
        drawing.marks().stream()
            .filter(mark -> mark.meaning().filter(m -> m.dataKey().startsWith(kind)).isPresent())
            .toList();
    assertThat(marks).isNotEmpty();
    return marks;
  }

  @Test
  void the_next_change_is_that_of_the_view_now_seen() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.time().showDate(LocalDate.of(1926, 5, 31));
      Pulses.settle();
      for (KeyCode view : List.of(KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.DIGIT3)) {
        reader.press(view);
        String said = ((Label) reader.node("next-change")).getText();
        LocalDate before = reader.time().day();
        reader.press(KeyCode.RIGHT);
        assertThat(said)
            .as("after %s", view)
            .isEqualTo("Next change: " + TimeBarDrawing.day(reader.time().day()));
        reader.time().showDate(before);
        Pulses.settle();
      }
    }
  }

  @Test
  void where_nothing_changes_any_more_no_change_is_promised() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.selection().selectBody("politburo");
      reader.press(KeyCode.O);
      LocalDate last = reader.time().agenda().changesProperty().getValue().last();
      reader.time().showDate(last);
      Pulses.settle();
      assertThat(last).isBefore(reader.time().agenda().last());
      assertThat(((Label) reader.node("next-change")).getText()).isEqualTo("Last day: 31 Dec 1927");
    }
  }

  @Test
  void what_was_said_does_not_lie_on_a_sheet() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.CONTROL, KeyCode.C);
      assertThat(reader.words("hint-layer")).contains("clipboard");
      reader.press(KeyCode.F1);
      assertThat(reader.find("notice")).isEmpty();
    }
  }

  @Test
  void one_time_bar_moves_every_view() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.DIGIT2);
      reader.press(KeyCode.CONTROL, KeyCode.RIGHT);
      reader.waitForPicture();

      assertThat(reader.picture().sight().day()).isEqualTo(reader.time().day());
      assertThat(reader.canvas().getAccessibleText())
          .startsWith(DateWords.day(reader.time().day()) + ": who stood with whom.");
    }
  }

  @Test
  void arrow_keys_go_from_disc_to_disc() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.DIGIT2);
      reader.waitForPicture();
      reader.press(KeyCode.DOWN);
      String first = reader.selection().person().orElseThrow();
      reader.press(KeyCode.DOWN);

      assertThat(reader.selection().person()).isPresent().get().isNotEqualTo(first);
      assertThat(shows(reader, "person/" + first)).isTrue();
    }
  }

  @Test
  void the_file_holds_the_view_that_is_seen() throws IOException {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.DIGIT3);
      reader.waitForPicture();
      reader.outside.target = Optional.of(folder.resolve("out.svg"));
      reader.press(KeyCode.CONTROL, KeyCode.E);
      reader.click("format-svg");
      reader.click("write");

      assertThat(reader.outside.suggested).isEqualTo("both-1924-06-02.svg");
      assertThat(Files.readString(folder.resolve("out.svg")))
          .contains("data-key=\"" + SEAT + "\"")
          .contains("data-key=\"" + DISC + "\"");
      reader.press(KeyCode.CONTROL, KeyCode.C);
      assertThat(reader.outside.pictures).containsExactly(reader.picture().target());
    }
  }

  @Test
  void of_a_picture_brought_nearer_the_part_in_view_is_written_or_the_whole() throws IOException {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1600, 900);
      reader.waitForPicture();
      reader.camera().zoom(4, 0, 0);
      reader.press(KeyCode.CONTROL, KeyCode.C);
      Drawing copied = reader.outside.pictures.getFirst();
      assertThat(copied.width()).isEqualTo(reader.canvas().getWidth());
      assertThat(copied.marks().size()).isLessThan(reader.picture().target().marks().size());
      Path file = folder.resolve("part.svg");
      reader.outside.target = Optional.of(file);
      reader.press(KeyCode.CONTROL, KeyCode.E);
      reader.click("format-svg");
      reader.click("write");
      assertThat(Files.readString(file)).doesNotContain("data-key=\"" + SEAT + "\"");
      reader.press(KeyCode.CONTROL, KeyCode.E);
      reader.click("what-the-whole-picture");
      reader.click("write");
      assertThat(Files.readString(file)).contains("data-key=\"" + SEAT + "\"");
    }
  }

  @Test
  void the_panel_of_the_map_chooses_places_ties_and_people() {
    try (Reader reader = Reader.atTheWindow()) {
      assertThat(reader.find("map")).as("no map is seen").isEmpty();
      reader.press(KeyCode.DIGIT2);
      reader.press(KeyCode.M);
      reader.click("dial-follows");
      reader.click("ties-close");
      reader.click("kind-rivalry");
      reader.click("group-troika");
      reader.click("everybody");
      reader.waitForPicture();

      assertThat(reader.picture().sight().alliances())
          .satisfies(
              options -> {
                assertThat(options.dial()).hasToString("FOLLOWS");
                assertThat(options.everybody()).isTrue();
                assertThat(options.filter().strength()).isEqualTo(3);
                assertThat(options.filter().kinds()).containsExactly("rivalry");
                assertThat(options.filter().factions()).containsExactly("troika");
              });
      reader.click("group-troika");
      assertThat(reader.picture().sight().alliances().filter().factions()).isEmpty();
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.find("map-panel")).isEmpty();
    }
  }

  @Test
  void the_panel_offers_the_groups_of_the_day_and_those_chosen() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.DIGIT2);
      reader.click("map");
      assertThat(reader.find("group-troika")).isPresent();
      assertThat(reader.find("group-united-opposition")).isEmpty();
      reader.click("group-troika");
      reader.press(KeyCode.END);

      assertThat(reader.find("group-septet")).as("gone by 1927").isEmpty();
      assertThat(((CheckBox) reader.node("group-troika")).isSelected()).isTrue();
      reader.press(KeyCode.DIGIT1);
      assertThat(reader.find("map-panel")).as("there is no map").isEmpty();
    }
  }

  @Test
  void the_side_panel_says_with_whom_a_person_stands_and_on_what_it_rests() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.DIGIT2);
      reader.waitForPicture();
      reader.clickMark("person/zinoviev");
      String page = reader.words("side-panel");

      assertThat(page.substring(page.indexOf("Stands with"), page.indexOf("Against")))
          .contains("Kamenev", "close alliance");
      assertThat(page.substring(page.indexOf("Against"))).contains("Trotsky", "sharp rivalry");
    }
  }

  /** The stylesheet comes after the words, which need more room then. */
  @Test
  void the_line_of_the_sides_leaves_out_whole_sentences() {
    try (Reader reader = Reader.atTheWindow()) {
      SideLine line = new SideLine(Reader.shipped().history(), reader.time());
      line.setManaged(false);
      line.resize(1280, 22);
      line.complete(
          reader.compare(),
          reader.look(),
          () -> Reader.shipped().history(),
          new InLine(),
          failure -> {});
      Pane root = new Pane(line);
      Dress.put(new Scene(root));
      root.applyCss();
      line.layout();
      Labeled words = (Labeled) line.lookup("#side-news");
      assertThat(words.getText()).contains("31 May 1924: Mdivani changes sides");
      assertThat(((Text) words.lookup(".text")).getText()).isEqualTo(words.getText());
    }
  }
}
