package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.RoomsModel.Left;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.session.View;
import apparat.view.frame.Language;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

@InTheWindow
class MenuInTheWindowTest {

  private static MenuItem item(Reader reader, String words) {
    return ((MenuButton) reader.node("menu"))
        .getItems().stream()
            .filter(item -> item.getText() != null && item.getText().startsWith(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no item " + words));
  }

  private static void toggle(Reader reader, String words) {
    CheckMenuItem item = (CheckMenuItem) item(reader, words);
    item.setSelected(!item.isSelected());
    item.fire();
    Pulses.settle();
  }

  @Test
  void opens_by_mouse_and_goes_by_key() {
    try (Reader reader = Reader.atTheWindow()) {
      MenuButton menu = (MenuButton) reader.node("menu");
      reader.click(menu);
      assertThat(menu.isShowing()).isTrue();
      menu.hide();
      Pulses.settle();
      assertThat(reader.canvas().isFocused()).as("the next key is for the picture").isTrue();
    }
  }

  @Test
  void a_key_beside_an_item_does_it_once_and_not_while_somebody_writes() {
    try (Reader reader = Reader.atTheWindow()) {
      assertThat(item(reader, "Prepare a lecture").getAccelerator().getDisplayText())
          .isEqualTo("J");
      reader.press(KeyCode.J);
      assertThat(reader.rooms().leftProperty().get()).isEqualTo(Left.LECTURE);
      reader.press(KeyCode.CONTROL, KeyCode.F);
      reader.press(KeyCode.J);
      assertThat(((TextField) reader.node("search")).getText()).isEqualTo("j");
      assertThat(reader.rooms().leftProperty().get()).isEqualTo(Left.LECTURE);
    }
  }

  @Test
  void switches_say_how_they_stand_and_do_what_they_say() {
    try (Reader reader = Reader.atTheWindow()) {
      assertThat(((CheckMenuItem) item(reader, "Doubtful rows")).isSelected()).isTrue();
      toggle(reader, "Doubtful rows");
      toggle(reader, "Names in Russian");
      toggle(reader, "Stop at key moments");
      toggle(reader, "Reduce motion");

      assertThat(reader.look().doubtfulProperty().get()).isFalse();
      assertThat(reader.look().languageProperty().get()).isEqualTo(Language.RU);
      assertThat(reader.time().stoppingProperty().get()).isFalse();
      assertThat(reader.look().calmProperty().get()).isTrue();
      reader.waitForPicture();
      assertThat(reader.picture().sight().hierarchy().language()).isEqualTo(Language.RU);
    }
  }

  @Test
  void every_verb_of_the_menu_opens_what_it_names() {
    try (Reader reader = Reader.atTheWindow()) {
      for (String[] verb :
          List.of(new String[] {"Export", "export-sheet"}, new String[] {"Keys", "keys-sheet"})) {
        item(reader, verb[0]).fire();
        Pulses.settle();
        assertThat(reader.find(verb[1])).as(verb[0]).isPresent();
        reader.press(KeyCode.ESCAPE);
        assertThat(reader.find(verb[1])).as(verb[0]).isEmpty();
      }
      assertThat(item(reader, "Problems").isDisable())
          .as("the shipped data set has no problems")
          .isEqualTo(reader.workspace().problems().none());
    }
  }

  @Test
  void a_click_on_a_button_leaves_the_keys_to_the_picture() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.click("view-alliances");
      reader.press(KeyCode.SPACE);

      assertThat(reader.time().playingProperty().get()).isTrue();
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.ALLIANCES);
    }
  }

  private static void playsOnSpace(Reader reader, String how) {
    MenuButton menu = (MenuButton) reader.node("menu");
    assertThat(menu.isShowing()).as(how).isFalse();
    reader.press(KeyCode.SPACE);
    assertThat(menu.isShowing()).as("the menu opens again, %s", how).isFalse();
    assertThat(reader.time().playingProperty().get()).as("it plays, %s", how).isTrue();
    reader.press(KeyCode.SPACE);
    assertThat(reader.time().playingProperty().get()).as("it pauses, %s", how).isFalse();
  }

  @Test
  void whichever_way_the_menu_was_opened_and_closed_space_plays() {
    try (Reader reader = Reader.atTheWindow()) {
      MenuButton menu = (MenuButton) reader.node("menu");
      menu.requestFocus();
      reader.press(KeyCode.SPACE);
      assertThat(menu.isShowing()).isTrue();
      reader.press(KeyCode.ESCAPE);
      playsOnSpace(reader, "by key alone");
      reader.click(menu);
      reader.press(KeyCode.ESCAPE);
      playsOnSpace(reader, "by mouse and Esc");
      reader.click(menu);
      reader.click(menu);
      playsOnSpace(reader, "by mouse alone");
      reader.press(KeyCode.DIGIT4);
      reader.click(menu);
      reader.press(KeyCode.ESCAPE);
      playsOnSpace(reader, "over the tables");
    }
  }
}
