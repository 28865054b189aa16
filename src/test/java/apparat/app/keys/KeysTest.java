package apparat.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeysTest {

  private final List<String> done = new ArrayList<>();
  private final Keys keys =
      new Keys(
          List.of(
              new KeyVerb(
                  "arrows",
                  "go",
                  List.of(
                      Keys.key(KeyCode.RIGHT, () -> done.add("plain")),
                      Keys.ctrl(KeyCode.RIGHT, () -> done.add("ctrl")),
                      Keys.alt(KeyCode.RIGHT, () -> done.add("alt")),
                      Keys.shift(KeyCode.RIGHT, () -> done.add("shift")))),
              new KeyVerb(
                  "Home", "first", List.of(Keys.key(KeyCode.HOME, () -> done.add("home"))))));

  private static KeyEvent event(KeyCode code, boolean shift, boolean ctrl, boolean alt) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, alt, false);
  }

  @Test
  void each_modifier_has_its_own_verb() {
    keys.pressed(event(KeyCode.RIGHT, false, false, false), Optional.empty());
    keys.pressed(event(KeyCode.RIGHT, false, true, false), Optional.empty());
    keys.pressed(event(KeyCode.RIGHT, false, false, true), Optional.empty());
    keys.pressed(event(KeyCode.RIGHT, true, false, false), Optional.empty());

    assertThat(done).containsExactly("plain", "ctrl", "alt", "shift");
  }

  @Test
  void a_key_that_did_something_goes_no_further() {
    KeyEvent known = event(KeyCode.HOME, false, false, false);
    KeyEvent unknown = event(KeyCode.HOME, false, true, false);
    keys.pressed(known, Optional.empty());
    keys.pressed(unknown, Optional.empty());

    assertThat(known.isConsumed()).isTrue();
    assertThat(unknown.isConsumed()).isFalse();
    assertThat(done).containsExactly("home");
  }
}
