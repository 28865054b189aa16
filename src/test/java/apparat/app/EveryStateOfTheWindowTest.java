package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.lecture.show.Show;
import apparat.app.model.Selection;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Inventory;
import apparat.app.robot.Pulses;
import apparat.session.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Goes through the states into which a user brings the window: in each of them every control has a
 * role, a name, a way to it by keys and a tooltip.
 */
@InTheWindow
class EveryStateOfTheWindowTest {

  @TempDir Path folder;

  private final Inventory inventory = new Inventory();

  private void everythingIsThere() {
    inventory.nothingIsMissing();
    inventory.everythingHasATooltip();
  }

  private static void write(Reader reader, String field, String words) {
    reader.node(field).requestFocus();
    ((TextField) reader.node(field)).setText(words);
    Pulses.settle();
  }

  @Test
  void a_lecture_is_prepared_and_given() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.J);
      inventory.look("lecture, nothing marked", reader.scene());
      reader.press(KeyCode.CONTROL, KeyCode.M);
      reader.press(KeyCode.CONTROL, KeyCode.RIGHT);
      reader.press(KeyCode.CONTROL, KeyCode.M);
      inventory.look("lecture, a moment open", reader.scene());
      assertThat(reader.find("notes-2")).isPresent();
      reader.press(KeyCode.CONTROL, KeyCode.Z);
      inventory.look("lecture, something undone", reader.scene());
      reader.press(KeyCode.F5);
      Show show = reader.show().orElseThrow();
      Scene slide = show.stage().getScene();
      inventory.look("the class sees", slide);
      Node picture = slide.lookup("#slide");
      assertThat(picture.getAccessibleText())
          .startsWith("2 June 1924: ")
          .contains("Bukharin enters the Politburo");
      reader.press(KeyCode.N);
      inventory.look("the lecturer sees", show.presenter().orElseThrow().getScene());
      reader.press(KeyCode.N);
      reader.press(KeyCode.B);
      inventory.look("dark screen", slide);
      assertThat(picture.getAccessibleText()).isEqualTo("The screen is dark");
      reader.press(KeyCode.B);
      reader.press(KeyCode.ESCAPE);
      everythingIsThere();
    }
  }

  @Test
  void a_damaged_data_set_and_one_that_is_not_there() throws IOException {
    Path damaged = Files.createDirectory(folder.resolve("damaged"));
    for (String table : List.of("people.csv", "bodies.csv", "memberships.csv")) {
      Files.copy(Document.shipped().resolve(table), damaged.resolve(table));
    }
    try (Reader reader = Reader.opening(damaged)) {
      assertThat(reader.find("problems-sheet")).isPresent();
      inventory.look("sheet problems", reader.scene());
      reader.press(KeyCode.ESCAPE);
      inventory.look("a damaged data set", reader.scene());
      assertThat(reader.find("problems")).isPresent();
      everythingIsThere();
    }
    try (Reader reader = Reader.opening(folder.resolve("nowhere"))) {
      inventory.look("notice nothing there", reader.scene());
      everythingIsThere();
    }
  }

  private static ContextMenu popup() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .reduce((first, last) -> last)
        .orElseThrow(() -> new AssertionError("no menu is open"));
  }

  /** Goes down an open menu and round, and says what was met. */
  private List<String> walk(String state, Reader reader, ContextMenu menu) {
    List<Node> met = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < menu.getItems().size(); i++) {
      reader.press(KeyCode.DOWN);
      Node at = menu.getScene().getFocusOwner();
      if (met.contains(at)) {
        return texts;
      }
      met.add(at);
      String text = String.valueOf(at.queryAccessibleAttribute(AccessibleAttribute.TEXT));
      AccessibleRole role = at.getAccessibleRole();
      boolean item = role.name().contains("MENU");
      inventory.add(
          state,
          String.format("%-22s %-14s Space, ↓ %d %s", "", role, i + 1, text),
          item && !text.isBlank());
      texts.add(text);
    }
    return texts;
  }

  @Test
  void the_menu_is_gone_through_by_key_then_something_goes_wrong_then_somebody_is_shown_around() {
    try (Reader reader = Reader.atTheWindow()) {
      MenuButton button = (MenuButton) reader.node("menu");
      button.requestFocus();
      reader.press(KeyCode.SPACE);
      assertThat(button.isShowing()).isTrue();
      List<String> met = walk("menu", reader, popup());
      List<String> wanted =
          button.getItems().stream()
              .filter(item -> !(item instanceof SeparatorMenuItem))
              .map(MenuItem::getText)
              .toList();
      assertThat(met).containsExactlyElementsOf(wanted);
      reader.press(KeyCode.ESCAPE);
      assertThat(button.isShowing()).isFalse();

      reader.window().failed(new IllegalStateException("something odd"));
      inventory.look("notice failure", reader.scene());
      assertThat(reader.find("copy-report")).isPresent();
      reader.press(KeyCode.ESCAPE);

      reader.window().tour();
      inventory.look("tour", reader.scene());
      reader.press(KeyCode.ENTER);
      inventory.look("tour, second step", reader.scene());
      reader.press(KeyCode.ESCAPE);
      everythingIsThere();
    }
  }

  @Test
  void two_days_are_compared_the_textbook_is_read_and_the_tables_are_looked_through() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.END);
      reader.press(KeyCode.V);
      inventory.look("then and now", reader.scene());
      reader.click("split");
      reader.waitForPicture();
      inventory.look("then and now, split", reader.scene());
      write(reader, "other-day", "yesterday");
      reader.press(KeyCode.ENTER);
      assertThat(reader.words("compare-panel")).contains("Type a day from");
      inventory.look("then and now, no day", reader.scene());
      reader.click("leave-compare");
      reader.press(KeyCode.T);
      inventory.look("claims", reader.scene());
      reader.press(KeyCode.ENTER);
      assertThat(reader.selection().selection()).isInstanceOf(Selection.OfClaim.class);
      inventory.look("claims, one open", reader.scene());
      write(reader, "claim-words", "qqqq");
      inventory.look("claims, none", reader.scene());
      reader.press(KeyCode.ESCAPE);
      reader.node("picture").requestFocus();
      reader.press(KeyCode.T);
      reader.press(KeyCode.DIGIT4);
      inventory.look("tables", reader.scene());
      reader.click("table-ties");
      write(reader, "table-filter", "stalin");
      inventory.look("tables, sifted", reader.scene());
      everythingIsThere();
    }
  }

  @Test
  void people_and_things_are_looked_for_and_two_people_are_connected() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.CONTROL, KeyCode.F);
      write(reader, "search", "trotzki");
      inventory.look("found", reader.scene());
      write(reader, "search", "xyzzy");
      inventory.look("found nothing", reader.scene());
      reader.press(KeyCode.ESCAPE);
      reader.selection().select(new Selection.OfQuestion("nep"));
      inventory.look("a question", reader.scene());
      reader.selection().selectPerson("lenin");
      reader.time().showDate(LocalDate.of(1925, 1, 1));
      reader.waitForPicture();
      assertThat(reader.find("absence-go")).isPresent();
      inventory.look("somebody who is not there", reader.scene());

      reader.selection().selectPerson("stalin");
      inventory.look("a person", reader.scene());
      reader.press(KeyCode.K);
      inventory.look("connected with whom", reader.scene());
      write(reader, "connected-with", "kirov");
      inventory.look("connected with whom, found", reader.scene());
      reader.press(KeyCode.ENTER);
      inventory.look("connected", reader.scene());
      reader.time().showFirst();
      reader.waitForPicture();
      inventory.look("connected, another day", reader.scene());
      everythingIsThere();
    }
  }
}
