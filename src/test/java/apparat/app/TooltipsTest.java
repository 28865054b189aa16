package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
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
          Map.entry("map", "M"),
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
          Map.entry("free-play", "X"),
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

  @Test
  void each_control_with_a_key_tells_it() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1600, 900);
      reader.press(KeyCode.DIGIT3);
      reader.press(KeyCode.M);
      reader.selection().selectPerson("stalin");
      reader.selection().selectPerson("trotsky");
      reader.press(KeyCode.BACK_SPACE);
      Pulses.settle();
      KEYS.forEach((id, key) -> assertThat(tip(reader, id)).as(id).endsWith("  " + key));
    }
  }

  @Test
  void the_keys_are_those_of_the_table() {
    try (Reader reader = Reader.atTheWindow()) {
      Set<String> table =
          reader.window().view().orElseThrow().keyTable().stream()
              .flatMap(group -> group.verbs().stream())
              .map(verb -> verb.label().replace(", ", " "))
              .collect(Collectors.toCollection(TreeSet::new));
      for (String key : KEYS.values()) {
        List<String> strokes = List.of(key.replace(", ", " ").split(" "));
        assertThat(table).as(key).anyMatch(label -> List.of(label.split(" ")).containsAll(strokes));
      }
    }
  }

  @Test
  void a_name_follows_what_the_control_would_do() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1600, 900);
      tells(reader, "play", "Play", "Space");
      reader.press(KeyCode.SPACE);
      tells(reader, "play", "Pause", "Space");
      reader.press(KeyCode.SPACE);
      assertThat(tip(reader, "theme")).isEqualTo("Dark theme");
      reader.click("theme");
      assertThat(tip(reader, "theme")).isEqualTo("Light theme");
      tells(reader, "fold-lanes", "Fold the lanes", "L");
      reader.press(KeyCode.L);
      tells(reader, "fold-lanes", "Open the lanes", "L");
    }
  }

  @Test
  void what_would_be_undone_is_told() {
    try (Reader reader = Reader.atTheWindow()) {
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

  @Test
  void panels_and_sheets_tell_the_key_that_closes_them() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.T);
      tells(reader, "close-claims", "Close", "T");
      reader.press(KeyCode.I);
      tells(reader, "close-insight", "Close", "I");
      reader.press(KeyCode.V);
      tells(reader, "leave-compare", "Leave then and now", "V");
      reader.press(KeyCode.F1);
      tells(reader, "close-sheet", "Close", "Esc");
      reader.press(KeyCode.ESCAPE);
    }
  }
}
