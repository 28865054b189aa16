package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.robot.InTheWindow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Who rests the pointer on a control is told its name and the key that does the same. */
@InTheWindow
class TooltipsTest {

  /** The controls for which the table of keys has a key. */
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("view-hierarchy", "1"),
          Map.entry("view-alliances", "2"),
          Map.entry("view-both", "3"),
          Map.entry("view-tables", "4"),
          Map.entry("search", "Ctrl F"),
          Map.entry("compare", "V"),
          Map.entry("lecture", "J"),
          Map.entry("export", "Ctrl E"),
          Map.entry("previous-moment", "Ctrl ←"),
          Map.entry("step-back", "←"),
          Map.entry("play", "Space"),
          Map.entry("step-forward", "→"),
          Map.entry("next-moment", "Ctrl →"),
          Map.entry("fold-lanes", "L"),
          Map.entry("speed", ", ."),
          Map.entry("ask-connection", "K"),
          Map.entry("page-back", "Backspace"),
          Map.entry("page-forward", "Shift Backspace"),
          Map.entry("close-panel", "Esc"));

  private static String tip(Reader reader, String id) {
    Control control = (Control) reader.node(id);
    assertThat(control.getTooltip()).as("tooltip of %s", id).isNotNull();
    return control.getTooltip().getText();
  }

  private static void tells(Reader reader, String id, String name, String key) {
    assertThat(tip(reader, id)).as(id).startsWith(name).endsWith("  " + key);
  }

  /** A newcomer rests the pointer here and there; one window for all of it. */
  @Test
  void each_control_tells_its_name_and_the_key_that_the_table_of_keys_has_for_it() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1600, 900);
      reader.selection().selectPerson("stalin");
      reader.selection().selectPerson("trotsky");
      reader.press(KeyCode.BACK_SPACE);
      KEYS.forEach((id, key) -> assertThat(tip(reader, id)).as(id).endsWith("  " + key));
      Set<String> table =
          reader.window().view().orElseThrow().keyTable().stream()
              .flatMap(group -> group.verbs().stream())
              .map(verb -> verb.label().replace(", ", " "))
              .collect(Collectors.toCollection(TreeSet::new));
      for (String key : KEYS.values()) {
        List<String> strokes = List.of(key.replace(", ", " ").split(" "));
        assertThat(table).as(key).anyMatch(label -> List.of(label.split(" ")).containsAll(strokes));
      }

      // a name follows what the control would do
      tells(reader, "play", "Play", "Space");
      reader.time().play();
      tells(reader, "play", "Pause", "Space");
      reader.time().pause();
      assertThat(tip(reader, "theme")).isEqualTo("Dark theme");
      reader.look().switchTheme();
      assertThat(tip(reader, "theme")).isEqualTo("Light theme");
      reader.look().switchTheme();
      if (!reader.timeBar().lanesOpenProperty().get()) {
        reader.timeBar().toggleLanes();
      }
      tells(reader, "fold-lanes", "Fold the lanes", "L");
      reader.timeBar().toggleLanes();
      tells(reader, "fold-lanes", "Open the lanes", "L");

      // panels and sheets tell the key that closes them
      reader.press(KeyCode.T);
      tells(reader, "close-claims", "Close", "T");
      reader.press(KeyCode.T); // or the next letter would be a word to look for
      reader.press(KeyCode.I);
      tells(reader, "close-insight", "Close", "I");
      reader.press(KeyCode.V);
      tells(reader, "leave-compare", "Leave then and now", "V");
      reader.press(KeyCode.F1);
      tells(reader, "close-sheet", "Close", "Esc");
      reader.press(KeyCode.ESCAPE);

      // so does what would be undone
      reader.press(KeyCode.J);
      reader.press(KeyCode.CONTROL, KeyCode.M);
      assertThat(tip(reader, "undo")).startsWith("Undo: ").endsWith("  Ctrl Z");
      tells(reader, "mark-moment", "Mark this moment", "Ctrl M");
      tells(reader, "present", "Present the lecture from its first moment", "F5");
      tells(reader, "save-lecture", "Save the lecture", "Ctrl S");
      tells(reader, "caption-1", "Caption of moment 1", "F2");
      tells(reader, "close-lecture", "Close the panel", "J");
    }
  }
}
