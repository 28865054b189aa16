package apparat.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionModelTest {

  private final SelectionModel model = new SelectionModel();

  @Test
  void marks_of_people_and_bodies_select_them() {
    assertThat(Selection.of("seat/a/b/voting")).isEqualTo(new Selection.OfPerson("a"));
    assertThat(Selection.of("square/a/none")).isEqualTo(new Selection.OfPerson("a"));
    assertThat(Selection.of("name/a")).isEqualTo(new Selection.OfPerson("a"));
    assertThat(Selection.of("left/a/b")).isEqualTo(new Selection.OfPerson("a"));
    assertThat(Selection.of("body/b")).isEqualTo(new Selection.OfBody("b"));
    assertThat(Selection.of("rule")).isEqualTo(Selection.NOTHING);
    assertThat(Selection.of("legend/new")).isEqualTo(Selection.NOTHING);
    assertThat(Selection.of("")).isEqualTo(Selection.NOTHING);
  }

  @Test
  void goes_from_person_to_person_and_round() {
    List<String> people = List.of("a", "b", "c");
    model.selectNext(people);
    assertThat(model.person()).contains("a");
    model.selectNext(people);
    model.selectNext(people);
    model.selectNext(people);
    assertThat(model.person()).contains("a");
    model.selectPrevious(people);
    assertThat(model.person()).contains("c");
  }

  @Test
  void begins_with_the_last_when_going_back() {
    model.selectPrevious(List.of("a", "b"));

    assertThat(model.person()).contains("b");
  }

  @Test
  void one_who_is_no_longer_there_is_left_for_the_first() {
    model.selectPerson("gone");
    model.selectNext(List.of("a", "b"));

    assertThat(model.person()).contains("a");
  }

  @Test
  void an_empty_picture_has_nobody_to_go_to() {
    model.selectNext(List.of());

    assertThat(model.selection()).isEqualTo(Selection.NOTHING);
  }

  @Test
  void a_body_is_no_person() {
    model.selectBody("b");

    assertThat(model.person()).isEmpty();
    model.clear();
    assertThat(model.selection()).isEqualTo(Selection.NOTHING);
  }
}
