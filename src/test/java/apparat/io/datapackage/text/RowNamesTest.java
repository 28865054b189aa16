package apparat.io.datapackage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowNamesTest {

  private static final RowNames NAMES =
      new RowNames(
          List.of("Person", "body", "note"),
          List.of("person", "body", "note"),
          List.of("person", "body"));

  @Test
  void a_cell_is_named_by_its_heading_and_the_key_of_its_row() {
    assertThat(NAMES.of(2, List.of("ada", "council", "?")))
        .isEqualTo("column \"note\", row \"ada, council\"");
  }

  @Test
  void what_is_not_there_is_left_out() {
    assertThat(NAMES.of(3, List.of("ada", "", "?", "more"))).isEqualTo("row \"ada\"");
    assertThat(NAMES.of(0, List.of("", "", "?"))).isEqualTo("column \"Person\"");
    assertThat(NAMES.of(0, List.of())).isEqualTo("column \"Person\"");
  }

  @Test
  void the_heading_is_no_row() {
    assertThat(NAMES.of(1, List.of("Person", "body", "note"))).isEmpty();
  }

  @Test
  void quotation_marks_are_not_shown() {
    assertThat(CellStarts.texts(';', "\"person\"; body ;\"a;b\""))
        .containsExactly("person", "body", "a;b");
  }
}
