package apparat.app.sheet;

import apparat.app.keys.KeyGroup;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The keys and what they do. */
public final class HelpSheet {

  private static final List<String[]> MOUSE =
      List.of(
          new String[] {
            "Wheel, pinch", "zoom where the pointer is, in the picture and on the time bar"
          },
          new String[] {"Drag", "move the picture; on the time bar, go through time"},
          new String[] {
            "Click", "a person: all seats; a body: its roster; a year: its first key moment"
          },
          new String[] {"Rest on a button", "its name, and the key that does the same"});

  private HelpSheet() {}

  /** The table of the keys by what they are for, with what the mouse does below. */
  public static Region of(List<KeyGroup> groups) {
    GridPane table = table(groups);
    heading(table, "With the mouse");
    MOUSE.forEach(line -> line(table, line[0], line[1]));
    return scrolled(table);
  }

  /** The table of the keys of one purpose, which are few: all are seen at once. */
  public static Region of(KeyGroup group) {
    GridPane table = table(List.of(group));
    table.setMinHeight(Region.USE_PREF_SIZE);
    return table;
  }

  private static GridPane table(List<KeyGroup> groups) {
    GridPane table = new GridPane();
    table.getStyleClass().add("keys");
    ColumnConstraints first = new ColumnConstraints();
    first.setMinWidth(190);
    ColumnConstraints second = new ColumnConstraints();
    second.setHgrow(Priority.ALWAYS);
    table.getColumnConstraints().addAll(first, second);
    for (KeyGroup group : groups) {
      heading(table, group.heading());
      group.verbs().forEach(verb -> line(table, verb.label(), verb.words()));
    }
    return table;
  }

  private static ScrollPane scrolled(GridPane table) {
    ScrollPane scroll = new ScrollPane(table);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setId("keys-table");
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText("All keys and what they do");
    return scroll;
  }

  private static void heading(GridPane table, String words) {
    Label heading = new Label(words);
    heading.getStyleClass().add("heading");
    table.add(heading, 0, table.getRowCount(), 2, 1);
  }

  private static void line(GridPane table, String keys, String words) {
    Label left = new Label(keys);
    left.getStyleClass().add("strong");
    left.setMinWidth(Region.USE_PREF_SIZE);
    Label right = new Label(words);
    right.setWrapText(true);
    GridPane.setValignment(left, VPos.TOP);
    table.addRow(table.getRowCount(), left, right);
  }
}
