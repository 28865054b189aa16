package apparat.view.hierarchy.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.drawing.ShapeMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.view.frame.Glyph;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has changed since the compared moment is yellow and has a sign; nothing else is yellow. */
class NewMarksTest {
  private static final String JUNE = "1924-06-05";

  @ParameterizedTest
  @CsvSource({
    "1924-06-05, chip/frunze/politburo/candidate",
    "1924-06-05, chip/bukharin/politburo/full",
    "1924-06-05, chip/dzerzhinsky/orgburo/candidate",
    "1922-04-10, chip/stalin/secretariat/full",
    "1926-11-10, chip/menzhinsky/ogpu/full",
  })
  void who_came_or_changed_rank_is_yellow_with_a_disc(String day, String key) {
    Drawing drawing = Shipped.at(day);
    assertThat(Marks.shape(drawing, key).fill()).isEqualTo(Theme.LIGHT.change());
    Box disc = Marks.box(drawing, key + "/new");
    Box chip = Marks.box(drawing, key);
    assertThat(disc.centreX()).isEqualTo(chip.right());
    assertThat(disc.centreY()).isEqualTo(chip.centreY());
    assertThat(disc.width()).isEqualTo(13.2, within(0.01));
  }

  @Test
  void who_stayed_is_not() {
    Drawing drawing = Shipped.at(JUNE);
    assertThat(Marks.shape(drawing, "chip/stalin/politburo/full").fill())
        .contains(Theme.LIGHT.chip());
    assertThat(Marks.has(drawing, "chip/stalin/politburo/full/new")).isFalse();
  }

  @Test
  void came_rose_and_fell_have_different_signs() {
    Drawing drawing = Shipped.at(JUNE);
    Object came = Marks.shape(drawing, "chip/frunze/politburo/candidate/new/sign").outline();
    Box rose = Marks.box(drawing, "chip/bukharin/politburo/full/new/sign");
    Box fell = Marks.box(drawing, "chip/tomsky/orgburo/candidate/new/sign");
    ShapeMark up = Marks.shape(drawing, "chip/bukharin/politburo/full/new/sign");
    ShapeMark down = Marks.shape(drawing, "chip/tomsky/orgburo/candidate/new/sign");
    assertThat(came).isNotEqualTo(up.outline());
    assertThat(rose.height()).isEqualTo(fell.height(), within(0.01));
    assertThat(up.outline().toString()).isNotEqualTo(down.outline().toString());
  }

  @Test
  void a_new_square_has_a_yellow_ground() {
    Drawing drawing = Shipped.at(JUNE);
    String square = "square/kaganovich/central-committee/full";
    assertThat(Marks.shape(drawing, square + "/new").fill()).isEqualTo(Theme.LIGHT.change());
    assertThat(Marks.box(drawing, square + "/new").contains(Marks.box(drawing, square))).isTrue();
  }

  @Test
  void yellow_is_used_for_nothing_else() {
    for (LocalDate day : Shipped.moments()) {
      assertThat(Shipped.at(day).marks())
          .filteredOn(
              mark -> mark instanceof ShapeMark shape && shape.fill().equals(Theme.LIGHT.change()))
          .allMatch(mark -> mark.key().matches("(chip|square|legend)/.*"));
    }
  }

  @Test
  void at_the_beginning_nothing_is_new() {
    Drawing drawing = Shipped.at("1921-03-16");
    assertThat(Marks.keys(drawing, ".*/new")).isEmpty();
    assertThat(Marks.text(drawing, "head/since")).isEqualTo("the period begins");
    assertThat(Marks.has(drawing, "head/figures")).isFalse();
  }

  @Test
  void in_print_the_rim_says_it() {
    Drawing drawing = Shipped.at(JUNE, HierarchyOptions.DEFAULT.in(Theme.PRINT));
    ShapeMark fresh = Marks.shape(drawing, "chip/bukharin/politburo/full");
    ShapeMark old = Marks.shape(drawing, "chip/stalin/politburo/full");
    assertThat(fresh.stroke().orElseThrow().colour()).isEqualTo(Theme.PRINT.ink());
    assertThat(old.stroke().orElseThrow().colour()).isEqualTo(Theme.PRINT.lines());
  }

  @Test
  void the_head_counts_the_same_seats_whatever_a_page_has_room_for() {
    List<HierarchyView> pages =
        Stream.of("960x540", "1600x1200")
            .map(size -> new HierarchyView(Shipped.HISTORY, PageSize.parse(size)))
            .toList();
    for (LocalDate day : Shipped.moments().subList(1, Shipped.moments().size())) {
      String figures = Marks.text(Shipped.at(day), "head/figures");
      for (HierarchyView page : pages) {
        Drawing drawing = page.at(day, HierarchyOptions.DEFAULT);
        assertThat(Marks.texts(drawing, "head/figures")).as(day.toString()).contains(figures);
      }
    }
  }

  @Test
  void the_head_counts_at_least_the_discs_and_the_ghosts_that_one_sees() {
    for (LocalDate day : Shipped.moments().subList(1, Shipped.moments().size())) {
      Drawing drawing = Shipped.at(day);
      List<String> discs = Marks.keys(drawing, "chip/.*/new");
      long fell = discs.stream().filter(key -> fell(drawing, key)).count();
      List<String> ghosts = Marks.keys(drawing, "left/[^/]+/(?!central-committee|more)[^/]+");
      String[] counts = Marks.text(drawing, "head/figures").split(" came or rose, | left");
      assertThat(Integer.parseInt(counts[0]))
          .as(day + " came")
          .isGreaterThanOrEqualTo((int) (discs.size() - fell));
      assertThat(Integer.parseInt(counts[1]))
          .as(day + " left")
          .isGreaterThanOrEqualTo(ghosts.size());
      assertThat(Marks.text(drawing, "head/where")).isEqualTo("in offices and bureaus");
    }
  }

  private static boolean fell(Drawing drawing, String disc) {
    Box box = Marks.box(drawing, disc);
    return Marks.shape(drawing, disc + "/sign")
        .outline()
        .equals(Glyph.DOWN.outline(box.centreX(), box.centreY(), 7.4));
  }

  @Test
  void the_committee_counts_its_own_squares() {
    Drawing drawing = Shipped.at(JUNE);
    int fresh = Marks.keys(drawing, "square/.*/new").size();
    int left = Marks.keys(drawing, "left/[^/]+/central-committee").size();
    assertThat(Marks.text(drawing, "panel/central-committee/beside"))
        .isEqualTo("53 members and 30 candidates sit; 31 new, 4 left; elected 53 and 34");
    assertThat(fresh).isGreaterThanOrEqualTo(31);
    assertThat(left).isLessThanOrEqualTo(4);
  }
}
