package apparat.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.model.Camera;
import apparat.app.model.Selection;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.session.View;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

@InTheWindow
class PictureInTheWindowTest {

  @Test
  void a_click_on_a_person_ties_the_seats_and_opens_the_panel() {
    try (Reader reader = Reader.atTheWindow()) {
      assertThat(reader.find("side-panel")).isEmpty();

      reader.clickMark("seat/stalin/politburo/voting");
      reader.waitForPicture();

      assertThat(reader.selection().person()).contains("stalin");
      assertThat(reader.picture().sight().selected()).contains("stalin");
      assertThat(reader.words("side-panel"))
          .contains("Stalin")
          .contains("Иосиф")
          .contains("Politburo, member")
          .contains("general secretary")
          .contains("3 April 1922")
          .contains("Sources");
    }
  }

  @Test
  void a_second_click_or_escape_lets_go() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.clickMark("seat/stalin/politburo/voting");
      reader.waitForPicture();
      reader.clickMark("seat/stalin/politburo/voting");
      assertThat(reader.selection().selection()).isEqualTo(Selection.NOTHING);
      assertThat(reader.find("side-panel")).isEmpty();

      reader.clickMark("seat/stalin/politburo/voting");
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.find("side-panel")).isEmpty();
    }
  }

  @Test
  void a_click_on_a_body_shows_its_roster_and_leads_on_to_its_people() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.clickMark("body/orgburo");
      assertThat(reader.selection().selection())
          .isInstanceOf(Selection.class)
          .isNotEqualTo(Selection.NOTHING);
      reader.selection().selectBody("politburo");
      Pulses.settle();

      assertThat(reader.words("side-panel"))
          .contains("Politburo")
          .contains("Full members\n7")
          .contains("Candidates\n6")
          .contains("Members: known whole.")
          .contains("Trotsky");
    }
  }

  @Test
  void keys_go_from_person_to_person() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.DOWN);
      String first = reader.selection().person().orElseThrow();
      reader.press(KeyCode.DOWN);
      assertThat(reader.selection().person()).isPresent().get().isNotEqualTo(first);
      reader.press(KeyCode.UP);
      assertThat(reader.selection().person()).contains(first);
    }
  }

  @Test
  void hovering_says_what_is_there() {
    try (Reader reader = Reader.atTheWindow()) {
      Point2D place = reader.markPlace("seat/stalin/politburo/voting");
      reader.hover(reader.canvas(), place.getX(), place.getY());

      assertThat(reader.words("hint-layer")).contains("Stalin").contains("Politburo");
    }
  }

  @Test
  void what_was_said_of_a_mark_is_gone_with_the_picture_it_stood_in() {
    try (Reader reader = Reader.atTheWindow()) {
      Point2D place = reader.markPlace("seat/stalin/politburo/voting");
      reader.hover(reader.canvas(), place.getX(), place.getY());
      reader.press(KeyCode.DIGIT2);
      reader.waitForPicture();

      assertThat(reader.find("hint")).isEmpty();
    }
  }

  @Test
  void who_reads_names_in_russian_is_told_them_so_under_the_pointer_and_by_a_screen_reader() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.look().useLanguage(Language.RU);
      for (View view : List.of(View.HIERARCHY, View.ALLIANCES)) {
        reader.look().show(view);
        reader.selection().clear();
        reader.waitForPicture();
        String key = view == View.ALLIANCES ? "person/stalin" : "seat/stalin/politburo/voting";
        Point2D place = reader.markPlace(key);
        reader.hover(reader.canvas(), place.getX(), place.getY());
        assertThat(reader.words("hint-layer")).contains("Сталин").doesNotContain("Stalin,");

        reader.selection().selectPerson("stalin");
        reader.waitForPicture();
        assertThat(reader.canvas().getAccessibleText()).contains("Selected: Сталин, 4 posts");
      }
      reader.look().useLanguage(Language.EN);
      reader.waitForPicture();
      assertThat(reader.canvas().getAccessibleText()).contains("Selected: Stalin, 4 posts");
    }
  }

  @Test
  void searches_in_cyrillic_and_selects_by_enter() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.CONTROL, KeyCode.F);
      TextField field = (TextField) reader.node("search");
      assertThat(field.isFocused()).isTrue();
      field.setText("Троцкий");
      Pulses.settle();
      assertThat(reader.words("findings")).contains("Trotsky");

      reader.press(KeyCode.ENTER);
      assertThat(reader.selection().person()).contains("trotsky");
      assertThat(reader.find("findings")).isEmpty();
      assertThat(reader.canvas().isFocused()).isTrue();
    }
  }

  @Test
  void typing_a_name_does_not_travel_through_time() {
    try (Reader reader = Reader.atTheWindow()) {
      var day = reader.time().day();
      reader.press(KeyCode.CONTROL, KeyCode.F);
      reader.press(KeyCode.S);
      reader.press(KeyCode.LEFT);
      reader.press(KeyCode.SPACE);
      reader.press(KeyCode.HOME);

      assertThat(reader.time().day()).isEqualTo(day);
      assertThat(((TextField) reader.node("search")).getText()).hasSize(2);
      reader.press(KeyCode.ESCAPE);
      assertThat(((TextField) reader.node("search")).getText()).isEmpty();
    }
  }

  @Test
  void the_wheel_zooms_where_the_pointer_is_and_a_drag_moves() {
    try (Reader reader = Reader.atTheWindow()) {
      Camera whole = reader.camera().camera();
      reader.hover(reader.canvas(), 300, 300);
      reader.wheel(-8);
      Camera near = reader.camera().camera();
      assertThat(near.scale()).isGreaterThan(whole.scale());

      reader.hold(reader.canvas(), 300, 300);
      reader.drag(reader.canvas(), 260, 290);
      reader.letGo();
      assertThat(reader.camera().camera().x()).isNotEqualTo(near.x());
      assertThat(reader.selection().selection())
          .as("a drag is no click")
          .isEqualTo(Selection.NOTHING);

      reader.press(KeyCode.DIGIT0);
      assertThat(reader.camera().camera()).isEqualTo(whole);
    }
  }

  @Test
  void keys_zoom() {
    try (Reader reader = Reader.atTheWindow()) {
      double whole = reader.camera().camera().scale();
      reader.press(KeyCode.PLUS);
      assertThat(reader.camera().camera().scale()).isGreaterThan(whole);
      reader.press(KeyCode.MINUS);
      assertThat(reader.camera().camera().scale()).isEqualTo(whole);
      reader.press(KeyCode.PLUS);
      reader.press(KeyCode.PLUS);
      reader.press(KeyCode.CONTROL, KeyCode.DIGIT0);
      assertThat(reader.camera().camera().scale()).isEqualTo(1);
    }
  }

  @Test
  void the_theme_can_be_switched() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.look().switchTheme();
      reader.waitForPicture();

      assertThat(reader.picture().frameProperty().get().ground()).isEqualTo(Theme.DARK.paper());
      assertThat(reader.scene().getRoot().getStyleClass()).contains("dark");
    }
  }

  @Test
  void a_folded_wing_opens_and_folds() {
    try (Reader reader = Reader.atTheWindow()) {
      String wing =
          reader.picture().target().marks().stream()
              .flatMap(mark -> mark.meaning().stream())
              .map(meaning -> meaning.dataKey())
              .filter(key -> key.startsWith("wing/"))
              .findFirst()
              .orElseThrow();
      reader.clickMark(wing);
      assertThat(reader.look().unfoldedProperty().get()).containsExactly(wing.split("/")[1]);

      reader.press(KeyCode.ESCAPE);
      assertThat(reader.look().unfoldedProperty().get()).isEmpty();
    }
  }

  @Test
  void those_who_left_a_body_keep_off_the_edge_of_its_panel() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1280, 720);
      reader.time().showDate(LocalDate.of(1926, 1, 7));
      reader.waitForPicture();
      Box panel = bounds(reader, "panel/politburo");
      Box left = bounds(reader, "left/sokolnikov/politburo");
      assertThat(panel.bottom() - left.bottom()).isGreaterThanOrEqualTo(5.5);
    }
  }

  private static Box bounds(Reader reader, String key) {
    return reader.picture().target().marks().stream()
        .filter(mark -> mark.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mark " + key))
        .bounds();
  }

  @Test
  void the_body_whose_page_is_open_stands_in_a_frame() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.selection().selectBody("politburo");
      reader.waitForPicture();
      assertThat(reader.picture().target().marks())
          .anyMatch(mark -> mark.key().endsWith("named/panel/politburo"));
      reader.selection().clear();
      reader.waitForPicture();
      assertThat(reader.picture().target().marks())
          .noneMatch(mark -> mark.key().contains("named/panel/"));
    }
  }
}
