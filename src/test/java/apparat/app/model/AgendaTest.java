package apparat.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Party;
import apparat.session.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class AgendaTest {

  static final LocalDate FIRST = LocalDate.of(1921, 3, 16);
  static final LocalDate LAST = LocalDate.of(1927, 12, 31);
  static final LocalDate LENIN_DIES = LocalDate.of(1924, 1, 21);
  static final LocalDate CONGRESS = LocalDate.of(1924, 6, 2);

  static Agenda agenda() {
    return new Agenda(
        FIRST,
        LAST,
        List.of(FIRST, LENIN_DIES, CONGRESS, LocalDate.of(1926, 7, 23)),
        List.of(LENIN_DIES, LocalDate.of(1924, 5, 23), CONGRESS, LocalDate.of(1930, 1, 1)),
        List.of(LENIN_DIES, CONGRESS));
  }

  @Test
  void steps_from_change_to_change() {
    assertThat(agenda().next(LENIN_DIES, Step.CHANGE)).isEqualTo(CONGRESS);
    assertThat(agenda().previous(LENIN_DIES, Step.CHANGE)).isEqualTo(FIRST);
  }

  @Test
  void a_change_is_a_day_on_which_something_changes_that_is_seen() {
    LocalDate may = LocalDate.of(1926, 5, 20);
    LocalDate allied = LocalDate.of(1926, 6, 3);
    ObjectProperty<View> seen = new SimpleObjectProperty<>(View.HIERARCHY);
    Agenda agenda = Agenda.of(Party.history(), seen, new SimpleObjectProperty<>(List.of()));
    assertThat(steps(agenda, may)).as("no seat changes").doesNotContain(allied);
    for (View view : List.of(View.ALLIANCES, View.BOTH)) {
      seen.set(view);
      assertThat(steps(agenda, may)).as("Trotsky and Zinoviev").contains(allied);
    }
  }

  /** Eight changes on, and back again. */
  private static List<LocalDate> steps(Agenda agenda, LocalDate from) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = from;
    for (int i = 0; i < 8; i++) {
      LocalDate next = agenda.next(day, Step.CHANGE);
      assertThat(next).isAfter(day);
      assertThat(i == 0 || agenda.previous(next, Step.CHANGE).equals(day)).isTrue();
      day = next;
      days.add(day);
    }
    return days;
  }

  @Test
  void steps_over_events_and_key_moments() {
    assertThat(agenda().next(LENIN_DIES, Step.EVENT)).isEqualTo(LocalDate.of(1924, 5, 23));
    assertThat(agenda().previous(CONGRESS, Step.EVENT)).isEqualTo(LocalDate.of(1924, 5, 23));
    assertThat(agenda().next(FIRST, Step.KEY_MOMENT)).isEqualTo(LENIN_DIES);
    assertThat(agenda().previous(LAST, Step.KEY_MOMENT)).isEqualTo(CONGRESS);
  }

  @Test
  void steps_to_the_first_day_of_months_and_years() {
    LocalDate day = LocalDate.of(1924, 5, 15);

    assertThat(agenda().next(day, Step.MONTH)).isEqualTo(LocalDate.of(1924, 6, 1));
    assertThat(agenda().previous(day, Step.MONTH)).isEqualTo(LocalDate.of(1924, 5, 1));
    assertThat(agenda().next(day, Step.YEAR)).isEqualTo(LocalDate.of(1925, 1, 1));
    assertThat(agenda().previous(day, Step.YEAR)).isEqualTo(LocalDate.of(1924, 1, 1));
  }

  @Test
  void stays_inside_the_period() {
    for (Step step : Step.values()) {
      assertThat(agenda().next(LAST, step)).as("%s", step).isEqualTo(LAST);
      assertThat(agenda().previous(FIRST, step)).as("%s", step).isEqualTo(FIRST);
    }
    assertThat(agenda().nearest(LocalDate.of(1900, 1, 1))).isEqualTo(FIRST);
    assertThat(agenda().nearest(LocalDate.of(1950, 1, 1))).isEqualTo(LAST);
  }

  @Test
  void a_step_there_and_back_returns_from_every_change() {
    for (LocalDate day : List.of(FIRST, LENIN_DIES, CONGRESS)) {
      LocalDate there = agenda().next(day, Step.CHANGE);
      assertThat(agenda().previous(there, Step.CHANGE)).isEqualTo(day);
    }
  }

  @Test
  void a_year_shows_best_at_its_first_key_moment() {
    assertThat(agenda().tellingDay(1924)).isEqualTo(LENIN_DIES);
    assertThat(agenda().tellingDay(1925)).isEqualTo(LocalDate.of(1925, 1, 1));
    assertThat(agenda().tellingDay(1921)).as("before the period").isEqualTo(FIRST);
  }

  @Test
  void playing_goes_from_month_to_month_and_stops_between_only_at_key_moments() {
    assertThat(agenda().nextBeat(LocalDate.of(1924, 1, 1), true)).isEqualTo(LENIN_DIES);
    assertThat(agenda().nextBeat(LocalDate.of(1924, 1, 1), false))
        .isEqualTo(LocalDate.of(1924, 2, 1));
    assertThat(agenda().nextBeat(LENIN_DIES, true)).isEqualTo(LocalDate.of(1924, 2, 1));
  }
}
