package apparat.app.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
