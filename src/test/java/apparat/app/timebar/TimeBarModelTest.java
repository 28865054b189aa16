package apparat.app.timebar;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Agenda;
import apparat.app.timebar.marks.Reach;
import apparat.history.Sample;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeBarModelTest {

  private static final double NEW_YEAR = LocalDate.of(1925, 1, 1).toEpochDay();

  private final TimeBarModel model = new TimeBarModel(Agenda.of(new Sample().history()));

  private Reach reach() {
    return model.reachProperty().get();
  }

  @Test
  void begins_with_the_whole_period_and_comes_back_to_it() {
    Reach whole = reach();
    model.zoom(4, NEW_YEAR);
    assertThat(reach().days()).isLessThan(whole.days() / 3);
    assertThat(reach().shows(NEW_YEAR)).isTrue();
    model.showWhole();

    assertThat(reach()).isEqualTo(whole);
  }

  @Test
  void the_view_goes_with_the_day() {
    model.zoom(8, NEW_YEAR);
    model.follow(NEW_YEAR + 900);
    assertThat(reach().shows(NEW_YEAR + 900)).isTrue();
    model.moveLater(-400);
    assertThat(reach().shows(NEW_YEAR + 900)).isFalse();
  }

  @Test
  void a_low_window_folds_the_lanes_a_high_one_opens_them() {
    model.fit(720);
    assertThat(model.lanesOpenProperty().get()).isFalse();
    model.fit(900);
    assertThat(model.lanesOpenProperty().get()).isTrue();
  }

  @Test
  void who_opens_the_lanes_keeps_them_whatever_the_window() {
    model.fit(720);
    model.toggleLanes();
    assertThat(model.lanesOpenProperty().get()).isTrue();
    model.fit(700);

    assertThat(model.lanesOpenProperty().get()).isTrue();
  }

  @Test
  void only_a_very_low_window_goes_without_the_bars_of_changes() {
    model.fit(720);
    assertThat(model.lowProperty().get()).isFalse();
    model.fit(587);
    assertThat(model.lowProperty().get()).isTrue();
  }
}
