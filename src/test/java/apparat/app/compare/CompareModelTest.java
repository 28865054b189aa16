package apparat.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Agenda;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Left;
import apparat.app.model.TimeModel;
import apparat.history.Party;
import apparat.session.View;
import apparat.session.compared.ThenAndNow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompareModelTest {

  private static final LocalDate JUNE = LocalDate.of(1924, 6, 10);
  private static final LocalDate WINTER = LocalDate.of(1927, 12, 20);

  private final TimeModel time = new TimeModel(Agenda.of(Party.history()), WINTER);
  private final RoomsModel rooms = new RoomsModel();
  private final CompareModel model = new CompareModel(Party.history(), time, rooms);

  private ThenAndNow days() {
    return model.daysProperty().get().orElseThrow();
  }

  @Test
  void begins_with_the_compared_moment_and_shows_the_list() {
    model.toggle();
    assertThat(days().then()).isEqualTo(Party.history().compared(WINTER).day());
    assertThat(days().now()).isEqualTo(WINTER);
    assertThat(rooms.leftProperty().get()).isEqualTo(Left.COMPARISON);
    model.toggle();
    assertThat(model.daysProperty().get()).isEmpty();
    assertThat(rooms.leftProperty().get()).isEqualTo(Left.NOTHING);
  }

  @Test
  void takes_a_day_as_one_types_it() {
    assertThat(model.compareWith("10 June 1924")).isEmpty();
    assertThat(days().then()).isEqualTo(JUNE);
    assertThat(model.compareWith("1924")).isEmpty();
    assertThat(days().then()).isEqualTo(LocalDate.of(1924, 1, 1));
    assertThat(model.compareWith("1950").orElseThrow()).contains("16 March 1921");
    assertThat(model.compareWith("yesterday")).isPresent();
    assertThat(days().then()).as("stays as it was").isEqualTo(LocalDate.of(1924, 1, 1));
  }

  @Test
  void a_typed_month_says_what_its_first_day_leaves_out_until_another_day_is_chosen() {
    model.compareWith("June 1924");
    String june =
        "June 1924 is taken as 1 June 1924; within June the roster changes on 2 June."
            + " Ctrl Shift → goes on to 2 June 1924, the next change.";
    assertThat(model.remarkProperty().get()).isEqualTo(june);
    time.showDate(LocalDate.of(1926, 8, 1));
    assertThat(model.remarkProperty().get()).isEqualTo(june);
    model.swap();
    assertThat(model.remarkProperty().get()).isEmpty();
    model.compareWith("June 1924");
    model.compareWith("10 June 1924");
    assertThat(model.remarkProperty().get()).isEmpty();
    model.compareWith("June 1924");
    model.end();
    assertThat(model.remarkProperty().get()).isEmpty();
  }

  @Test
  void the_time_bar_moves_one_day_and_the_other_stays() {
    model.compareWith(JUNE);
    time.showDate(LocalDate.of(1926, 8, 1));
    assertThat(days()).isEqualTo(new ThenAndNow(JUNE, LocalDate.of(1926, 8, 1), false));
    time.showDate(LocalDate.of(1922, 8, 1));
    assertThat(days().then()).as("the earlier one is then").isEqualTo(LocalDate.of(1922, 8, 1));
    assertThat(days().now()).isEqualTo(JUNE);
  }

  @Test
  void swapping_exchanges_which_day_the_time_bar_shows() {
    model.compareWith(JUNE);
    model.swap();
    assertThat(time.day()).isEqualTo(JUNE);
    assertThat(model.other()).contains(WINTER);
    assertThat(days()).isEqualTo(new ThenAndNow(JUNE, WINTER, false));
    model.swap();
    assertThat(time.day()).isEqualTo(WINTER);
  }

  @Test
  void the_other_day_is_told_even_when_the_two_days_stay_the_same() {
    List<Optional<LocalDate>> told = new ArrayList<>();
    model.otherProperty().subscribe(day -> told.add(day));
    model.compareWith(JUNE);
    model.swap();
    model.end();
    assertThat(told)
        .containsExactly(
            Optional.empty(), Optional.of(JUNE), Optional.of(WINTER), Optional.empty());
  }

  @Test
  void both_pictures_together_are_not_split() {
    model.compareWith(JUNE);
    model.split(true);
    assertThat(days().split()).isTrue();
    assertThat(model.isDrawnSplit(View.HIERARCHY)).isTrue();
    assertThat(model.isDrawnSplit(View.ALLIANCES)).isTrue();
    assertThat(model.isDrawnSplit(View.BOTH)).isFalse();
    model.end();
    assertThat(model.isDrawnSplit(View.HIERARCHY)).isFalse();
  }

  @Test
  void leaves_another_panel_at_the_left_where_it_is() {
    model.toggle();
    rooms.show(Left.CLAIMS);
    model.end();
    assertThat(rooms.leftProperty().get()).isEqualTo(Left.CLAIMS);
  }
}
