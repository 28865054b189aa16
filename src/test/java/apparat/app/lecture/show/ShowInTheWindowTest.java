package apparat.app.lecture.show;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.model.Camera;
import apparat.app.model.Selection;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.drawing.Drawing;
import apparat.drawing.Meaning;
import apparat.geometry.Box;
import apparat.session.View;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;

/** In front of a class: with the mouse, with hidden names, with the light on somebody. */
@InTheWindow
class ShowInTheWindowTest {

  private static Show begin(Reader reader) {
    reader.selection().selectPerson("stalin");
    reader.press(KeyCode.CONTROL, KeyCode.M);
    reader.press(KeyCode.CONTROL, KeyCode.RIGHT);
    reader.press(KeyCode.CONTROL, KeyCode.M);
    reader.lecture().choose(0);
    reader.press(KeyCode.F5);
    return reader.show().orElseThrow();
  }

  private static Node slide(Show show) {
    return show.stage().getScene().lookup("#slide");
  }

  private static void click(Node node, double x, double y, MouseButton button) {
    Point2D place = node.localToScreen(x, y);
    Robot robot = new Robot();
    robot.mouseMove(place);
    robot.mouseClick(button);
    Pulses.settle();
  }

  @Test
  void who_presents_nothing_is_told_what_to_do_and_offered_the_lecture_that_is_ready() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.F5);
      assertThat(reader.words("hint-layer"))
          .contains("mark it (Ctrl M), or open the lecture offered at the left");
      reader.press(KeyCode.SPACE);
      assertThat(reader.lecture().lecture().size()).as("the offer had the keys").isPositive();
      reader.press(KeyCode.F5);
      assertThat(reader.show()).isPresent();
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.canvas().isFocused()).as("then the picture has them").isTrue();
    }
  }

  @Test
  void a_lecture_with_the_mouse_a_quiz_and_notes() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.F5);
      assertThat(reader.show()).as("nothing is marked yet").isEmpty();
      assertThat(reader.words("hint-layer")).contains("nothing to present yet");
      assertThat(reader.find("lecture-panel")).isPresent();

      Show show = begin(reader);
      Node slide = slide(show);
      assertThat(show.model().progress()).isEqualTo("1 / 2");
      assertThat(slide.getAccessibleText())
          .startsWith("2 June 1924: ")
          .contains("Selected: Stalin, 4 posts: ")
          .hasSizeLessThan(500);
      click(slide, 5, 5, MouseButton.PRIMARY);
      assertThat(show.model().progress()).isEqualTo("2 / 2");
      click(slide, 5, 5, MouseButton.SECONDARY);
      assertThat(show.model().progress()).isEqualTo("1 / 2");
      reader.press(KeyCode.B);
      assertThat(slide.getAccessibleText()).isEqualTo("The screen is dark");
      click(slide, 5, 5, MouseButton.PRIMARY);
      assertThat(show.model().state().black()).as("out of the dark").isFalse();
      assertThat(show.model().progress()).isEqualTo("1 / 2");

      quiz(reader, show);
      notes(reader, show);
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.show()).isEmpty();
      assertThat(show.presenter()).as("both windows end").isEmpty();
    }
  }

  @Test
  void F1_lists_the_keys_of_the_lecture_in_both_its_windows() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.H);
      assertThat(reader.words("hint-layer")).contains("while a lecture is presented: F5 begins it");
      Show show = begin(reader);
      Scene seen = show.stage().getScene();
      reader.press(KeyCode.F1);
      assertThat(words(seen.lookup("#show-keys"))).contains("B, .", "hide all names", "Esc, F5");
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.show()).as("only the sheet is put away").isPresent();
      assertThat(seen.lookup("#show-keys")).isNull();
      reader.press(KeyCode.F1);
      reader.press(KeyCode.PAGE_DOWN);
      assertThat(seen.lookup("#show-keys")).as("a clicker leads on").isNull();
      assertThat(show.model().progress()).isEqualTo("2 / 2");
      reader.press(KeyCode.N);
      reader.press(KeyCode.F1);
      Scene notes = show.presenter().orElseThrow().getScene();
      assertThat(words(notes.lookup("#show-keys"))).contains("dark screen");
      assertThat(seen.lookup("#show-keys")).as("the class does not see them").isNull();
    }
  }

  private static String words(Node node) {
    return node.lookupAll(".label").stream()
        .map(label -> ((Labeled) label).getText())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void after_the_lecture_a_button_leads_back_to_what_was_seen_before() {
    try (Reader reader = Reader.atTheWindow()) {
      LocalDate before = LocalDate.of(1926, 1, 1);
      reader.press(KeyCode.J);
      reader.click("ready-who-rose-who-fell");
      reader.press(KeyCode.J);
      reader.look().show(View.ALLIANCES);
      reader.time().showDate(before);
      assertThat(reader.find("way-back")).isEmpty();
      reader.press(KeyCode.F5);
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.time().day()).as("where the lecture ended").isNotEqualTo(before);
      assertThat(reader.words("way-back")).contains("Back to 1 January 1926, Alliances");
      reader.click("back-from-lecture");
      assertThat(reader.time().day()).isEqualTo(before);
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.ALLIANCES);
      assertThat(reader.find("way-back")).isEmpty();
      assertThat(reader.canvas().isFocused()).as("the picture has the keys").isTrue();

      reader.press(KeyCode.F5);
      reader.press(KeyCode.ESCAPE);
      reader.click("stay-after-lecture");
      assertThat(reader.find("way-back")).isEmpty();
      assertThat(reader.time().day()).isNotEqualTo(before);
    }
  }

  @Test
  void the_way_back_from_the_lecture_goes_with_who_goes_elsewhere() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.J);
      reader.click("ready-who-rose-who-fell");
      List<Runnable> ways =
          List.of(
              () -> reader.press(KeyCode.RIGHT),
              () -> reader.press(KeyCode.DIGIT4),
              () -> reader.press(KeyCode.DIGIT2),
              () -> reader.selection().selectPerson("bukharin"),
              () -> reader.look().showOnly(List.of("politburo")),
              () -> reader.click("new-lecture"));
      for (Runnable way : ways) {
        reader.time().showLast();
        reader.press(KeyCode.F5);
        reader.press(KeyCode.ESCAPE);
        assertThat(reader.find("way-back")).isPresent();
        reader.selection().clear();
        assertThat(reader.find("way-back")).as("nobody has gone anywhere").isPresent();
        way.run();
        Pulses.settle();
        assertThat(reader.find("way-back")).as("way %d", ways.indexOf(way)).isEmpty();
      }
    }
  }

  @Test
  void Esc_takes_the_light_off_that_was_put_on_before_it_ends() {
    try (Reader reader = Reader.atTheWindow()) {
      Show show = begin(reader);
      reader.press(KeyCode.DOWN);
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.show()).isPresent();
      assertThat(show.model().state().spotlight()).isEmpty();
      reader.press(KeyCode.S);
      reader.press(KeyCode.B);
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.show()).as("in the dark no light is seen").isEmpty();
      reader.press(KeyCode.F5);
      assertThat(reader.show().orElseThrow().model().state().spotlight()).contains("stalin");
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.show()).as("that light belongs to the moment").isEmpty();
    }
  }

  @Test
  void a_lecture_opened_again_leads_back_to_before_the_first_time() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.J);
      reader.click("ready-who-rose-who-fell");
      reader.press(KeyCode.F5);
      reader.press(KeyCode.ESCAPE);
      String words = reader.words("way-back");
      reader.press(KeyCode.F5);
      assertThat(reader.find("way-back")).isEmpty();
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.words("way-back")).isEqualTo(words);
    }
  }

  @Test
  void after_the_lecture_the_button_leads_back_to_tables_a_faction_and_a_body_alone() {
    try (Reader reader = Reader.atTheWindow()) {
      Selection faction = new Selection.OfFaction("left-opposition");
      reader.press(KeyCode.J);
      reader.click("ready-who-rose-who-fell");
      reader.press(KeyCode.J);
      reader.press(KeyCode.DIGIT4);
      reader.selection().select(faction);
      reader.press(KeyCode.F5);
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.selection().selection()).isNotEqualTo(faction);
      assertThat(reader.words("way-back")).contains(", Tables");
      reader.click("back-from-lecture");
      assertThat(reader.selection().selection()).isEqualTo(faction);
      assertThat(reader.find("tables")).as("the tables are seen again").isPresent();

      reader.press(KeyCode.DIGIT1);
      reader.look().showOnly(List.of("politburo"));
      reader.selection().selectBody("politburo");
      reader.press(KeyCode.F5);
      reader.press(KeyCode.ESCAPE);
      reader.click("back-from-lecture");
      assertThat(reader.selection().selection()).isEqualTo(new Selection.OfBody("politburo"));
      assertThat(reader.look().onlyProperty().get()).containsExactly("politburo");
    }
  }

  /** A click on a question mark tells that name only. */
  private static void quiz(Reader reader, Show show) {
    reader.press(KeyCode.S);
    assertThat(slide(show).getAccessibleText()).doesNotContain("Selected");
    reader.press(KeyCode.H);
    assertThat(slide(show).getAccessibleText())
        .isEqualTo("Testament shelved; _____ enters the Politburo. Names are hidden.");
    Point2D trotsky = place(show, "seat/trotsky/politburo/voting");
    click(slide(show), trotsky.getX(), trotsky.getY(), MouseButton.PRIMARY);
    assertThat(show.model().state().revealed()).containsExactly("trotsky");
    assertThat(show.model().progress()).as("the slide stays").isEqualTo("1 / 2");
    click(slide(show), 3, 3, MouseButton.PRIMARY);
    assertThat(show.model().progress()).as("beside the people it goes on").isEqualTo("2 / 2");
    assertThat(show.model().state().covered()).as("names stay hidden").isTrue();
    reader.press(KeyCode.H);
    reader.press(KeyCode.HOME);
  }

  /** Where a mark of the picture is to be found on the slide. */
  private static Point2D place(Show show, String key) {
    Standing.still(show);
    ShowPane pane = (ShowPane) show.stage().getScene().lookup("#show");
    Drawing frame = pane.picture().frameProperty().get();
    Box box =
        frame.marks().stream()
            .filter(one -> one.meaning().map(Meaning::dataKey).filter(key::equals).isPresent())
            .findFirst()
            .orElseThrow()
            .bounds();
    Bounds slide = slide(show).getLayoutBounds();
    Camera camera =
        Camera.fitting(frame.width(), frame.height(), slide.getWidth(), slide.getHeight());
    return new Point2D(
        box.centreX() * camera.scale() + camera.x(), box.centreY() * camera.scale() + camera.y());
  }

  /** The lecturer sees what comes next and works by buttons too. */
  private static void notes(Reader reader, Show show) {
    reader.press(KeyCode.N);
    Scene notes = show.presenter().orElseThrow().getScene();
    assertThat(text(notes, "presenter-place")).isEqualTo("1 / 2");
    assertThat(text(notes, "presenter-notes")).isEqualTo("No notes to this moment.");
    assertThat(width(notes, "presenter-now"))
        .as("the room of the notes")
        .isGreaterThan(width(notes, "presenter-next") + 50);
    assertThat(text(notes, "presenter-after"))
        .isEqualTo(reader.lecture().lecture().moments().get(1).caption());
    assertThat(notes.lookup("#presenter-next").isVisible()).isTrue();
    fire(notes, "presenter-black");
    assertThat(text(notes, "presenter-place")).isEqualTo("1 / 2 · dark screen");
    fire(notes, "presenter-names");
    assertThat(text(notes, "presenter-place")).isEqualTo("1 / 2 · names hidden");
    fire(notes, "presenter-forward");
    assertThat(text(notes, "presenter-after")).isEqualTo("This is the last moment.");
    assertThat(notes.lookup("#presenter-next").isVisible()).isFalse();
    fire(notes, "presenter-back");
    assertThat(text(notes, "presenter-place")).startsWith("1 / 2");
  }

  private static double width(Scene scene, String id) {
    return scene.lookup("#" + id).getLayoutBounds().getWidth();
  }

  private static String text(Scene scene, String id) {
    return ((Labeled) scene.lookup("#" + id)).getText();
  }

  private static void fire(Scene scene, String id) {
    ((Button) scene.lookup("#" + id)).fire();
    Pulses.settle();
  }
}
