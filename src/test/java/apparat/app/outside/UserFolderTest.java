package apparat.app.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to the user lies where the system has it. */
class UserFolderTest {

  private static final Path HOME = Path.of("/home/ada");

  @Test
  void on_linux_where_the_desktop_says_else_in_the_home() {
    assertThat(UserFolder.of("Linux", Map.of(), HOME))
        .isEqualTo(HOME.resolve(".local/share/apparat"));
    assertThat(UserFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
        .isEqualTo(Path.of("/data/apparat"));
    assertThat(UserFolder.of("Linux", Map.of("XDG_DATA_HOME", "data"), HOME))
        .as("a path that is not absolute does not count")
        .isEqualTo(HOME.resolve(".local/share/apparat"));
  }

  @Test
  void on_windows_and_on_a_mac_in_their_places() {
    assertThat(UserFolder.of("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
        .isEqualTo(Path.of("/roaming/Apparat"));
    assertThat(UserFolder.of("Windows 11", Map.of(), HOME))
        .isEqualTo(HOME.resolve("AppData/Roaming/Apparat"));
    assertThat(UserFolder.of("Mac OS X", Map.of(), HOME))
        .isEqualTo(HOME.resolve("Library/Application Support/Apparat"));
  }

  @Test
  void on_linux_the_home_is_that_of_the_session_and_what_lies_in_the_other_stays_in_use(
      @TempDir Path folder) throws IOException {
    Path usual = Files.createDirectory(folder.resolve("usual"));
    Path session = Files.createDirectory(folder.resolve("session"));
    Map<String, String> said = Map.of("HOME", session.toString());
    List<Path> homes = Home.places("Linux", said, usual, false);
    assertThat(homes).containsExactly(session, usual);
    assertThat(Home.places("Linux", said, usual, true))
        .as("who tells Java another home means it")
        .containsExactly(usual);
    assertThat(Home.places("Windows 11", said, usual, false)).containsExactly(usual);
    assertThat(Home.places("Linux", Map.of("HOME", "here"), usual, false)).containsExactly(usual);
    assertThat(Home.places("Linux", Map.of("HOME", session + "/none"), usual, false))
        .as("a home that is not there")
        .containsExactly(usual);

    assertThat(kept(homes)).isEqualTo(session.resolve(".config/apparat"));
    Files.createDirectories(usual.resolve(".config/apparat"));
    assertThat(kept(homes)).as("kept before").isEqualTo(usual.resolve(".config/apparat"));
    Files.createDirectories(session.resolve(".config/apparat"));
    assertThat(kept(homes)).isEqualTo(session.resolve(".config/apparat"));
  }

  private static Path kept(List<Path> homes) {
    return Home.holding(homes, home -> SettingsFile.place("Linux", Map.of(), home));
  }
}
