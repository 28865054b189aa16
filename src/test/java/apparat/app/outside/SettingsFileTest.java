package apparat.app.outside;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.manners.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  @TempDir Path folder;

  private SettingsFile settings() {
    return new SettingsFile(folder.resolve("deep/preferences.txt"));
  }

  @Test
  void at_first_there_is_nothing_and_no_complaint() {
    SettingsFile settings = settings();
    assertThat(settings.read()).isEqualTo(Preferences.FIRST);
    assertThat(settings.complaint()).isEmpty();
  }

  @Test
  void what_is_written_is_found_at_the_next_start_and_nothing_else_lies_there() throws IOException {
    Preferences wide = Preferences.FIRST.sized(1500, 900).afterTour();
    settings().write(wide);
    assertThat(settings().read()).isEqualTo(wide);
    try (Stream<Path> files = Files.list(folder.resolve("deep"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void a_spoilt_file_is_said_in_a_sentence_and_begins_anew() throws IOException {
    Files.createDirectories(folder.resolve("deep"));
    for (byte[] spoilt :
        new byte[][] {{}, {(byte) 0xff, 0, 7}, "{}".getBytes(), new byte[200_000]}) {
      Files.write(folder.resolve("deep/preferences.txt"), spoilt);
      SettingsFile settings = settings();
      assertThat(settings.read()).isEqualTo(Preferences.FIRST.afterTour());
      assertThat(settings.complaint().orElseThrow()).contains("preferences.txt").endsWith(".");
    }
    settings().write(Preferences.FIRST);
    assertThat(settings().read()).isEqualTo(Preferences.FIRST);
  }

  @Test
  void where_nothing_can_be_written_the_program_goes_on() throws IOException {
    Files.writeString(folder.resolve("deep"), "a file, no folder");
    SettingsFile settings = settings();
    settings.write(Preferences.FIRST);
    assertThat(settings.complaint()).isPresent();
  }

  @Test
  void each_system_has_its_place() {
    Path home = Path.of("/home/reader");
    assertThat(SettingsFile.place("Linux", Map.of(), home))
        .isEqualTo(home.resolve(".config/apparat"));
    assertThat(SettingsFile.place("Linux", Map.of("XDG_CONFIG_HOME", "/etc/mine"), home))
        .isEqualTo(Path.of("/etc/mine/apparat"));
    assertThat(SettingsFile.place("Linux", Map.of("XDG_CONFIG_HOME", "relative"), home))
        .isEqualTo(home.resolve(".config/apparat"));
    assertThat(SettingsFile.place("Mac OS X", Map.of(), home).toString()).contains("Library");
    assertThat(SettingsFile.place("Windows 11", Map.of("APPDATA", "/roaming"), home))
        .isEqualTo(Path.of("/roaming/Apparat"));
  }
}
