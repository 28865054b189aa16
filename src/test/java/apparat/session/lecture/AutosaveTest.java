package apparat.session.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.lecture.Lecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is not saved is kept within seconds. */
class AutosaveTest {

  private Optional<Unsaved> state = Optional.empty();
  private final List<Optional<Unsaved>> kept = new ArrayList<>();
  private final Autosave autosave = new Autosave(() -> state, kept::add);

  private void edit(String title) {
    state = Optional.of(new Unsaved(Lecture.empty(title, "party"), Optional.empty()));
    autosave.touched();
  }

  private void pass(double seconds) {
    for (double passed = 0; passed < seconds; passed += 0.25) {
      autosave.advance(0.25);
    }
  }

  @Test
  void once_the_hand_rests_it_is_written_once() {
    edit("A");
    pass(0.5);
    edit("AB");
    pass(0.5);
    assertThat(kept).isEmpty();
    pass(10);
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().orElseThrow().lecture().title()).isEqualTo("AB");
  }

  @Test
  void who_never_rests_loses_no_more_than_five_seconds() {
    for (int i = 0; i < 40; i++) {
      edit("A".repeat(i + 1));
      pass(0.5);
    }
    assertThat(kept).hasSizeBetween(5, 10);
    assertThat(Autosave.LONGEST).isLessThan(4);
  }

  @Test
  void when_everything_is_saved_nothing_is_kept_any_more() {
    edit("A");
    autosave.keepNow();
    state = Optional.empty();
    autosave.keepNow();
    autosave.keepNow();
    assertThat(kept).hasSize(2);
    assertThat(kept.getLast()).isEmpty();
  }
}
