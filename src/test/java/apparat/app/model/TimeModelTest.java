package apparat.app.model;

import static apparat.app.model.AgendaTest.CONGRESS;
import static apparat.app.model.AgendaTest.FIRST;
import static apparat.app.model.AgendaTest.LAST;
import static apparat.app.model.AgendaTest.LENIN_DIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeModelTest {

  private final TimeModel time = new TimeModel(AgendaTest.agenda(), CONGRESS);

  @Test
  void begins_on_the_wanted_day_or_the_nearest_of_the_period() {
    assertThat(time.day()).isEqualTo(CONGRESS);
    assertThat(new TimeModel(AgendaTest.agenda(), LocalDate.of(1999, 1, 1)).day()).isEqualTo(LAST);
  }

  @Test
  void steps_are_staged_and_take_little_more_than_a_second() {
    time.stepBack(Step.CHANGE);

    assertThat(time.momentProperty().get()).isEqualTo(new Moment(LENIN_DIES, Manner.STAGED, 1.1));
  }

  @Test
  void scrubbing_is_straight_and_quick() {
    time.scrub(LocalDate.of(1925, 5, 5));

    assertThat(time.momentProperty().get().manner()).isEqualTo(Manner.STRAIGHT);
    assertThat(time.momentProperty().get().seconds()).isLessThan(0.05);
  }

  @Test
  void home_end_and_a_year() {
    time.showLast();
    assertThat(time.day()).isEqualTo(LAST);
    time.showFirst();
    assertThat(time.day()).isEqualTo(FIRST);
    time.showYear(1924);
    assertThat(time.day()).isEqualTo(LENIN_DIES);
  }

  @Test
  void a_step_that_leads_nowhere_changes_nothing() {
    time.showLast();
    Moment before = time.momentProperty().get();

    time.stepForward(Step.CHANGE);

    assertThat(time.momentProperty().get()).isSameAs(before);
  }

  @Test
  void plays_a_month_a_second_and_rests_at_key_moments() {
    time.showDate(LocalDate.of(1923, 12, 1));
    List<LocalDate> days = played(1, 7);

    assertThat(days)
        .as("a day each second")
        .containsExactly(
            LocalDate.of(1924, 1, 1),
            LENIN_DIES,
            LENIN_DIES,
            LENIN_DIES,
            LENIN_DIES,
            LocalDate.of(1924, 2, 1),
            LocalDate.of(1924, 3, 1));
  }

  @Test
  void plays_past_key_moments_when_told_so() {
    time.showDate(LocalDate.of(1923, 12, 1));
    time.stopAtKeyMoments(false);

    assertThat(played(1, 3)).doesNotContain(LENIN_DIES).endsWith(LocalDate.of(1924, 3, 1));
  }

  @Test
  void plays_quicker_or_slower() {
    time.showDate(LocalDate.of(1925, 1, 1));
    time.playAt(2);
    assertThat(played(0.5, 4)).endsWith(LocalDate.of(1925, 5, 1));

    time.pause();
    time.playAt(0.5);
    assertThat(played(1, 4)).endsWith(LocalDate.of(1925, 7, 1));
  }

  /** The days after each of so many pieces of time. */
  private List<LocalDate> played(double seconds, int times) {
    List<LocalDate> days = new ArrayList<>();
    time.play();
    for (int i = 0; i < times; i++) {
      time.advance(seconds + 1e-9);
      days.add(time.day());
    }
    return days;
  }

  @Test
  void any_step_pauses() {
    time.play();
    time.stepForward(Step.MONTH);

    assertThat(time.playingProperty().get()).isFalse();
  }

  @Test
  void playing_ends_with_the_period_and_begins_anew() {
    time.showDate(LAST.minusDays(3));
    time.play();
    time.advance(1);
    assertThat(time.day()).isEqualTo(LAST);
    assertThat(time.playingProperty().get()).isFalse();

    time.playOrPause();
    assertThat(time.day()).isEqualTo(FIRST);
    assertThat(time.playingProperty().get()).isTrue();
  }

  @Test
  void while_playing_the_day_goes_on_evenly_and_is_known_ahead() {
    time.showDate(LocalDate.of(1925, 1, 1));
    time.play();
    assertThat(time.nextBeat()).contains(LocalDate.of(1925, 2, 1));
    time.advance(0.01);

    assertThat(time.momentProperty().get())
        .isEqualTo(new Moment(LocalDate.of(1925, 2, 1), Manner.PLAYED, 1));
  }

  @Test
  void a_slow_frame_does_not_slow_the_music() {
    time.showDate(LocalDate.of(1925, 1, 1));
    time.play();
    for (int i = 0; i < 61; i++) {
      time.advance(0.083);
    }
    assertThat(time.day()).as("5 seconds later").isEqualTo(LocalDate.of(1925, 7, 1));
  }

  @Test
  void a_loop_rests_at_the_end_and_begins_anew() {
    time.loop(true);
    time.showDate(LAST.minusDays(3));
    time.play();
    time.advance(0.1);
    assertThat(time.day()).isEqualTo(LAST);
    time.advance(3);
    assertThat(time.day()).as("at rest").isEqualTo(LAST);
    time.advance(1);

    assertThat(time.day()).isEqualTo(FIRST);
    assertThat(time.playingProperty().get()).isTrue();
  }

  @Test
  void a_loop_let_go_at_the_end_ends_there() {
    time.loop(true);
    time.showDate(LAST.minusDays(3));
    time.play();
    time.advance(0.1);
    time.loop(false);
    time.advance(5);

    assertThat(time.day()).isEqualTo(LAST);
    assertThat(time.playingProperty().get()).isFalse();
  }

  @Test
  void a_page_is_a_year_and_before_an_audience_a_key_moment() {
    time.pageBack();
    assertThat(time.day()).isEqualTo(LocalDate.of(1924, 1, 1));
    time.lecture(true);
    time.pageForward();
    assertThat(time.day()).isEqualTo(LENIN_DIES);
    time.pageForward();
    time.pageBack();
    assertThat(time.day()).isEqualTo(LENIN_DIES);
    time.lecture(false);
    time.pageForward();
    assertThat(time.day()).isEqualTo(LocalDate.of(1925, 1, 1));
  }

  @Test
  void slower_and_faster_end_at_the_slowest_and_the_fastest() {
    time.playFaster();
    assertThat(time.speedProperty().get()).isEqualTo(2);
    for (int i = 0; i < 5; i++) {
      time.playFaster();
    }
    assertThat(time.speedProperty().get()).isEqualTo(4);
    for (int i = 0; i < 9; i++) {
      time.playSlower();
    }
    assertThat(time.speedProperty().get()).isEqualTo(0.5);
  }

  @Test
  void speeds_go_round() {
    List<Double> seen = new ArrayList<>();
    for (int i = 0; i < TimeModel.SPEEDS.size(); i++) {
      seen.add(time.speedProperty().get());
      time.changeSpeed();
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(TimeModel.SPEEDS);
    assertThat(time.speedProperty().get()).isEqualTo(seen.getFirst());
  }
}
