package apparat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

  @Test
  void nothing_or_a_data_set_opens_the_window(@TempDir Path dataSet) {
    assertThat(Main.opensWindow()).isTrue();
    assertThat(Main.opensWindow(dataSet.toString())).isTrue();
  }

  @Test
  void anything_else_is_a_command() {
    assertThat(Main.opensWindow("--help")).isFalse();
    assertThat(Main.opensWindow("check", ".")).isFalse();
    assertThat(Main.opensWindow("no-such-data-set")).isFalse();
    assertThat(Main.opensWindow("")).as("an empty word is a mistake to report").isFalse();
    assertThat(Main.opensWindow("\0")).as("so is a word that no file can have").isFalse();
  }

  @Test
  void a_window_needs_a_display() {
    assertThat(Display.isThere("Linux", "", Map.of())).isFalse();
    assertThat(Display.isThere("Linux", "", Map.of("DISPLAY", ""))).isFalse();
    assertThat(Display.isThere("Linux", "", Map.of("DISPLAY", ":0"))).isTrue();
    assertThat(Display.isThere("Linux", "Headless", Map.of())).isTrue();
    assertThat(Display.isThere("Windows 11", "", Map.of())).isTrue();
    assertThat(Display.isThere("Mac OS X", "", Map.of())).isTrue();
  }
}
