package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.Theme;
import apparat.io.CannotRead;
import apparat.view.hierarchy.Figures;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.Shipped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read first, in letters for the back row of a hall. */
class LettersForAHallTest {

  private static final HierarchyOptions LARGE = HierarchyOptions.DEFAULT.enlarge();

  private final Document document = open();

  private static Document open() {
    try {
      return Document.open(Path.of("graphs", "bolshevik-party"));
    } catch (CannotRead e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1600x900", "960x540", "960x720", "1280x540"})
  void at_every_key_moment_nothing_is_small_or_lies_on_anything(String size) {
    Figures figures = new Figures();
    for (LocalDate day : Shipped.moments()) {
      figures.add(document.hierarchy(day, PageSize.parse(size), LARGE), "" + day);
    }
    assertThat(figures.smallTexts).isEmpty();
    assertThat(figures.outside).isEmpty();
    assertThat(figures.overlappingTexts).isEmpty();
    assertThat(figures.textOnChip).isEmpty();
    assertThat(figures.doubledKeys).isEmpty();
    assertThat(figures.movedBodies).isEmpty();
  }

  @Test
  void of_many_who_come_to_one_body_each_has_marks_of_their_own() {
    Figures figures = new Figures();
    for (String size : List.of("1600x900", "1280x540")) {
      figures.add(document.hierarchy(LocalDate.of(1923, 7, 6), PageSize.parse(size), LARGE), size);
    }
    assertThat(figures.doubledKeys).isEmpty();
  }

  @Test
  void nothing_lies_on_anything_where_somebody_is_selected() {
    for (String person : List.of("stalin", "trotsky", "zinoviev", "dzerzhinsky")) {
      Figures figures = new Figures();
      for (LocalDate day : Shipped.moments()) {
        HierarchyOptions selected = LARGE.in(Theme.DARK).select(person);
        figures.add(document.hierarchy(day, PageSize.WIDE, selected), person + " " + day);
      }
      assertThat(figures.outside).isEmpty();
      assertThat(figures.overlappingTexts).isEmpty();
      assertThat(figures.textOnChip).isEmpty();
    }
  }

  /** Who has a folded post is found in the line of all that is folded. */
  @Test
  void the_line_of_what_is_folded_shows_the_posts_of_who_is_selected() {
    LocalDate day = LocalDate.of(1922, 4, 3);
    assertThat(document.hierarchy(day, PageSize.WIDE, LARGE.select("stalin")).marks())
        .extracting(Mark::key)
        .contains(
            "chip/stalin/narkomnats/full",
            "chip/stalin/rabkrin/full",
            "chip/stalin/central-committee/full");
  }

  @Test
  void a_page_of_any_size_is_the_same_picture() {
    LocalDate day = LocalDate.of(1926, 7, 23);
    List<String> large = keys(day, PageSize.WIDE);
    assertThat(keys(day, new PageSize(960, 540))).isEqualTo(large);
    assertThat(keys(day, new PageSize(1920, 1080))).isEqualTo(large);
  }

  private List<String> keys(LocalDate day, PageSize size) {
    return document.hierarchy(day, size, LARGE).marks().stream().map(Mark::key).toList();
  }

  /** A body alone already has the page for itself. */
  @Test
  void bodies_that_were_chosen_stay_the_ones_that_are_drawn() {
    HierarchyOptions one = HierarchyOptions.DEFAULT.only(List.of("politburo"));
    LocalDate day = LocalDate.of(1926, 7, 23);
    PageSize page = new PageSize(960, 540);
    assertThat(document.hierarchy(day, page, one.enlarge()))
        .isEqualTo(document.hierarchy(day, page, one));
  }
}
