package apparat.app.timebar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.app.Reader;
import apparat.app.model.TimeModel;
import apparat.app.robot.InTheWindow;
import apparat.app.timebar.marks.TimeBarDrawing;
import apparat.session.View;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import java.time.LocalDate;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A student goes along the time bar, with the mouse and without. */
@InTheWindow
class TimeBarInTheWindowTest {

  private static final int MOST_CONTROLS = 40;
  private static final Type LABEL = new Type(Face.REGULAR, 12);
  private static final LocalDate CONGRESS = LocalDate.of(1925, 12, 18);

  @Test
  void with_the_mouse() {
    try (Reader reader = Reader.atTheWindow()) {
      TimeBar bar = (TimeBar) reader.node("time-bar");
      TimeModel time = reader.time();

      // what was it that happened there?
      reader.hover(bar, bar.scale().x(CONGRESS), bar.form().tickBottom() - 3);
      assertThat(reader.words("hint-layer"))
          .contains("18 December to 31 December 1925: Fourteenth Party Congress opens");

      // nearer, around that place; the congress stays under the pointer
      double x = bar.scale().x(CONGRESS);
      reader.wheel(-8);
      reader.wheel(-8);
      assertThat(bar.scale().whole()).isFalse();
      assertThat(bar.scale().x(CONGRESS)).isCloseTo(x, within(15.0));

      reader.hold(bar, bar.scale().x(CONGRESS), bar.form().tickBottom() - 3);
      reader.letGo();
      assertThat(time.day()).isEqualTo(CONGRESS);
      reader.waitForPicture();

      // a drag beside the playhead moves the view, not the day
      double start = bar.scale().left() + 300;
      double axis = bar.form().axis() - 2;
      LocalDate there = bar.scale().day(start);
      reader.hold(bar, start, axis);
      reader.drag(bar, start + 200, axis);
      reader.letGo();
      assertThat(time.day()).isEqualTo(CONGRESS);
      assertThat(bar.scale().day(start + 200)).isBetween(there.minusDays(1), there.plusDays(1));

      // the playhead comes back into view with the day
      reader.press(KeyCode.END);
      reader.waitForPicture();
      assertThat(bar.scale().reach().shows(time.day().toEpochDay())).isTrue();
    }
  }

  @Test
  void from_a_part_of_the_period_a_button_and_a_key_lead_back_to_all_of_it() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.resize(1280, 720);
      TimeBar bar = (TimeBar) reader.node("time-bar");
      assertThat(reader.find("whole-period")).as("nothing to go back from").isEmpty();
      reader.hover(bar, bar.scale().x(CONGRESS), bar.form().tickBottom() - 3);
      reader.wheel(-8);
      assertThat(bar.scale().whole()).isFalse();
      Node whole = reader.node("whole-period");
      assertThat(bottom(whole))
          .as("it has its room")
          .isLessThanOrEqualTo(top(reader.node("speed")));
      assertThat(top(whole)).isGreaterThanOrEqualTo(bottom(reader.node("next-change")));

      reader.resize(1100, 900);
      assertThat(reader.timeBar().lanesOpenProperty().get()).isTrue();
      assertThat(top(reader.node("whole-period")))
          .as("it covers no name of a lane")
          .isGreaterThan(top(bar) + bar.form().barsTop());
      double right = reader.node("whole-period").getBoundsInParent().getMaxX();
      double names = TimeBarDrawing.GUTTER - 10 - Typeface.width("Changes a month", LABEL);
      assertThat(right).as("nor that of the bars").isLessThan(names);

      reader.click("whole-period");
      assertThat(bar.scale().whole()).isTrue();
      assertThat(reader.find("whole-period")).isEmpty();
      reader.press(KeyCode.DIGIT2);
      assertThat(reader.look().viewProperty().get()).as("keys go on").isEqualTo(View.ALLIANCES);

