package apparat.app.shots;

import apparat.app.Reader;
import apparat.app.lecture.show.Show;
import apparat.app.lecture.show.Standing;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.model.Selection;
import apparat.app.robot.Pulses;
import apparat.drawing.Theme;
import apparat.session.View;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** Somebody who goes through states of a window and takes a picture of each that is wanted. */
final class Walk {

  private final Reader reader;
  private final Size size;
  private final Theme theme;
  private final Path folder;
  private final List<String> findings = new ArrayList<>();

  Walk(Reader reader, Size size, Theme theme, Path folder) {
    this.reader = reader;
    this.size = size;
    this.theme = theme;
    this.folder = folder;
    Stage stage = (Stage) reader.scene().getWindow();
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(size.width());
    stage.setHeight(size.height());
    Pulses.settle();
  }

  Reader reader() {
    return reader;
  }

  List<String> findings() {
    return findings;
  }

  /** What is seen of the window itself. */
  Walk shot(String state) {
    if (reader.hasDataSet()) {
      reader.waitForPicture();
    }
    return shot(state, reader.scene());
  }

  /** The same where something is said at the foot of the window. */
  Walk shotIfSaid(String state) {
    reader.waitForPicture();
    return reader.find("notice").isPresent() ? shot(state) : this;
  }

  /** The same while work goes on, for which nobody waits. */
  Walk glimpse(String state) {
    return shot(state, reader.scene());
  }

  /** What the class sees. */
  Walk slide(String state) {
    Standing.still(show());
    return shot(state, show().stage().getScene());
  }

  /** What the lecturer sees. */
  Walk notes(String state) {
    Standing.still(show());
    return shot(state, show().presenter().orElseThrow().getScene());
  }

  private Show show() {
    return reader.show().orElseThrow();
  }

  private Walk shot(String state, Scene scene) {
    Pulses.settle();
    String name = size.name() + "-" + theme.name() + "-" + state;
    Picture.of(scene, size.scale()).write(folder.resolve(name + ".png"));
    Probe.of(scene).forEach(finding -> findings.add(name + ": " + finding));
    if (scene == reader.scene() && reader.hasDataSet()) {
      Probe.of(reader.picture().target()).forEach(finding -> findings.add(name + ": " + finding));
    }
    return this;
  }

  Walk press(KeyCode... keys) {
    reader.press(keys);
    return this;
  }

  Walk click(String id) {
    reader.click(id);
    return this;
  }

  /** Writes in a field as if somebody typed, the focus in it. */
  Walk write(String field, String words) {
    Node node = reader.node(field);
    node.requestFocus();
    ((TextInputControl) node).setText(words);
    Pulses.settle();
    return this;
  }

  /** Waits until nothing is said at the foot of the window any more. */
  Walk calm() {
    if (reader.hasDataSet()) {
      reader.waitForPicture(); // of which something may be said
    }
    Pulses.settle();
    Pulses.until("nothing is said", () -> reader.find("notice").isEmpty());
    return this;
  }

  Walk day(String day) {
    reader.time().showDate(LocalDate.parse(day));
    Pulses.settle();
    return this;
  }

  Walk select(Selection selection) {
    reader.selection().select(selection);
    Pulses.settle();
    return this;
  }

  Walk show(View view) {
    reader.rooms().show(Middle.PICTURE);
    reader.look().show(view);
    Pulses.settle();
    return this;
  }

  Walk person(String id) {
    return select(new Selection.OfPerson(id));
  }

  Walk body(String id) {
    return select(new Selection.OfBody(id));
  }

  Walk nothingSelected() {
    return select(Selection.NOTHING);
  }

  /** Chooses in the menu at the right end of the bar what is called so. */
  Walk menu(String words) {
    menuItem(((MenuButton) reader.node("menu")).getItems(), words).fire();
    Pulses.settle();
    return this;
  }

  private static MenuItem menuItem(List<MenuItem> items, String words) {
    return items.stream()
        .flatMap(
            item -> item instanceof Menu menu ? menu.getItems().stream() : List.of(item).stream())
        .filter(item -> item.getText() != null && item.getText().startsWith(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing in the menu: " + words));
  }
}
