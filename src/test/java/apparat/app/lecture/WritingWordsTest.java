package apparat.app.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.robot.InTheWindow;
import apparat.lecture.Moment;
import apparat.session.View;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A lecturer writes captions and goes on with the keyboard. */
@InTheWindow
class WritingWordsTest {

  private static List<String> captions(Reader reader) {
    return reader.lecture().lecture().moments().stream().map(Moment::caption).toList();
  }

  private static View view(Reader reader) {
    return reader.look().viewProperty().get();
  }

  @Test
  void Enter_keeps_the_caption_and_the_next_keys_are_shortcuts_again() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.CONTROL, KeyCode.M);
      reader.press(KeyCode.F2);
      reader.press(KeyCode.A);
      reader.press(KeyCode.ENTER);
      reader.press(KeyCode.DIGIT2);
      assertThat(view(reader)).isEqualTo(View.ALLIANCES);
      reader.press(KeyCode.CONTROL, KeyCode.M);
      reader.press(KeyCode.G);
      assertThat(reader.find("date-field")).isPresent();
      assertThat(captions(reader)).hasSize(2).first().isEqualTo("a");
    }
  }

  @Test
  void Esc_gives_the_old_caption_back_and_leaves_nothing_to_undo() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.CONTROL, KeyCode.M);
      String before = captions(reader).getFirst();
      reader.press(KeyCode.F2);
      reader.press(KeyCode.A);
      reader.press(KeyCode.B);
      assertThat(captions(reader)).containsExactly("ab");
      reader.press(KeyCode.ESCAPE);
      assertThat(captions(reader)).containsExactly(before);
      reader.press(KeyCode.DIGIT2);
      assertThat(view(reader)).isEqualTo(View.ALLIANCES);
      reader.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(captions(reader)).as("only the marking is left to undo").isEmpty();
    }
  }

  @Test
  void the_title_is_left_alike_and_from_the_list_one_goes_on_in_the_list() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.J);
      reader.press(KeyCode.CONTROL, KeyCode.M);
      reader.press(KeyCode.CONTROL, KeyCode.RIGHT);
      reader.press(KeyCode.CONTROL, KeyCode.M);
      reader.click("lecture-title");
      reader.press(KeyCode.T);
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.lecture().lecture().title()).isEmpty();
      reader.click("lecture-title");
      reader.press(KeyCode.T);
      reader.press(KeyCode.ENTER);
      reader.press(KeyCode.DIGIT3);
      assertThat(reader.lecture().lecture().title()).isEqualTo("t");
      assertThat(view(reader)).isEqualTo(View.BOTH);

      reader.click("moment-1");
      reader.press(KeyCode.F2);
      reader.press(KeyCode.A);
      reader.press(KeyCode.ENTER);
      reader.press(KeyCode.DOWN);
      assertThat(reader.lecture().chosenProperty().get()).isEqualTo(1);
      reader.press(KeyCode.F2);
      reader.press(KeyCode.B);
      reader.press(KeyCode.ESCAPE);
      assertThat(captions(reader)).first().isEqualTo("a");
      assertThat(captions(reader)).last().isNotEqualTo("b");
    }
  }
}
