package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.Sight;
import apparat.app.model.Step;
import apparat.app.model.TimeModel;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.app.timebar.TimeBar;
import apparat.drawing.Drawing;
import apparat.view.hierarchy.HierarchyOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

@InTheWindow
class TimeInTheWindowTest {

  @Test
  void opens_on_the_day_that_the_data_set_names() {
    try (Reader reader = Reader.atTheWindow()) {
      assertThat(reader.time().day()).isEqualTo(LocalDate.of(1924, 6, 2));
      assertThat(reader.canvas().painted()).isPositive();
      assertThat(reader.canvas().getAccessibleText()).contains("2 June 1924");
    }
  }

  @Test
  void a_key_goes_to_the_next_change_and_ends_on_the_very_picture_of_that_day() {
    try (Reader reader = Reader.atTheWindow()) {
      TimeModel time = reader.time();
      LocalDate expected = time.agenda().next(time.day(), Step.CHANGE);

      reader.press(KeyCode.RIGHT);
      reader.waitForPicture();

      assertThat(time.day()).isEqualTo(expected);
      Sight sight = reader.picture().sight();
      Drawing expectedPicture =
          reader.workspace().document().hierarchy(expected, sight.size(), HierarchyOptions.DEFAULT);
      assertThat(reader.picture().frameProperty().get().equals(expectedPicture))
          .as("what is seen is the picture of the day")
          .isTrue();
      reader.press(KeyCode.LEFT);
      assertThat(time.day()).isEqualTo(LocalDate.of(1924, 6, 2));
    }
  }

  @Test
  void the_first_frame_after_a_key_has_moved_already() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.RIGHT);
      Drawing pressed = reader.picture().frameProperty().get();

      new Ticker(reader.workspace()).handle(1);

      Drawing first = reader.picture().frameProperty().get();
      assertThat(first.equals(pressed)).isFalse();
      assertThat(first.equals(reader.picture().target())).isFalse();
    }
  }

  @Test
  void a_typed_month_says_at_the_foot_what_its_first_day_leaves_out() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.G);
      ((TextField) reader.node("date-field")).setText("June 1924");
      reader.press(KeyCode.ENTER);

      assertThat(reader.time().day()).isEqualTo(LocalDate.of(1924, 6, 1));
      assertThat(reader.words("hint-layer")).contains("within June the roster changes on 2 June.");
    }
  }

  @Test
  void every_key_of_time_does_what_it_says() {
    try (Reader reader = Reader.atTheWindow()) {
      TimeModel time = reader.time();
      LocalDate day = time.day();
      var agenda = time.agenda();
      List<LocalDate> seen = new ArrayList<>();

      reader.press(KeyCode.ALT, KeyCode.RIGHT);
      seen.add(time.day());
      time.showDate(day);
      reader.press(KeyCode.SHIFT, KeyCode.RIGHT);
      seen.add(time.day());
      time.showDate(day);
      reader.press(KeyCode.PAGE_DOWN);
      seen.add(time.day());
      time.showDate(day);
      reader.press(KeyCode.CONTROL, KeyCode.RIGHT);
      seen.add(time.day());
      reader.press(KeyCode.HOME);
      seen.add(time.day());
      reader.press(KeyCode.END);
      seen.add(time.day());

      assertThat(seen)
          .containsExactly(
              agenda.next(day, Step.EVENT),
              LocalDate.of(1924, 7, 1),
              LocalDate.of(1925, 1, 1),
              agenda.next(day, Step.KEY_MOMENT),
              agenda.first(),
              agenda.last());
    }
  }

  @Test
  void space_plays_and_pauses_wherever_the_focus_is_but_on_a_button() {
    try (Reader reader = Reader.atTheWindow()) {
      TimeModel time = reader.time();
      LocalDate day = time.day();
      reader.press(KeyCode.SPACE);
      assertThat(time.playingProperty().get()).isTrue();
      Pulses.until("time goes by", () -> time.day().isAfter(day));

      reader.press(KeyCode.SPACE);
      assertThat(time.playingProperty().get()).isFalse();
      reader.click("play");
      assertThat(time.playingProperty().get()).isTrue();
      reader.node("speed").requestFocus();
      reader.press(KeyCode.SPACE);
      assertThat(time.playingProperty().get()).as("the key belongs to the button").isTrue();
      assertThat(time.speedProperty().get()).isEqualTo(2);
    }
  }

  @Test
  void dragging_the_time_bar_goes_through_time() {
    try (Reader reader = Reader.atTheWindow()) {
      TimeBar bar = (TimeBar) reader.node("time-bar");
      TimeModel time = reader.time();
      double from = bar.scale().x(LocalDate.of(1922, 8, 10));
      double to = bar.scale().x(LocalDate.of(1926, 8, 10));

      reader.hold(bar, from, bar.form().axis() - 2);
      assertThat(time.day().getYear()).isEqualTo(1922);
      reader.drag(bar, (from + to) / 2, bar.form().axis() - 2);
      assertThat(time.day().getYear()).isEqualTo(1924);
      reader.drag(bar, to, bar.form().axis() - 2);
      reader.letGo();
      reader.waitForPicture();

      assertThat(time.day()).isBetween(LocalDate.of(1926, 8, 1), LocalDate.of(1926, 8, 20));
      assertThat(reader.picture().sight().day()).isEqualTo(time.day());
    }
  }

  @Test
  void a_click_on_a_year_goes_to_its_first_key_moment() {
    try (Reader reader = Reader.atTheWindow()) {
      TimeBar bar = (TimeBar) reader.node("time-bar");
      reader.hold(bar, bar.scale().x(LocalDate.of(1926, 7, 1)), bar.form().axis() + 14);
      reader.letGo();

      assertThat(reader.time().day()).isEqualTo(reader.time().agenda().tellingDay(1926));
    }
  }

  @Test
  void a_pin_leads_to_its_key_moment_and_says_which() {
    try (Reader reader = Reader.atTheWindow()) {
      TimeBar bar = (TimeBar) reader.node("time-bar");
      LocalDate lenin = LocalDate.of(1924, 1, 21);
      reader.hover(bar, bar.scale().x(lenin), bar.form().pinY());
      assertThat(reader.words("hint-layer")).contains("21 January 1924");

      reader.hold(bar, bar.scale().x(lenin), bar.form().pinY());
      reader.letGo();
      assertThat(reader.time().day()).isEqualTo(lenin);
    }
  }

  @Test
  void the_speed_can_be_changed_and_is_said() {
    try (Reader reader = Reader.atTheWindow()) {
      assertThat(reader.words("transport")).contains("1 month a second");
      reader.click("speed");
      assertThat(reader.words("transport")).contains("2 months a second");
    }
  }
}
