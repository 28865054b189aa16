package apparat.app.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.app.model.Agenda;
import apparat.app.model.RoomsModel;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.history.History;
import apparat.lecture.Moment;
import apparat.session.Document;
import apparat.session.View;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Preparing a lecture without a window. */
class LectureModelTest {

  private static final History HISTORY = open();

  private final TimeModel time = new TimeModel(Agenda.of(HISTORY), LocalDate.of(1922, 4, 3));
  private final LookModel look = new LookModel();
  private final SelectionModel selection = new SelectionModel();
  private final LectureModel model =
      new LectureModel(
          new Sights(HISTORY, time, look, selection, new RoomsModel(), () -> {}), "party");

  private static History open() {
    try {
      return Document.open(Document.shipped()).history();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> captions() {
    return model.lecture().moments().stream().map(Moment::caption).toList();
  }

  @Test
  void a_moment_is_what_is_seen_and_is_called_after_what_happened() {
    look.show(View.ALLIANCES);
    look.toggleWing("press");
    selection.selectPerson("stalin");
    model.mark();

    Moment moment = model.moment().orElseThrow();
    assertThat(moment.day()).isEqualTo("1922-04-03");
    assertThat(moment.view()).isEqualTo("alliances");
    assertThat(moment.person()).contains("stalin");
    assertThat(moment.unfolded()).containsExactly("press");
    assertThat(moment.caption()).isEqualTo("Stalin becomes General Secretary");
    time.showDate(LocalDate.of(1922, 4, 11));
    model.mark();
    assertThat(captions()).containsExactly("Stalin becomes General Secretary", "11 April 1922");
  }

  @Test
  void a_body_alone_belongs_to_what_is_seen() {
    model.mark();
    look.showOnly(List.of("politburo"));
    model.mark();
    assertThat(model.moment().orElseThrow().only()).containsExactly("politburo");

    model.choose(0);
    assertThat(look.onlyProperty().get()).isEmpty();
    model.choose(1);
    assertThat(look.onlyProperty().get()).containsExactly("politburo");
  }

  @Test
  void a_moment_on_the_map_is_shown_as_the_map_also_if_a_body_was_alone_in_the_hierarchy() {
    look.showOnly(List.of("politburo"));
    look.show(View.ALLIANCES);
    model.mark();
    Sights.Seen seen = model.sight();
    look.show(View.HIERARCHY);
    model.mark();

    model.choose(0);
    assertThat(look.viewProperty().get()).isEqualTo(View.ALLIANCES);
    look.show(View.HIERARCHY);
    model.showAgain(seen);
    assertThat(look.viewProperty().get()).isEqualTo(View.ALLIANCES);
    assertThat(look.onlyProperty().get()).containsExactly("politburo");
  }

  @Test
  void bodies_that_are_not_there_are_not_drawn_alone() {
    look.showOnly(List.of("politburo", "duma"));
    model.mark();
    look.showOnly(List.of());
    model.mark();

    model.choose(0);
    assertThat(look.onlyProperty().get()).containsExactly("politburo");
  }

  @Test
  void choosing_a_moment_shows_it() {
    selection.selectPerson("stalin");
    look.toggleWing("press");
    model.mark();
    look.show(View.BOTH);
    look.foldAll();
    selection.selectBody("politburo");
    time.showDate(LocalDate.of(1926, 11, 10));
    model.mark();

    model.choose(0);
    assertThat(time.day()).isEqualTo("1922-04-03");
    assertThat(look.viewProperty().get()).isEqualTo(View.HIERARCHY);
    assertThat(look.unfoldedProperty().get()).containsExactly("press");
    assertThat(selection.person()).contains("stalin");
    model.choose(1);
    assertThat(look.viewProperty().get()).isEqualTo(View.BOTH);
    assertThat(selection.selection()).isEqualTo(Selection.NOTHING);
    model.choose(7);
    assertThat(model.chosenProperty().get()).isEqualTo(1);
  }

  private void three() {
    for (String day : List.of("1922-04-03", "1924-01-21", "1925-12-21")) {
      time.showDate(LocalDate.parse(day));
      model.mark();
    }
  }

  private List<String> days() {
    return model.lecture().moments().stream().map(moment -> moment.day().toString()).toList();
  }

  private void mark(String day) {
    time.showDate(LocalDate.parse(day));
    model.mark();
  }

  @Test
  void a_moment_is_marked_where_its_day_has_its_place_while_the_lecture_follows_time() {
    three();
    model.choose(0);
    mark("1925-01-20");
    assertThat(days()).containsExactly("1922-04-03", "1924-01-21", "1925-01-20", "1925-12-21");
    assertThat(model.chosenProperty().get()).isEqualTo(2);
    model.move(-2);
    model.choose(1);
    mark("1927-01-01");
    assertThat(days())
        .as("no order of time: behind the chosen one")
        .containsExactly("1925-01-20", "1922-04-03", "1927-01-01", "1924-01-21", "1925-12-21");
  }

  @Test
  void moments_are_moved_copied_and_removed_and_the_chosen_one_is_followed() {
    three();
    model.move(-1);
    model.move(-1);
    model.move(-1);
    assertThat(captions().getFirst()).startsWith("Kamenev:");
    assertThat(model.chosenProperty().get()).isZero();
    model.duplicate();
    assertThat(captions()).hasSize(4);
    assertThat(model.chosenProperty().get()).isEqualTo(1);
    model.remove();
    model.choose(2);
    model.remove();
    assertThat(captions()).hasSize(2);
    assertThat(model.chosenProperty().get()).isEqualTo(1);
    time.showDate(LocalDate.of(1927, 1, 1));
    model.retake();
    assertThat(model.moment().orElseThrow().day()).isEqualTo("1927-01-01");
    assertThat(captions()).last().isEqualTo("Stalin becomes General Secretary");
  }

  @Test
  void undo_leads_to_where_something_changes() {
    three();
    model.caption(0, "Rise");
    model.choose(2);
    model.undo();
    assertThat(model.chosenProperty().get()).isZero();
    assertThat(captions()).first().isEqualTo("Stalin becomes General Secretary");
    model.undo();
    assertThat(captions()).hasSize(2);
    model.redo();
    model.redo();
    assertThat(captions()).first().isEqualTo("Rise");
    assertThat(model.stateProperty().get().undo()).contains("change the caption of moment 1");
    assertThat(model.stateProperty().get().redo()).isEmpty();
  }

  @Test
  void with_nothing_chosen_nothing_is_removed() {
    model.remove();
    model.move(1);
    model.duplicate();
    model.choose(0);
    assertThat(model.lecture().moments()).isEmpty();
    assertThat(model.stateProperty().get().unsaved()).isFalse();
  }
}
