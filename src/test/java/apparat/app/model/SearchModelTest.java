package apparat.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.session.Finding;
import apparat.session.Finding.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchModelTest {

  private final List<LocalDate> days = new ArrayList<>();
  private final SelectionModel selection = new SelectionModel();
  private final SearchModel search = new SearchModel(this::find, selection, days::add);

  private List<Finding> find(String words) {
    return switch (words) {
      case "all" ->
          IntStream.range(0, 40)
              .mapToObj(i -> new Finding(Kind.PERSON, "p" + i, "P" + i, ""))
              .toList();
      case "mixed" ->
          List.of(
              new Finding(Kind.WING, "w", "W", ""),
              new Finding(Kind.BODY, "b", "B", ""),
              new Finding(Kind.PERSON, "p", "P", ""));
      case "day" -> List.of(new Finding(Kind.DAY, "1926-10-23", "23 October 1926", ""));
      default -> List.of();
    };
  }

  @Test
  void shows_the_best_findings_only() {
    search.search("all");

    assertThat(search.findingsProperty().get()).hasSize(10);
    assertThat(search.findingsProperty().get().getFirst().id()).isEqualTo("p0");
  }

  @Test
  void space_around_the_words_does_not_matter_and_no_words_find_nothing() {
    search.search("  mixed ");
    assertThat(search.findingsProperty().get()).hasSize(2);
    search.search("   ");
    assertThat(search.findingsProperty().get()).isEmpty();
  }

  @Test
  void what_is_marked_is_chosen() {
    search.search("mixed");
    search.choose();
    assertThat(selection.selection()).isEqualTo(new Selection.OfBody("b"));
    assertThat(search.findingsProperty().get()).isEmpty();

    search.search("mixed");
    search.mark(1);
    search.choose();
    assertThat(selection.selection()).isEqualTo(new Selection.OfPerson("p"));
  }

  @Test
  void marking_goes_round_and_begins_anew_with_new_words() {
    search.search("mixed");
    search.mark(-1);
    assertThat(search.markedProperty().get()).isEqualTo(1);
    search.search("all");
    assertThat(search.markedProperty().get()).isZero();
  }

  @Test
  void a_day_is_gone_to_and_leaves_what_is_selected() {
    selection.selectPerson("before");
    search.search("day");
    search.choose();

    assertThat(days).containsExactly(LocalDate.of(1926, 10, 23));
    assertThat(selection.person()).contains("before");
  }

  @Test
  void nothing_found_is_nothing_chosen() {
    selection.selectPerson("before");
    search.search("nobody");
    search.mark(1);
    search.choose();

    assertThat(selection.person()).contains("before");
  }
}
