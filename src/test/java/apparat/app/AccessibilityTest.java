package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.ReadingOrder;
import apparat.app.model.RoomsModel.Left;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.model.Selection;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Inventory;
import apparat.drawing.Drawing;
import apparat.history.History;
import apparat.record.Tie;
import apparat.session.View;
import apparat.session.tables.DayTable;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/**
 * Walks the real window through its states and lists every control with its role, its name and the
 * way to it by keys.
 */
@InTheWindow
class AccessibilityTest {

  private final Inventory inventory = new Inventory();

  private void look(String state, Reader reader) {
    inventory.look(state, reader.scene());
  }

  private void nothingIsMissing() {
    assertThat(inventory.table()).hasSizeGreaterThan(20);
    inventory.nothingIsMissing();
    inventory.everythingHasATooltip();
  }

  @Test
  void views_tables_and_rooms() {
    try (Reader reader = Reader.atTheWindow()) {
      Workspace workspace = reader.workspace();
      for (View view : View.values()) {
        workspace.look().show(view);
        look("view " + view, reader);
      }
      reader.press(KeyCode.M);
      look("panel of the map", reader);
      reader.press(KeyCode.M);
      reader.press(KeyCode.X);
      assertThat(reader.freePlay().on()).isTrue();
      look("free play", reader);
      reader.press(KeyCode.DOWN);
      reader.press(KeyCode.P);
      look("free play, one pinned", reader);
      reader.press(KeyCode.X);
      reader.selection().clear();
      for (Middle middle : Middle.values()) {
        workspace.rooms().show(middle);
        look("middle " + middle.name().toLowerCase(Locale.ROOT), reader);
      }
      workspace.rooms().show(Middle.TABLES);
      for (DayTable.Kind kind : DayTable.Kind.values()) {
        workspace.tables().show(kind);
        look("table " + kind.words(), reader);
      }
      workspace.rooms().show(Middle.PICTURE);
      for (Left left : Left.values()) {
        workspace.rooms().show(left);
        look("left " + left.name().toLowerCase(Locale.ROOT), reader);
      }
      workspace.rooms().show(Left.NOTHING);
      nothingIsMissing();
    }
  }

  @Test
  void pages_of_all_that_can_be_selected() {
    try (Reader reader = Reader.atTheWindow()) {
      History history = reader.workspace().document().history();
      Tie tie = history.at(reader.time().day()).ties().getFirst();
      for (Selection selected :
          List.of(
              new Selection.OfPerson("lenin"),
              new Selection.OfBody("politburo"),
              new Selection.OfTie(tie.source(), tie.target()),
              new Selection.OfFaction("workers-opposition"),
              new Selection.OfQuestion("nep"),
              new Selection.OfEvent(history.data().events().get(40).id()),
              new Selection.OfSource(history.data().sources().getFirst().key()),
              new Selection.OfClaim(history.data().claims().getFirst().id()))) {
        reader.selection().select(selected);
        look(selected.getClass().getSimpleName(), reader);
      }
      nothingIsMissing();
    }
  }

  @Test
  void questions_sheets_and_the_menu() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.selection().selectPerson("stalin");
      reader.press(KeyCode.K);
      ((TextField) reader.node("connected-with")).setText("kirov");
      look("found people", reader);
      reader.press(KeyCode.ENTER);
      look("how connected", reader);
      reader.press(KeyCode.ESCAPE);
      reader.press(KeyCode.CONTROL, KeyCode.F);
      ((TextField) reader.node("search")).setText("opposition");
      look("found", reader);
      reader.press(KeyCode.ESCAPE);
      reader.press(KeyCode.G);
      look("date", reader);
      reader.press(KeyCode.ESCAPE);
      reader.press(KeyCode.V);
      look("then and now", reader);
      reader.press(KeyCode.V);
      reader.press(KeyCode.CONTROL, KeyCode.E);
      look("sheet export", reader);
      reader.press(KeyCode.ESCAPE);
      reader.press(KeyCode.F1);
      look("sheet keys", reader);
      reader.press(KeyCode.ESCAPE);
      assertThat(((MenuButton) reader.node("menu")).getItems())
          .filteredOn(item -> !(item instanceof SeparatorMenuItem))
          .extracting(MenuItem::getText)
          .allSatisfy(words -> assertThat(words).isNotBlank());
      nothingIsMissing();
    }
  }

  @Test
  void every_mark_that_can_be_clicked_is_reached_by_arrows_or_stands_in_a_table() {
    try (Reader reader = Reader.atTheWindow()) {
      for (View view : View.values()) {
        reader.look().show(view);
        reader.waitForPicture();
        Drawing drawing = reader.picture().target();
        List<String> people = ReadingOrder.people(drawing);
        List<Selection> bodies = ReadingOrder.bodies(drawing);
        List<String> wings = ReadingOrder.wings(drawing);
        assertThat(drawing.marks().stream().flatMap(mark -> mark.meaning().stream()))
            .isNotEmpty()
            .allSatisfy(meaning -> assertThat(meaning.sentence()).isNotNull())
            .allMatch(
                meaning ->
                    switch (Selection.of(meaning.dataKey())) {
                      case Selection.OfPerson(String id) -> people.contains(id);
                      case Selection.OfBody body -> bodies.contains(body);
                      case Selection.OfFaction faction -> bodies.contains(faction);
                      default ->
                          !meaning.dataKey().startsWith("wing/")
                              || wings.contains(meaning.dataKey().split("/")[1]);
                    });
      }
    }
  }

  @Test
  void what_the_picture_says_follows_the_day() {
    try (Reader reader = Reader.atTheWindow()) {
      String before = reader.canvas().getAccessibleText();
      assertThat(before).contains("2 June 1924", "Bukharin enters the Politburo", "Since ");
      reader.press(KeyCode.CONTROL, KeyCode.RIGHT);
      reader.waitForPicture();
      assertThat(reader.canvas().getAccessibleText())
          .isNotEqualTo(before)
          .doesNotContain("2 June 1924.");
      reader.press(KeyCode.CONTROL, KeyCode.DOWN);
      assertThat(reader.selection().selection()).isInstanceOf(Selection.OfBody.class);
      reader.press(KeyCode.U);
      assertThat(reader.look().unfoldedProperty().get()).hasSize(1);
    }
  }
}
