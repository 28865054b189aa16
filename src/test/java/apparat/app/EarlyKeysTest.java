package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.RoomsModel.Left;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.session.View;
import java.time.LocalDate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Somebody is quicker than the program. */
@InTheWindow
class EarlyKeysTest {

  private static final LocalDate FIRST = Bolsheviks.OPENED.sight().day();

  @Test
  void keys_pressed_before_the_first_picture_do_what_they_do_later() {
    try (Reader reader = Reader.waiting()) {
      reader.press(KeyCode.DIGIT2);
      reader.press(KeyCode.RIGHT);
      reader.sees(Bolsheviks.OPENED);

      assertThat(reader.look().viewProperty().get()).isEqualTo(View.ALLIANCES);
      assertThat(reader.time().day()).isAfter(FIRST);
      LocalDate once = reader.time().day();
      Pulses.settle();
      assertThat(reader.time().day()).as("a key is given once").isEqualTo(once);
      reader.press(KeyCode.LEFT);
      assertThat(reader.time().day()).as("later keys work at once").isEqualTo(FIRST);
    }
  }

  @Test
  void letters_typed_early_go_where_the_keys_before_them_led() {
    try (Reader reader = Reader.waiting()) {
      reader.press(KeyCode.CONTROL, KeyCode.F);
      reader.press(KeyCode.T);
      reader.press(KeyCode.R);
      reader.sees(Bolsheviks.OPENED);

      assertThat(((TextField) reader.node("search")).getText()).isEqualToIgnoringCase("tr");
      assertThat(reader.rooms().leftProperty().get())
          .as("T has not opened the textbook")
          .isEqualTo(Left.NOTHING);
    }
  }

  @Test
  void keys_for_a_data_set_that_cannot_be_read_are_not_kept_for_another() {
    try (Reader reader = Reader.waiting()) {
      reader.press(KeyCode.ENTER);
      reader.press(KeyCode.DIGIT2);
      reader.window().cannotOpen(new IllegalStateException("no such folder"));
      Pulses.settle();
      assertThat(reader.find("failure")).as("Enter has chosen nothing in it").isPresent();
      reader.sees(Bolsheviks.OPENED);

      assertThat(reader.look().viewProperty().get()).isEqualTo(View.HIERARCHY);
    }
  }
}
