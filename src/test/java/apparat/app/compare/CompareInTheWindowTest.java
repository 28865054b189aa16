package apparat.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.model.Camera;
import apparat.app.model.Selection;
import apparat.app.model.Step;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.app.timebar.TimeBar;
import apparat.session.View;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

@InTheWindow
class CompareInTheWindowTest {

  private static String spoken(TimeBar bar) {
    return String.valueOf(bar.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
  }

  /** What the pointer is told on the line of the dates. */
  private static String told(Reader reader, TimeBar bar, LocalDate day) {
    reader.hover(bar, bar.scale().x(day), bar.form().axis() + 14);
    return reader.words("hint-layer");
  }

  /** Where it is said in the head how much has changed. */
  private static Point2D figures(Reader reader) {
    Camera camera = reader.camera().camera();
    return reader.picture().target().marks().stream()
        .filter(mark -> mark.key().endsWith("head/figures"))
        .map(mark -> mark.bounds())
        .findFirst()
        .map(
            box ->
                new Point2D(
                    box.centreX() * camera.scale() + camera.x(),
                    box.centreY() * camera.scale() + camera.y()))
        .orElseThrow();
  }

  @Test
  void a_click_on_how_much_has_changed_lists_what_has() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1100, 900);
      for (View view : View.values()) {
        reader.look().show(view);
        reader.waitForPicture();
        Point2D place = figures(reader);
        reader.hover(reader.canvas(), place.getX(), place.getY());
        assertThat(reader.words("hint-layer")).as("%s", view).contains("list of what changed");
        reader.hold(reader.canvas(), place.getX(), place.getY());
        reader.letGo();
        assertThat(reader.words("compare-panel"))
            .as("%s", view)
            .contains("From 21 January 1924 to 2 June 1924", "Who changed sides");
        reader.press(KeyCode.ESCAPE);
        assertThat(reader.compare().on()).isFalse();
      }
    }
  }

  /** A class asks who they are, and why; the panel leads there, also where it is open already. */
  @Test
  void how_many_changed_sides_leads_to_who_and_each_to_the_story() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1600, 900);
      reader.look().show(View.ALLIANCES);
      reader.time().showDate(LocalDate.of(1926, 7, 23));
      reader.waitForPicture();
      clickFigures(reader);
      ListView<Line> list = list(reader);
      assertThat(list.getSelectionModel().getSelectedItem().words())
          .startsWith("Who changed sides: 10 on the map");

      list.scrollTo(list.getItems().size() - 1);
      list.getSelectionModel().clearAndSelect(0);
      clickFigures(reader);
      assertThat(list.getSelectionModel().getSelectedItem().words())
          .startsWith("Who changed sides");

      int next = list.getSelectionModel().getSelectedIndex() + 1;
      list.getSelectionModel().clearAndSelect(next);
      list.requestFocus();
      reader.press(KeyCode.ENTER);
      assertThat(reader.selection().selection()).isEqualTo(new Selection.OfStory("sapronov"));
      assertThat(reader.selection().person()).contains("sapronov");
      assertThat(reader.words("side-panel"))
          .contains("With whom Sapronov stood, turn by turn")
          .contains("Changes sides, from \"Trotsky, Left Opposition\"")
          .contains("April plenum: first Trotsky-Kamenev convergence");
    }
  }

  private static void clickFigures(Reader reader) {
    Point2D place = figures(reader);
    reader.hold(reader.canvas(), place.getX(), place.getY());
    reader.letGo();
    reader.waitForPicture();
  }

  @SuppressWarnings("unchecked")
  private static ListView<Line> list(Reader reader) {
    return (ListView<Line>) reader.node("changes-between");
  }

  @Test
  void where_two_pictures_are_seen_it_says_why_no_day_is_split_off() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1280, 720);
      reader.compare().compareWith(LocalDate.of(1926, 8, 1));
      reader.press(KeyCode.DIGIT3);
      assertThat(reader.node("split").isDisabled()).isTrue();
      assertThat(reader.words("no-split")).contains("Both show two pictures: split one alone");
      assertThat(reader.node("split").getAccessibleHelp()).contains("split one alone");
      reader.press(KeyCode.DIGIT1);
      assertThat(reader.node("split").isDisabled()).isFalse();
      assertThat(reader.find("no-split")).isEmpty();
      assertThat(reader.node("split").getAccessibleHelp()).isNull();
    }
  }

  /** The bar may be on the earlier of the two, while the picture is headed by the later. */
  @Test
  void the_panel_and_the_bar_say_of_which_of_the_two_days_they_speak() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1600, 900); // room for the list and the page
      reader.selection().selectPerson("zinoviev");
      Pulses.settle();
      assertThat(reader.find("page-day")).as("of one day the head of the picture tells").isEmpty();
      reader.compare().compareWith(LocalDate.of(1926, 8, 1));
      Pulses.settle();
      for (boolean split : List.of(false, true)) {
        reader.compare().split(split);
        Pulses.settle();
        assertThat(said(reader, "page-day"))
            .isEqualTo("On 1 August 1926, the later of the two days");
        assertThat(reader.words("side-panel")).contains("2 posts");
        assertThat(said(reader, "next-change")).isEqualTo("Next for then: 18 Jul 1924");
        assertThat(said(reader, "moved-day")).contains("move the earlier day");
      }

      reader.click("swap-days");
      assertThat(said(reader, "page-day")).startsWith("On 1 August 1926, the later");
      assertThat(said(reader, "next-change")).startsWith("Next for now: ");
      assertThat(said(reader, "moved-day")).contains("move the later day");
      reader.press(KeyCode.V);
      assertThat(reader.find("page-day")).isEmpty();
      assertThat(said(reader, "next-change")).startsWith("Next change: ");
    }
  }

  private static String said(Reader reader, String id) {
    return ((Labeled) reader.node(id)).getText();
  }

  @Test
  void the_line_of_the_sides_tells_of_the_day_in_the_picture() {
    try (Reader reader = Reader.atTheWindow()) {
      assertThat(reader.words("side-news")).contains("1924");
      reader.compare().compareWith(LocalDate.of(1926, 8, 1));
      reader.waitForPicture();
      assertThat(reader.words("side-news")).contains("July 1926");
      reader.compare().end();
      assertThat(reader.words("side-news")).contains("1924");
    }
  }

  @Test
  void no_split_is_down_where_both_pictures_are_seen() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.V);
      ToggleButton split = (ToggleButton) reader.node("split");
      split.fire();
      assertThat(split.isSelected()).isTrue();
      reader.look().show(View.BOTH);
      assertThat(split.isSelected()).isFalse();
      reader.press(KeyCode.RIGHT); // another day tells the panel anew
      assertThat(split.isSelected()).isFalse();
      reader.look().show(View.ALLIANCES);
      assertThat(split.isSelected()).isTrue();
    }
  }

  @Test
  void the_time_bar_marks_the_other_day_and_speaks_of_it() {
    try (Reader reader = Reader.atTheWindow()) {
      TimeBar bar = (TimeBar) reader.node("time-bar");
      LocalDate other = LocalDate.of(1922, 4, 3);
      assertThat(spoken(bar)).doesNotContain("Compared");
      reader.press(KeyCode.END);
      reader.press(KeyCode.V);
      ((TextField) reader.node("other-day")).setText("3 April 1922");
      reader.node("other-day").requestFocus();
      reader.press(KeyCode.ENTER);
      reader.waitForPicture();

      assertThat(told(reader, bar, other)).contains("Compared with 3 April 1922");
      assertThat(spoken(bar)).startsWith("31 December 1927").endsWith("Compared with 3 April 1922");

      reader.click("swap-days");
      reader.waitForPicture();
      assertThat(told(reader, bar, LocalDate.of(1927, 11, 20)))
          .contains("Compared with 31 December 1927");
      assertThat(spoken(bar)).startsWith("3 April 1922").endsWith("Compared with 31 December 1927");

      reader.press(KeyCode.V);
      assertThat(told(reader, bar, LocalDate.of(1927, 11, 20))).doesNotContain("Compared");
      assertThat(spoken(bar)).doesNotContain("Compared");
    }
  }

  @Test
  void the_other_day_is_dragged_along_the_time_bar_and_goes_by_keys() {
    try (Reader reader = Reader.atTheWindow()) {
      TimeBar bar = (TimeBar) reader.node("time-bar");
      reader.press(KeyCode.END);
      reader.press(KeyCode.V);
      ((TextField) reader.node("other-day")).setText("3 April 1922");
      reader.node("other-day").requestFocus();
      reader.press(KeyCode.ENTER);
      reader.waitForPicture();
      LocalDate shown = reader.time().day();
      double y = bar.form().axis() + 20;

      reader.hold(bar, bar.scale().x(LocalDate.of(1922, 4, 3)), y);
      reader.letGo();
      assertThat(reader.words("hint-layer")).contains("Compared with 3 April 1922. Drag it");
      assertThat(reader.time().day()).as("a click does not go there").isEqualTo(shown);

      reader.hold(bar, bar.scale().x(LocalDate.of(1922, 4, 3)), y);
      double there = bar.scale().x(LocalDate.of(1924, 6, 2));
      reader.drag(bar, there, y);
      reader.letGo();
      reader.waitForPicture();
      LocalDate moved = reader.compare().other().orElseThrow();
      assertThat(moved)
          .isBetween(bar.scale().day(there).minusDays(2), bar.scale().day(there).plusDays(2));
      assertThat(reader.time().day()).isEqualTo(shown);

      reader.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
      LocalDate before = reader.compare().other().orElseThrow();
      assertThat(before).isEqualTo(reader.time().agenda().previous(moved, Step.CHANGE));
      reader.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
      assertThat(spoken(bar)).contains("Compared with").startsWith("31 December 1927");
    }
  }

  @Test
  void in_a_small_window_the_picture_keeps_its_room_between_the_panels() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1280, 720);
      reader.press(KeyCode.DIGIT3);
      reader.press(KeyCode.V);
      reader.waitForPicture();
      assertThat(reader.find("compare-panel")).isPresent();
      reader.selection().selectPerson("stalin");
      reader.waitForPicture();

      assertThat(reader.find("side-panel")).isPresent();
      assertThat(reader.find("compare-panel")).as("gives way").isEmpty();
      double scale = reader.camera().camera().scale();
      assertThat(reader.picture().target().width() * scale)
          .as("the whole page is seen")
          .isLessThanOrEqualTo(reader.canvas().getWidth() + 1);

      reader.selection().clear();
      reader.waitForPicture();
      assertThat(reader.find("compare-panel")).as("comes back").isPresent();

      reader.press(KeyCode.V);
      reader.selection().selectPerson("stalin");
      reader.press(KeyCode.V);
      reader.waitForPicture();
      assertThat(reader.find("compare-panel")).as("asked for last").isPresent();
      assertThat(reader.find("side-panel")).isEmpty();
    }
  }

  @Test
  void a_newcomer_compares_the_politburo_of_1924_and_1927() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.END);
      reader.click("compare");
      reader.click("other-day");
      ((TextField) reader.node("other-day")).setText("June 1924");
      reader.press(KeyCode.ENTER);
      reader.waitForPicture();

      assertThat(reader.words("compare-panel"))
          .contains("From 1 June 1924 to 31 December 1927")
          .contains("within June the roster changes on 2 June.");
      assertThat(((ListView<?>) reader.node("changes-between")).getItems().getFirst())
          .asString()
          .contains("Politburo");
      assertThat(reader.picture().target().description()).contains("Since 1 June 1924: came");

      reader.click("split");
      reader.waitForPicture();
      assertThat(reader.picture().target().title()).contains("1 June 1924", "31 December 1927");
      reader.click("changes-between");
      reader.press(KeyCode.ESCAPE);
      reader.press(KeyCode.ESCAPE);
      reader.waitForPicture();
      assertThat(reader.find("compare-panel")).isEmpty();
      assertThat(((ToggleButton) reader.node("compare")).isSelected()).isFalse();
      assertThat(reader.picture().target().title()).doesNotContain("1924 –");
    }
  }
}
