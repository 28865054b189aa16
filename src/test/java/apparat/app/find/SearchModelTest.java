package apparat.app.find;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.session.find.Finding;
import apparat.session.find.Finding.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchModelTest {

  private final List<LocalDate> days = new ArrayList<>();
  private final SelectionModel selection = new SelectionModel();
  private final SearchModel search =
      new SearchModel(this::find, words -> "Not " + words, new Destination(selection, days::add));

  private List<Finding> find(String words) {
    LocalDate day = LocalDate.of(1926, 10, 23);
    return switch (words) {
      case "all" ->
          IntStream.range(0, 40)
              .mapToObj(i -> new Finding(i % 2 == 0 ? Kind.EVENT : Kind.PERSON, "p" + i, "P", ""))
              .toList();
      case "mixed" ->
          List.of(
              new Finding(Kind.BODY, "b", "B", ""),
              new Finding(Kind.PERSON, "p", "P", ""),
              new Finding(Kind.BODY, "c", "C", ""));
      case "day" -> List.of(new Finding(Kind.DAY, "1926-10-23", "D", "", Optional.of(day)));
      case "event" -> List.of(new Finding(Kind.EVENT, "e", "E", "", Optional.of(day)));
      case "faction" -> List.of(new Finding(Kind.FACTION, "f", "F", ""));
      case "question" -> List.of(new Finding(Kind.QUESTION, "q", "Q", ""));
      case "source" -> List.of(new Finding(Kind.SOURCE, "s", "S", ""));
      case "claim" -> List.of(new Finding(Kind.CLAIM, "c", "C", "", Optional.of(day)));
      default -> List.of();
    };
  }

  @BeforeEach
  void somebody() {
    selection.selectPerson("before");
  }

  private List<Integer> counts() {
    return search.groupsProperty().get().stream().map(FoundGroup::count).toList();
  }

  @Test
  void the_best_of_each_group_is_shown_and_all_are_counted() {
    search.search("all");

    assertThat(counts()).containsExactly(20, 20);
    assertThat(search.groupsProperty().get())
        .allSatisfy(group -> assertThat(group.shown()).hasSize(5))
        .allSatisfy(group -> assertThat(group.hidden()).isEqualTo(15));
  }

  @Test
  void the_group_of_the_best_comes_first() {
    search.search("mixed");

    assertThat(search.groupsProperty().get())
        .extracting(FoundGroup::heading)
        .containsExactly("Bodies", "People");
  }

  @Test
  void more_shows_the_whole_group_and_marks_its_next_row() {
    search.search("all");
    search.mark(5);
    assertThat(search.markedFinding()).isEmpty();

    assertThat(search.choose()).as("the search goes on").isFalse();

    assertThat(search.groupsProperty().get().getFirst().shown()).hasSize(20);
    assertThat(search.markedFinding()).map(Finding::id).contains("p10");
  }

  @Test
  void space_around_the_words_does_not_matter_and_no_words_find_nothing() {
    search.search("  mixed ");
    assertThat(counts()).containsExactly(2, 1);
    search.search("   ");
    assertThat(counts()).isEmpty();
    assertThat(search.adviceProperty().get()).isEmpty();
  }

  @Test
  void what_is_marked_is_chosen() {
    search.search("mixed");
    assertThat(search.choose()).isTrue();
    assertThat(selection.selection()).isEqualTo(new Selection.OfBody("b"));
    assertThat(counts()).isEmpty();

    search.search("mixed");
    search.mark(2);
    search.choose();
    assertThat(selection.selection()).isEqualTo(new Selection.OfPerson("p"));
  }

  @Test
  void marking_goes_round_and_begins_anew_with_new_words() {
    search.search("mixed");
    search.mark(-1);
    assertThat(search.markedProperty().get()).isEqualTo(2);
    search.search("all");
    assertThat(search.markedProperty().get()).isZero();
  }

  @Test
  void a_day_is_gone_to_and_leaves_what_is_selected() {
    search.search("day");
    search.choose();

    assertThat(days).containsExactly(LocalDate.of(1926, 10, 23));
    assertThat(selection.person()).contains("before");
  }

  @Test
  void what_has_a_day_is_selected_there() {
    search.search("event");
    search.choose();
    assertThat(selection.selection()).isEqualTo(new Selection.OfEvent("e"));
    search.search("claim");
    search.choose();
    assertThat(selection.selection()).isEqualTo(new Selection.OfClaim("c"));
    assertThat(days).hasSize(2);
  }

  @Test
  void what_has_no_day_is_selected_where_one_is() {
    search.search("faction");
    search.choose();
    assertThat(selection.selection()).isEqualTo(new Selection.OfFaction("f"));
    search.search("question");
    assertThat(search.groupsProperty().get())
        .extracting(FoundGroup::heading)
        .containsExactly("Questions");
    search.choose();
    assertThat(selection.selection()).isEqualTo(new Selection.OfQuestion("q"));
    search.search("source");
    search.choose();
    assertThat(selection.selection()).isEqualTo(new Selection.OfSource("s"));
    assertThat(days).isEmpty();
  }

  @Test
  void nothing_found_is_nothing_chosen_but_advice_is_given() {
    search.search("nobody");
    search.mark(1);

    assertThat(search.choose()).isFalse();
    assertThat(selection.person()).contains("before");
    assertThat(search.adviceProperty().get()).isEqualTo("Not nobody");
  }
}
