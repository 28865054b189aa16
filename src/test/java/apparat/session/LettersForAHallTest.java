package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.io.CannotRead;
import apparat.view.hierarchy.Figures;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import apparat.view.hierarchy.marks.ChipMarks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read first, in letters for the back row of a hall. */
class LettersForAHallTest {

  private static final HierarchyOptions LARGE = HierarchyOptions.DEFAULT.enlarge();

  private static final List<String> BUREAUS = List.of("politburo", "orgburo", "secretariat");

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

  /** Letters of 25 on a page of 1600: Tomsky was a member of the Orgburo, where most sit. */
  @ParameterizedTest
  @ValueSource(strings = {"1600x900", "1600x1200", "960x540"})
  void also_in_the_body_with_most_seats_names_have_letters_of_a_hall(String size) {
    PageSize page = PageSize.parse(size);
    Drawing drawing = document.hierarchy(LocalDate.of(1922, 4, 3), page, LARGE);
    TextMark tomsky = (TextMark) Marks.mark(drawing, "chip/tomsky/orgburo/full/name");
    assertThat(tomsky.type().size() * 1600 / page.width()).isGreaterThanOrEqualTo(24.99);
  }

  /** Candidates of the Orgburo were once only counted, beside a panel half empty. */
  @ParameterizedTest
  @ValueSource(strings = {"1600x900", "1600x1200", "960x540", "1280x540"})
  void everybody_in_the_three_bodies_is_seen(String size) {
    for (LocalDate day : Shipped.moments()) {
      List<String> seats =
          Shipped.HISTORY.at(day).seats().stream()
              .filter(seat -> BUREAUS.contains(seat.body().id()))
              .map(ChipMarks::key)
              .toList();
      assertThat(document.hierarchy(day, PageSize.parse(size), LARGE).marks())
          .as(day.toString())
          .extracting(Mark::key)
          .containsAll(seats);
    }
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
