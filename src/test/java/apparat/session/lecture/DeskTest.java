package apparat.session.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.lecture.Lecture;
import apparat.lecture.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Everything at the desk can be undone and done again. */
class DeskTest {

  private final Desk desk = new Desk(Lecture.empty("Rise", "party"));

  static Moment moment(int day) {
    return Moment.of(
        LocalDate.of(1922, 4, 3).plusDays(day),
        "hierarchy",
        Optional.empty(),
        List.of(),
        "Day " + day);
  }

  /** Does something to the lecture; what, says the number. */
  private static void act(Desk desk, int wish) {
    int size = desk.lecture().size();
    int at = size == 0 ? 0 : wish % size;
    switch (size == 0 ? 0 : wish % 9) {
      case 1 -> desk.remove(at);
      case 2 -> desk.move(at, (wish / 9) % size);
      case 3 -> desk.duplicate(at);
      case 4 -> desk.caption(at, "caption " + wish);
      case 5 -> desk.notes(at, "notes " + wish);
      case 6 -> desk.rename("title " + wish);
      case 7 -> desk.plan(wish % 90);
      case 8 -> desk.retake(at, moment(wish));
      default -> desk.add(at, moment(wish));
    }
    desk.pause();
  }

  @Property(tries = 200)
  void undoing_everything_leads_back_through_every_state_and_redoing_forth(
      @ForAll List<@IntRange(min = 0, max = 5000) Integer> wishes) {
    Desk at = new Desk(Lecture.empty("Rise", "party"));
    List<Lecture> states = new ArrayList<>(List.of(at.lecture()));
    for (int wish : wishes) {
      act(at, wish);
      if (!at.lecture().equals(states.getLast())) {
        states.add(at.lecture());
      }
    }
    for (Lecture state : states.reversed()) {
      assertThat(at.lecture()).isEqualTo(state);
      at.undo();
    }
    assertThat(at.undoWords()).isEmpty();
    for (Lecture state : states) {
      assertThat(at.lecture()).isEqualTo(state);
      at.redo();
    }
    assertThat(at.redoWords()).isEmpty();
  }

  @Test
  void each_edit_says_what_it_was() {
    desk.add(0, moment(1));
    desk.add(1, moment(2));
    assertThat(desk.undoWords()).contains("add moment 2");
    desk.move(1, 0);
    assertThat(desk.undoWords()).contains("move moment 2 to place 1");
    assertThat(desk.lecture().moments()).containsExactly(moment(2), moment(1));
    desk.remove(0);
    assertThat(desk.undoWords()).contains("remove moment 1");
    desk.undo();
    assertThat(desk.redoWords()).contains("remove moment 1");
    assertThat(desk.lecture().size()).isEqualTo(2);
  }

  @Test
  void what_is_typed_in_one_go_is_undone_in_one_go() {
    desk.add(0, moment(1));
    desk.caption(0, "S");
    desk.caption(0, "St");
    desk.caption(0, "Sta");
    desk.notes(0, "N");
    desk.pause();
    desk.notes(0, "No");
    desk.undo();
    assertThat(desk.lecture().moments().getFirst().notes()).isEqualTo("N");
    desk.undo();
    assertThat(desk.lecture().moments().getFirst().notes()).isEmpty();
    assertThat(desk.undoWords()).contains("change the caption of moment 1");
    desk.undo();
    assertThat(desk.lecture().moments().getFirst().caption()).isEqualTo("Day 1");
  }

  @Test
  void a_new_edit_forgets_what_was_undone() {
    desk.add(0, moment(1));
    desk.undo();
    desk.rename("Fall");
    assertThat(desk.redoWords()).isEmpty();
    desk.redo();
    assertThat(desk.lecture()).isEqualTo(Lecture.empty("Fall", "party"));
  }

  @Test
  void it_knows_what_is_not_saved() {
    desk.rename("Fall");
    Lecture written = desk.lecture();
    assertThat(desk.unsaved()).isTrue();
    desk.rename("Falls");
    desk.saved(written);
    assertThat(desk.unsaved()).as("typed while the file was written").isTrue();
    desk.undo();
    assertThat(desk.lecture().title()).as("a save ends the typing").isEqualTo("Rise");
    desk.redo();
    desk.saved(desk.lecture());
    assertThat(desk.unsaved()).isFalse();
  }

  @Test
  void what_changes_nothing_is_no_edit() {
    desk.add(0, moment(1));
    desk.move(0, 0);
    desk.caption(0, "Day 1");
    assertThat(desk.undoWords()).contains("add moment 1");
  }
}