      reader.hover(bar, bar.scale().x(CONGRESS), bar.form().tickBottom() - 3);
      reader.wheel(-8);
      reader.press(KeyCode.W);
      assertThat(bar.scale().whole()).isTrue();
      reader.press(KeyCode.F1);
      assertThat(reader.words("keys-sheet")).contains("the whole period on the time bar");
    }
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  private static double top(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  @Test
  void a_lane_says_which_faction_it_is_and_folds() {
    try (Reader reader = Reader.atTheWindow()) {
      TimeBar bar = (TimeBar) reader.node("time-bar");
      if (!reader.timeBar().lanesOpenProperty().get()) {
        reader.press(KeyCode.L);
      }
      double open = bar.getHeight();
      double x = bar.scale().x(LocalDate.of(1923, 8, 1));
      StringBuilder said = new StringBuilder();
      for (double y = bar.form().lanesTop() + 5;
          y < bar.form().barsTop();
          y += bar.form().pitch()) {
        reader.hover(bar, x, y);
        said.append(reader.words("hint-layer"));
      }
      assertThat(said)
          .contains("Troika (triumvirate): about 25 May 1922 to about 31 March 1925")
          .contains("Side: Stalin's circle");

      reader.press(KeyCode.L);
      assertThat(bar.getHeight()).isLessThan(open - 60);
      reader.click("fold-lanes");
      assertThat(bar.getHeight()).isEqualTo(open);
    }
  }

  @Test
  void with_the_keyboard_alone() {
    try (Reader reader = Reader.atTheWindow()) {
      TimeBar bar = (TimeBar) reader.node("time-bar");
      TimeModel time = reader.time();

      reader.press(KeyCode.G);
      assertThat(reader.scene().getFocusOwner()).isEqualTo(reader.node("date-field"));
      TextField field = (TextField) reader.node("date-field");
      field.setText("soon");
      reader.press(KeyCode.ENTER);
      assertThat(reader.words("date-entry")).contains("“soon” is not a date");
      field.setText("23 Oct 1926");
      reader.press(KeyCode.ENTER);
      assertThat(time.day()).isEqualTo(LocalDate.of(1926, 10, 23));
      assertThat(reader.find("date-field")).isEmpty();
      assertThat(reader.scene().getFocusOwner()).as("goes on there").isEqualTo(reader.canvas());

      // on the bar + and − are for the bar, a digit begins a date, Esc leaves it
      double scale = reader.camera().camera().scale();
      for (int i = 0; i < MOST_CONTROLS && !bar.isFocused(); i++) {
        reader.press(KeyCode.TAB);
      }
      reader.press(KeyCode.PLUS);
      assertThat(bar.scale().whole()).isFalse();
      assertThat(reader.camera().camera().scale()).isEqualTo(scale);
      reader.press(KeyCode.DIGIT0);
      assertThat(bar.scale().whole()).isTrue();
      reader.press(KeyCode.DIGIT1);
      assertThat(((TextField) reader.node("date-field")).getText()).isEqualTo("1");
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.find("date-field")).isEmpty();
      assertThat(time.day()).isEqualTo(LocalDate.of(1926, 10, 23));

      reader.press(KeyCode.CONTROL, KeyCode.LEFT);
      assertThat(time.agenda().isKeyMoment(time.day())).isTrue();
    }
  }

  @Test
  void after_a_date_the_numbers_choose_the_view_again() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.G);
      ((TextField) reader.node("date-field")).setText("23 Oct 1926");
      reader.press(KeyCode.ENTER);
      reader.press(KeyCode.DIGIT2);
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.ALLIANCES);
      assertThat(reader.time().day()).isEqualTo(LocalDate.of(1926, 10, 23));

      reader.press(KeyCode.G);
      reader.press(KeyCode.ESCAPE);
      reader.press(KeyCode.DIGIT3);
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.BOTH);

      // who has clicked on the bar means the window by a number, too
      reader.click("time-bar");
      reader.press(KeyCode.DIGIT1);
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.HIERARCHY);
    }
  }

  @Test
  void the_bar_speaks() {
    try (Reader reader = Reader.atTheWindow()) {
      TimeBar bar = (TimeBar) reader.node("time-bar");
      assertThat(bar.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
      assertThat(spoken(bar))
          .isEqualTo(
              "2 June 1924: Testament shelved; Bukharin enters the Politburo. Key moment 7 of 16");

      bar.executeAccessibleAction(AccessibleAction.INCREMENT);
      assertThat(spoken(bar)).startsWith("18 July 1924").contains("Last event: ");
      assertThat(bar.queryAccessibleAttribute(AccessibleAttribute.VALUE))
          .isEqualTo((double) LocalDate.of(1924, 7, 18).toEpochDay());
    }
  }

  private static String spoken(TimeBar bar) {
    return String.valueOf(bar.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
  }

  @Test
  void loop_and_stops_are_buttons_that_tell_their_state() {
    try (Reader reader = Reader.atTheWindow()) {
      TimeModel time = reader.time();
      reader.click("loop");
      reader.click("stops");

      assertThat(time.loopingProperty().get()).isTrue();
      assertThat(time.stoppingProperty().get()).isFalse();
      reader.press(KeyCode.PERIOD);
      assertThat(reader.words("transport")).contains("2 months a second");
    }
  }
}
