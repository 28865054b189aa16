package apparat.app.manners;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.drawing.Theme;
import apparat.session.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

  @TempDir Path folder;
  private final List<Preferences> kept = new ArrayList<>();
  private final Memory memory = new Memory(Preferences.FIRST, kept::add);

  @Test
  void the_latest_data_set_comes_first_and_each_once() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path two = Files.createDirectory(folder.resolve("two"));
    memory.opened(one);
    memory.opened(two);
    memory.opened(folder.resolve("two/../one"));
    assertThat(memory.recent()).containsExactly(one, two);
    assertThat(kept).hasSize(3);
  }

  @Test
  void what_is_gone_is_forgotten_and_only_so_many_are_kept() throws IOException {
    for (int i = 0; i < 12; i++) {
      memory.opened(Files.createDirectory(folder.resolve("set" + i)));
    }
    assertThat(memory.recent()).hasSize(Preferences.RECENT).first().asString().endsWith("set11");
    Files.delete(folder.resolve("set11"));
    assertThat(memory.recent()).hasSize(Preferences.RECENT - 1);
    assertThat(kept.getLast().recent()).doesNotContain(folder.resolve("set11"));
  }

  @Test
  void the_look_is_followed_and_found_again() {
    LookModel look = memory.preferences().look();
    memory.follow(look);
    look.useTheme(Theme.PRINT);
    look.show(View.BOTH);
    look.reduceMotion(true);
    look.enlarge(1.5);
    LookModel again = kept.getLast().look();
    assertThat(again.themeProperty().get()).isEqualTo(Theme.PRINT);
    assertThat(again.viewProperty().get()).isEqualTo(View.BOTH);
    assertThat(again.calmProperty().get()).isTrue();
    assertThat(again.scaleProperty().get()).isEqualTo(1.5);
  }

  @Test
  void nothing_is_kept_where_nothing_changed() {
    memory.sized(0, 0);
    assertThat(kept).isEmpty();
    memory.sized(1200.4, 800);
    memory.toured();
    assertThat(kept.getLast().width()).isEqualTo(1200);
    assertThat(kept.getLast().toured()).isTrue();
  }
}
