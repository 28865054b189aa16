package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.manners.Preferences;
import apparat.app.outside.SettingsInMemory;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.app.tour.TourStep;
import apparat.drawing.Theme;
import apparat.session.View;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

@InTheWindow
class MannersInTheWindowTest {

  @Test
  void the_window_with_its_title_bar_fits_the_screen_though_it_was_larger_on_another() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Preferences large = Preferences.FIRST.afterTour().sized(3840, 2160);
    try (Reader reader = Reader.remembering(new SettingsInMemory(large))) {
      Window window = reader.scene().getWindow();
      window.setY(screen.getMinY() - 30);
      Placement.bringOnScreen((Stage) window);
      assertThat(window.getY()).isEqualTo(screen.getMinY());
    }
    Rectangle2D small = new Rectangle2D(0, 27, 1280, 693);
    assertThat(Placement.within(new Rectangle2D(-4, -10, 1288, 748), small)).isEqualTo(small);
    Rectangle2D inside = new Rectangle2D(100, 50, 900, 600);
    assertThat(Placement.within(inside, small)).as("stays").isEqualTo(inside);
  }

  @Test
  void who_comes_for_the_first_time_is_shown_around_once() {
    SettingsInMemory settings = new SettingsInMemory(Preferences.FIRST);
    try (Reader reader = Reader.remembering(settings)) {
      for (TourStep step : TourStep.ALL) {
        assertThat(reader.words("tour")).contains(step.title(), step.words());
        assertThat(reader.find(step.control())).as(step.control()).isPresent();
        Bounds bubble = reader.node("tour").localToScene(reader.node("tour").getLayoutBounds());
        assertThat(bubble.getMinX()).isNotNegative();
        assertThat(bubble.getMaxY()).isLessThanOrEqualTo(reader.scene().getHeight());
        reader.canvas().requestFocus(); // as after a click beside the card
        reader.press(KeyCode.ENTER);
      }
      assertThat(reader.find("tour")).isEmpty();
      reader.window().tour();
      Pulses.settle();
      reader.click("tour-next");
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.find("tour")).isEmpty();
      reader.look().useTheme(Theme.DARK);
      reader.look().useLanguage(Language.RU);
    }
    assertThat(settings.read().toured()).isTrue();
    assertThat(settings.read().width()).isPositive();
    try (Reader again = Reader.remembering(settings)) {
      assertThat(again.find("tour")).isEmpty();
      assertThat(again.workspace().look().themeProperty().get()).isEqualTo(Theme.DARK);
      assertThat(again.workspace().picture().sight().hierarchy().language()).isEqualTo(Language.RU);
      assertThat(again.window().recent()).containsExactly(again.workspace().document().path());

      again.window().failed(new StackOverflowError("deep"));
      Pulses.settle();
      assertThat(again.words("failure")).contains("the program goes on");
      again.click("copy-report");
      assertThat(again.outside.texts.getLast()).contains("StackOverflowError");
      again.press(KeyCode.ESCAPE);
      again.press(KeyCode.RIGHT);
      assertThat(again.find("failure")).isEmpty();
    }
  }

  @Test
  void the_keys_that_the_tour_teaches_leave_it_and_do_what_they_do() {
    try (Reader reader = Reader.remembering(new SettingsInMemory(Preferences.FIRST))) {
      reader.press(KeyCode.CONTROL, KeyCode.F);
      reader.press(KeyCode.K);
      assertThat(reader.find("tour")).isEmpty();
      assertThat(((TextField) reader.node("search")).getText()).isEqualTo("k");
      reader.press(KeyCode.ESCAPE);
      reader.canvas().requestFocus();
      LocalDate day = reader.time().day();
      for (KeyCode key : List.of(KeyCode.DIGIT2, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.F1)) {
        reader.window().tour();
        Pulses.settle();
        reader.press(key);
        assertThat(reader.find("tour")).as(key.toString()).isEmpty();
      }
      assertThat(reader.look().viewProperty().get()).isEqualTo(View.ALLIANCES);
      assertThat(reader.time().day()).isAfter(day);
      assertThat(reader.find("keys-sheet")).isPresent();
      reader.press(KeyCode.ESCAPE);
      reader.time().pause();

      reader.window().tour();
      Pulses.settle();
      reader.press(KeyCode.SHIFT);
      assertThat(reader.find("tour")).as("no key of the window").isPresent();
      reader.press(KeyCode.SHIFT, KeyCode.TAB);
      reader.press(KeyCode.SPACE);
      assertThat(reader.find("tour")).as("Leave, gone to by Shift Tab").isEmpty();
      assertThat(reader.time().playingProperty().get()).isFalse();
    }
  }
}
