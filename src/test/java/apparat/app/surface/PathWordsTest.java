package apparat.app.surface;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.model.Tasks;
import apparat.app.robot.InTheWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read or written is named so that no name is broken in two. */
@InTheWindow
class PathWordsTest {

  @TempDir Path folder;

  /** Reads what is asked for later, which is never. */
  private static final class Never implements Tasks {
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
      done.accept(work.get());
    }

    @Override
    public <T> void beside(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {}

    @Override
    public boolean workAhead() {
      return false;
    }
  }

  @Test
  void the_folder_that_is_read_stands_in_one_piece() throws IOException {
    Path deep = folder.resolve("the-tables-of-a-long-semester/of-the-third-term/bolshevik-party");
    Files.createDirectories(deep);
    try (Reader reader = Reader.waitingFor(new Never())) {
      reader.opens(deep);
      Label notice = (Label) reader.node("notice");
      assertThat(notice.getText()).endsWith("/bolshevik-party … Esc stops.");
      for (String word : notice.getText().split(" ")) {
        assertThat(width(word, notice.getFont())).isLessThan(notice.getWidth() - 32);
      }
    }
  }

  private static double width(String word, Font font) {
    Text text = new Text(word);
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }

  @Test
  void a_short_path_is_whole_and_a_long_name_ends_in_dots() {
    assertThat(PathWords.brief(Path.of("/tables/party"))).isEqualTo("/tables/party");
    assertThat(PathWords.brief(Path.of("/a/" + "b".repeat(50) + "/party"))).isEqualTo("…/party");
    assertThat(PathWords.brief(Path.of("/" + "b".repeat(50))))
        .hasSize(PathWords.MOST)
        .endsWith("b…");
  }
}
