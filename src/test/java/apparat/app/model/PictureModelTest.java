package apparat.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.Sight;
import apparat.app.robot.InLine;
import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.drawing.Pen;
import apparat.geometry.Box;
import apparat.view.hierarchy.HierarchyOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureModelTest {

  private static final LocalDate DAY = LocalDate.of(1924, 6, 5);

  private final StepByStep tasks = new StepByStep();
  private final List<LocalDate> drawn = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final PictureModel picture =
      new PictureModel(this::draw, tasks, failures::add, sight(DAY), picture(DAY));

  private Drawing draw(Sight sight) {
    drawn.add(sight.day());
    return picture(sight.day());
  }

  private static Sight sight(LocalDate day) {
    return Sight.ofHierarchy(day, PageSize.WIDE, HierarchyOptions.DEFAULT);
  }

  /** A square that goes to the right by a unit a day. */
  private static Drawing picture(LocalDate day) {
    double x = day.toEpochDay() - DAY.toEpochDay();
    return new Drawing(
        1600,
        900,
        new Colour(0xFFFFFF),
        day.toString(),
        "",
        List.of(Pen.rect("square", new Box(x, 0, 10, 10), 0, new Colour(0))));
  }

  private double x() {
    return picture.frameProperty().get().marks().getFirst().bounds().x();
  }

  private void showDay(int later, Manner manner, double seconds) {
    picture.show(sight(DAY.plusDays(later)), manner, seconds);
  }

  @Test
  void shows_what_was_drawn_before_it_began() {
    assertThat(picture.frameProperty().get()).isEqualTo(picture(DAY));
    assertThat(picture.settledProperty().get()).isTrue();
  }

  @Test
  void keeps_the_old_picture_until_the_new_one_is_drawn() {
    showDay(10, Manner.CUT, 0);
    assertThat(x()).isEqualTo(0);

    tasks.runAll();
    assertThat(x()).isEqualTo(10);
  }

  @Test
  void keeps_the_pictures_looked_at_last_and_no_more() {
    int many = 120;
    for (int day = 1; day <= many; day++) {
      showDay(day, Manner.CUT, 0);
      tasks.runAll();
    }
    drawn.clear();
    showDay(many - 5, Manner.CUT, 0);
    showDay(many - 40, Manner.CUT, 0);
    tasks.runAll();
    assertThat(drawn).as("seen a while ago").isEmpty();
    assertThat(x()).isEqualTo(many - 40);
    showDay(1, Manner.CUT, 0);
    tasks.runAll();
    assertThat(drawn).as("long ago").containsExactly(DAY.plusDays(1));
  }

  @Test
  void moves_and_ends_exactly_on_the_picture_of_the_day() {
    showDay(100, Manner.STRAIGHT, 1);
    tasks.runAll();
    picture.advance(0.5);
    assertThat(x()).isBetween(1.0, 99.0);
    assertThat(picture.settledProperty().get()).isFalse();

    picture.advance(0.6);
    assertThat(picture.frameProperty().get()).isEqualTo(picture(DAY.plusDays(100)));
    assertThat(picture.settledProperty().get()).isTrue();
  }

  @Test
  void a_new_wish_in_mid_way_goes_on_from_there() {
    showDay(100, Manner.STRAIGHT, 1);
    tasks.runAll();
    picture.advance(0.5);
    double there = x();

    showDay(0, Manner.STRAIGHT, 1);
    assertThat(x()).isEqualTo(there);
    picture.advance(1);
    assertThat(x()).isEqualTo(0);
  }

  @Test
  void late_results_are_dropped() {
    showDay(10, Manner.STAGED, 1);
    showDay(20, Manner.STAGED, 1);
    tasks.runOne();
    picture.advance(5);
    assertThat(x()).as("the tenth day is no longer wanted").isEqualTo(0);

    tasks.runAll();
    picture.advance(5);
    assertThat(x()).isEqualTo(20);
  }

  @Test
  void of_many_wishes_only_the_first_and_the_last_are_drawn() {
    for (int day = 1; day <= 50; day++) {
      showDay(day, Manner.STAGED, 1);
    }
    tasks.runAll();

    assertThat(drawn).containsExactly(DAY.plusDays(1), DAY.plusDays(50));
  }

  @Test
  void while_scrubbing_what_comes_on_the_way_is_shown() {
    showDay(10, Manner.STRAIGHT, 0.04);
    showDay(20, Manner.STRAIGHT, 0.04);
    tasks.runOne();
    picture.advance(1);

    assertThat(x()).isEqualTo(10);
    assertThat(picture.settledProperty().get()).as("the twentieth day is still wanted").isFalse();
  }

  @Test
  void a_picture_is_drawn_once() {
    showDay(10, Manner.CUT, 0);
    tasks.runAll();
    showDay(0, Manner.CUT, 0);
    showDay(10, Manner.CUT, 0);
    tasks.runAll();

    assertThat(drawn).containsExactly(DAY.plusDays(10));
    assertThat(x()).isEqualTo(10);
  }

  @Test
  void draws_ahead_when_there_is_time_and_shows_it_at_once() {
    picture.drawAhead(List.of(sight(DAY.plusDays(3)), sight(DAY.plusDays(4))));
    tasks.runAll();
    assertThat(x()).isEqualTo(0);

    showDay(4, Manner.CUT, 0);
    assertThat(x()).isEqualTo(4);
  }

  @Test
  void draws_nothing_ahead_where_that_holds_the_window_up() {
    PictureModel inLine =
        new PictureModel(this::draw, new InLine(), failures::add, sight(DAY), picture(DAY));
    inLine.drawAhead(List.of(sight(DAY.plusDays(3))));
    assertThat(drawn).isEmpty();
    inLine.show(sight(DAY.plusDays(3)), Manner.CUT, 0);
    assertThat(drawn).containsExactly(DAY.plusDays(3));
  }

  @Test
  void a_wish_comes_before_what_is_drawn_ahead() {
    picture.drawAhead(List.of(sight(DAY.plusDays(3)), sight(DAY.plusDays(4))));
    showDay(9, Manner.CUT, 0);
    tasks.runAll();

    assertThat(drawn).containsExactly(DAY.plusDays(3), DAY.plusDays(9));
  }

  @Test
  void with_reduced_motion_nothing_moves() {
    picture.reduceMotion(true);
    showDay(100, Manner.STAGED, 1.1);
    tasks.runAll();
    picture.advance(0.075);

    assertThat(picture.frameProperty().get().marks())
        .extracting(mark -> mark.bounds().x(), mark -> mark.opacity())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0.0, 0.5),
            org.assertj.core.groups.Tuple.tuple(100.0, 0.5));
    picture.advance(0.08);
    assertThat(picture.frameProperty().get()).isEqualTo(picture(DAY.plusDays(100)));
  }

  @Test
  void the_playhead_goes_along() {
    showDay(100, Manner.STAGED, 1);
    tasks.runAll();
    picture.advance(0.25);
    assertThat(picture.shownDayProperty().get()).isEqualTo(DAY.toEpochDay() + 50);
    picture.advance(0.25);
    assertThat(picture.shownDayProperty().get()).isEqualTo(DAY.toEpochDay() + 100);
  }

  @Test
  void a_step_on_which_people_only_move_takes_the_time_of_moving_alone() {
    showDay(100, Manner.STAGED, 1);
    tasks.runAll();
    picture.advance(0.49);
    assertThat(picture.settledProperty().get()).isFalse();
    picture.advance(0.02);
    assertThat(picture.settledProperty().get()).isTrue();
  }

  @Test
  void a_month_that_is_played_takes_its_time_whatever_happens_in_it() {
    showDay(100, Manner.PLAYED, 1);
    tasks.runAll();
    picture.advance(0.99);
    assertThat(picture.settledProperty().get()).isFalse();
    picture.advance(0.02);
    assertThat(picture.settledProperty().get()).isTrue();
  }

  @Test
  void the_playhead_is_where_the_pointer_is_before_the_picture_is_drawn() {
    showDay(100, Manner.STRAIGHT, 0.04);

    assertThat(picture.shownDayProperty().get()).isEqualTo(DAY.toEpochDay() + 100);
  }

  @Test
  void says_whether_the_wanted_picture_has_still_to_be_drawn() {
    assertThat(picture.awaitedProperty().get()).isFalse();
    showDay(10, Manner.STAGED, 1);
    assertThat(picture.awaitedProperty().get()).isTrue();
    tasks.runAll();
    assertThat(picture.awaitedProperty().get()).isFalse();
    assertThat(picture.settledProperty().get()).as("it is still on its way").isFalse();
    showDay(0, Manner.STAGED, 1);
    assertThat(picture.awaitedProperty().get()).as("it is at hand").isFalse();
  }

  @Test
  void after_a_failure_the_old_picture_stays_and_nothing_is_restless() {
    tasks.failNext();
    showDay(10, Manner.STAGED, 1);
    tasks.runAll();
    assertThat(picture.settledProperty().get()).isTrue();
    assertThat(picture.awaitedProperty().get()).isFalse();
    assertThat(x()).isEqualTo(0);

    showDay(10, Manner.CUT, 0);
    tasks.runAll();
    assertThat(x()).as("asked for again it is tried again").isEqualTo(10);
  }

  @Test
  void a_failure_on_the_way_to_another_picture_ends_when_that_one_has_come() {
    showDay(100, Manner.STRAIGHT, 1);
    tasks.runAll();
    picture.advance(0.5);
    tasks.failNext();
    showDay(50, Manner.STRAIGHT, 1);
    tasks.runAll();
    picture.advance(2);
    assertThat(failures).hasSize(1);
    assertThat(picture.settledProperty().get()).isTrue();
  }

  @Test
  void what_nobody_asked_for_fails_unheard_and_the_rest_is_drawn() {
    tasks.failNext();
    picture.drawAhead(List.of(sight(DAY.plusDays(3)), sight(DAY.plusDays(4))));
    tasks.runAll();
    assertThat(failures).isEmpty();
    assertThat(drawn).containsExactly(DAY.plusDays(4));
  }

  @Test
  void a_failure_is_told_and_does_not_block_the_next_picture() {
    tasks.failNext();
    showDay(10, Manner.CUT, 0);
    tasks.runAll();
    assertThat(failures).hasSize(1);

    showDay(20, Manner.CUT, 0);
    tasks.runAll();
    assertThat(x()).isEqualTo(20);
  }
}
