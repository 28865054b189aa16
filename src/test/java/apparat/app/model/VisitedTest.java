package apparat.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Going back and forth between what was looked at. */
class VisitedTest {

  private final SelectionModel selection = new SelectionModel();
  private final TimeModel time =
      new TimeModel(
          new Agenda(
              LocalDate.of(1921, 1, 1),
              LocalDate.of(1927, 12, 31),
              List.of(),
              List.of(),
              List.of()),
          LocalDate.of(1924, 1, 1));
  private final Visited visited = new Visited(selection, time, this::view);

  private String view = "hierarchy";

  private Runnable view() {
    String seen = view;
    return () -> view = seen;
  }

  @Test
  void a_page_comes_back_in_the_view_in_which_it_was_left() {
    selection.selectPerson("ann");
    view = "tables";
    selection.selectBody("bureau");
    view = "alliances";
    visited.back();
    assertThat(view).isEqualTo("tables");
    visited.forward();
    assertThat(view).isEqualTo("alliances");
    selection.clear();
    view = "hierarchy";
    visited.back();
    assertThat(view).as("left when it was closed").isEqualTo("alliances");
  }

  @Test
  void back_and_forward_as_in_a_browser() {
    selection.selectPerson("ann");
    selection.selectBody("bureau");
    selection.selectPerson("bob");
    visited.back();
    assertThat(selection.selection()).isEqualTo(new Selection.OfBody("bureau"));
    visited.back();
    assertThat(selection.person()).contains("ann");
    assertThat(visited.hasBeforeProperty().get()).isFalse();
    visited.back();
    assertThat(selection.person()).as("there is nothing before").contains("ann");
    visited.forward();
    visited.forward();
    assertThat(selection.person()).contains("bob");
    assertThat(visited.hasAfterProperty().get()).isFalse();
  }

  @Test
  void a_new_way_forgets_the_old_one() {
    selection.selectPerson("ann");
    selection.selectPerson("bob");
    visited.back();
    selection.selectPerson("cid");
    assertThat(visited.hasAfterProperty().get()).isFalse();
    visited.back();
    assertThat(selection.person()).contains("ann");
  }

  @Test
  void a_page_comes_back_on_the_day_on_which_it_was_left() {
    selection.selectPerson("ann");
    time.showDate(LocalDate.of(1923, 4, 25));
    selection.selectPerson("bob");
    time.showDate(LocalDate.of(1926, 7, 23));
    visited.back();
    assertThat(time.day()).isEqualTo(LocalDate.of(1923, 4, 25));
    visited.forward();
    assertThat(time.day()).isEqualTo(LocalDate.of(1926, 7, 23));
  }

  @Test
  void a_page_comes_back_scrolled_to_where_it_was_left() {
    selection.selectPerson("ann");
    visited.scroll(240);
    time.showDate(LocalDate.of(1923, 4, 25));
    selection.selectPerson("bob");
    assertThat(visited.scrolled()).as("a new page begins at its top").isZero();
    visited.scroll(30);
    visited.back();
    assertThat(visited.scrolled()).isEqualTo(240);
    visited.forward();
    assertThat(visited.scrolled()).isEqualTo(30);
  }

  @Test
  void let_go_of_and_taken_again_is_one_page() {
    selection.selectPerson("ann");
    selection.selectPerson("bob");
    selection.clear();
    selection.selectPerson("bob");
    visited.back();
    assertThat(selection.person()).contains("ann");
    assertThat(visited.hasBeforeProperty().get()).isFalse();
  }

  @Test
  void what_was_closed_comes_back() {
    selection.selectPerson("ann");
    selection.clear();
    visited.back();
    assertThat(selection.person()).contains("ann");
  }

  @Property(tries = 60)
  void as_many_steps_back_as_forward_lead_to_the_same_page(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 9) Integer> people,
      @ForAll @IntRange(min = 1, max = 40) int steps) {
    people.forEach(person -> selection.selectPerson("p" + person));
    Selection last = selection.selection();
    for (int i = 0; i < steps; i++) {
      visited.back();
    }
    for (int i = 0; i < steps; i++) {
      visited.forward();
    }
    assertThat(selection.selection()).isEqualTo(last);
  }
}
