package apparat.view.hierarchy.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Drawing;
import apparat.drawing.ShapeMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who stands over whom: orthogonal lines in the lanes between panels. */
class SupervisionLinesTest {
  private static final String JUNE = "1924-06-05";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "central-committee", "control", "politburo", "orgburo", "secretariat", "departments",
        "moscow", "leningrad", "unions", "pravda", "executive", "commissars"
      })
  void every_panel_that_hangs_under_another_is_reached_by_a_line(String panel) {
    Drawing drawing = Shipped.at(JUNE);
    Box line = Marks.box(drawing, "supervision/" + panel);
    Box box = Marks.box(drawing, "panel/" + panel);
    assertThat(line.grown(1).overlaps(box)).isTrue();
    assertThat(line.overlaps(box.grown(-2))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"comintern", "congress", "soviets", "offices"})
  void who_hangs_under_none_has_no_line(String panel) {
    assertThat(Marks.has(Shipped.at(JUNE), "supervision/" + panel)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "bus/congress/elected-by/.*, elects",
    "bus/central-committee/elected-by/.*, elects",
    "bus/soviets/elected-by/.*, elects",
    "bus/executive/appointed-by/.*, appoints",
  })
  void the_relation_is_said_once_a_bus(String key, String word) {
    assertThat(Marks.texts(Shipped.at(JUNE), key)).containsExactly(word);
  }

  @Test
  void a_line_says_in_words_who_stands_over_whom_since_which_row() {
    Drawing drawing = Shipped.at(JUNE);
    assertThat(Marks.sentence(drawing, "supervision/politburo"))
        .isEqualTo("Central Committee elects Politburo.");
    assertThat(Marks.mark(drawing, "supervision/politburo").meaning().orElseThrow().rows())
        .isNotEmpty()
        .allMatch(row -> row.matches("supervisions:\\d+"));
    assertThat(Marks.sentence(drawing, "supervision/moscow")).contains(" receives reports of ");
  }

  @Test
  void lines_are_thin_and_drawn_below_everything() {
    Drawing drawing = Shipped.at(JUNE);
    ShapeMark line = Marks.shape(drawing, "supervision/politburo");
    assertThat(line.stroke().orElseThrow().width()).isEqualTo(1.25);
    assertThat(line.stroke().orElseThrow().colour()).isEqualTo(Theme.LIGHT.lines());
    assertThat(drawing.marks().indexOf(line))
        .isLessThan(drawing.marks().indexOf(Marks.mark(drawing, "panel/politburo")));
  }

  @Test
  void the_regions_hang_on_one_bus_in_the_lane() {
    Drawing drawing = Shipped.at(JUNE);
    Box bus = Marks.box(drawing, "bus/central-committee/left");
    Box moscow = Marks.box(drawing, "panel/moscow");
    Box committee = Marks.box(drawing, "panel/central-committee");
    assertThat(bus.centreX()).isEqualTo(302, within(0.01));
    assertThat(bus.centreX()).isBetween(moscow.right(), committee.x());
    for (String panel : List.of("moscow", "leningrad", "unions", "pravda")) {
      Box line = Marks.box(drawing, "supervision/" + panel);
      assertThat(line.centreY()).isBetween(bus.y() - 1, bus.bottom() + 1);
    }
  }

  @Test
  void no_line_crosses_a_chip_or_a_title_on_any_day() {
    for (LocalDate day : Shipped.moments()) {
      Drawing drawing = Shipped.at(day);
      List<String> chips = Marks.keys(drawing, "chip/[^/]+/[^/]+/(full|candidate)|panel/.*/title");
      for (String key : Marks.keys(drawing, "supervision/.*|bus/[^/]+/[^/]+/stem")) {
        Box line = Marks.box(drawing, key);
        assertThat(chips).as(day + key).noneMatch(chip -> Marks.box(drawing, chip).overlaps(line));
      }
    }
  }

  @Test
  void every_bus_with_a_selected_person_fades_with_the_titles() {
    Drawing drawing = Shipped.selected(JUNE, "stalin");
    assertThat(Marks.mark(drawing, "supervision/politburo").opacity()).isEqualTo(0.5);
  }
}
