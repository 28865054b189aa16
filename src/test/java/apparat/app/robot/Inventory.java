package apparat.app.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;

/**
 * The list of all controls in the states of a window that somebody has walked through: their roles,
 * names, ways by key and tooltips.
 */
public final class Inventory {

  private final List<String> table = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String> untold = new ArrayList<>();

  /** Looks at the window in a state that has this name; there are controls. */
  public void look(String state, Scene scene) {
    Pulses.settle();
    List<Controls.Found> all = Controls.of(scene);
    assertThat(all).as(state).isNotEmpty();
    for (Controls.Found found : all) {
      String line = String.format("%-24s %s", state, found);
      table.add(line);
      if (!found.complete()) {
        missing.add(line);
      }
      if (found.node() instanceof Control control && needsTooltip(control) && !told(control)) {
        untold.add(line);
      }
    }
  }

  /** What is pressed or written in; rows of lists and marks of pictures tell of themselves. */
  private static boolean needsTooltip(Control control) {
    return control instanceof ButtonBase || control instanceof TextInputControl;
  }

  private static boolean told(Control control) {
    Tooltip tooltip = control.getTooltip();
    return tooltip != null && !tooltip.getText().isBlank();
  }

  /** Adds something that is no node of a scene. */
  public void add(String state, String line, boolean complete) {
    table.add(String.format("%-24s %s", state, line));
    if (!complete) {
      missing.add(line);
    }
  }

  public List<String> table() {
    return table;
  }

  /** No control lacks a role, a name or a way by keys. */
  public void nothingIsMissing() {
    table.forEach(System.out::println);
    assertThat(missing).as("controls without role, name or way by keys").isEmpty();
  }

  /** No button and no field lacks a tooltip. */
  public void everythingHasATooltip() {
    assertThat(untold).as("controls without a tooltip").isEmpty();
  }
}
