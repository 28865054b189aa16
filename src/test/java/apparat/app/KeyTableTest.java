package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.bar.Verbs;
import apparat.app.keys.KeyStroke;
import apparat.app.keys.KeyVerb;
import apparat.app.look.LookModel;
import apparat.app.model.Selection;
import apparat.app.robot.InLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class KeyTableTest {

  private final List<String> done = new ArrayList<>();
  private final Workspace workspace =
      new Workspace(Bolsheviks.OPENED, new LookModel(), new InLine(), failure -> {});
  private final List<KeyVerb> table = new KeyTable(workspace, new Remembered()).verbs();

  private final class Remembered implements Verbs {
    @Override
    public void search() {
      done.add("search");
    }

    @Override
    public void export() {
      done.add("export");
    }

    @Override
    public void copyPicture() {
      done.add("copy");
    }

    @Override
    public void openDataSet() {
      done.add("open");
    }

    @Override
    public void showProblems() {
      done.add("problems");
    }

    @Override
    public void readAgain() {
      done.add("read again");
    }

    @Override
    public void showInsight() {
      done.add("insight");
    }

    @Override
    public void showKeys() {
      done.add("keys");
    }

    @Override
    public void prepareLecture() {
      done.add("lecture");
    }

    @Override
    public void present() {
      done.add("present");
    }

    @Override
    public void presentHere() {
      done.add("present here");
    }

    @Override
    public void tellOfQuiz() {
      done.add("quiz");
    }

    @Override
    public void saveLecture() {
      done.add("save");
    }

    @Override
    public void writeCaption() {
      done.add("caption");
    }

    @Override
    public void tour() {
      done.add("tour");
    }

    @Override
    public List<Path> recent() {
      return List.of();
    }

    @Override
    public void open(Path dataSet) {
      done.add("open " + dataSet);
    }

    @Override
    public void toggleFullScreen() {
      done.add("full screen");
    }

    @Override
    public void close() {
      done.add("close");
    }
  }

  private void press(KeyCode code, KeyStroke.Modifier modifier) {
    table.stream()
        .flatMap(verb -> verb.strokes().stream())
        .filter(stroke -> stroke.code() == code && stroke.modifier() == modifier)
        .forEach(stroke -> stroke.action().run());
  }

  @Test
  void no_key_has_two_verbs() {
    assertThat(table)
        .flatExtracting(KeyVerb::strokes)
        .extracting(stroke -> stroke.modifier() + " " + stroke.code())
        .doesNotHaveDuplicates();
  }

  @Test
  void the_guide_lists_the_same_keys() throws IOException {
    String guide = Files.readString(Path.of("src/site/markdown/guide.md"));

    assertThat(table)
        .allSatisfy(
            verb -> assertThat(guide).contains("| " + verb.label() + " | " + verb.words() + " |"));
  }

  @Test
  void verbs_of_the_window_are_reached() {
    press(KeyCode.F, KeyStroke.Modifier.CTRL);
    press(KeyCode.E, KeyStroke.Modifier.CTRL);
    press(KeyCode.C, KeyStroke.Modifier.CTRL);
    press(KeyCode.O, KeyStroke.Modifier.CTRL);
    press(KeyCode.I, KeyStroke.Modifier.NONE);
    press(KeyCode.F1, KeyStroke.Modifier.NONE);
    press(KeyCode.F11, KeyStroke.Modifier.NONE);
    press(KeyCode.W, KeyStroke.Modifier.CTRL);

    assertThat(done)
        .containsExactly(
            "search", "export", "copy", "open", "insight", "keys", "full screen", "close");
  }

  @Test
  void escape_lets_go_first_and_folds_then() {
    workspace.look().toggleWing("army");
    workspace.selection().selectPerson("stalin");

    press(KeyCode.ESCAPE, KeyStroke.Modifier.NONE);
    assertThat(workspace.selection().selection()).isEqualTo(Selection.NOTHING);
    assertThat(workspace.look().unfoldedProperty().get()).containsExactly("army");
    press(KeyCode.ESCAPE, KeyStroke.Modifier.NONE);
    assertThat(workspace.look().unfoldedProperty().get()).isEmpty();
  }

  /** On an American keyboard + is Shift and =. */
  @Test
  void plus_enlarges_on_every_keyboard() {
    assertThat(workspace.look().scaleProperty().get()).isEqualTo(1);
    press(KeyCode.EQUALS, KeyStroke.Modifier.CTRL_SHIFT);
    assertThat(workspace.look().scaleProperty().get()).isEqualTo(1.5);
    press(KeyCode.PLUS, KeyStroke.Modifier.CTRL_SHIFT);
    assertThat(workspace.look().scaleProperty().get()).isEqualTo(2);
  }

  @Test
  void zoom_keys_come_nearer_and_back() {
    double whole = workspace.camera().camera().scale();
    press(KeyCode.PLUS, KeyStroke.Modifier.NONE);
    press(KeyCode.EQUALS, KeyStroke.Modifier.SHIFT);
    assertThat(workspace.camera().camera().scale()).isGreaterThan(whole * 1.5);
    press(KeyCode.DIGIT0, KeyStroke.Modifier.NONE);
    assertThat(workspace.camera().camera().scale()).isEqualTo(whole);
  }
}
