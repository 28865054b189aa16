package apparat.view.hierarchy.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Drawing;
import apparat.drawing.HitTest;
import apparat.drawing.PageSize;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who left since the compared moment. */
class GhostsTest {

  @ParameterizedTest
  @CsvSource({
    "1924-02-01, left/lenin/politburo, died",
    "1926-11-10, left/trotsky/politburo, removed",
    "1926-11-10, left/kuibyshev/ccc-presidium, moved",
    "1924-06-05, left/mikhailov/secretariat, term ended",
    "1923-10-15, left/stalin/narkomnats, left",
  })
  void a_ghost_says_why(String day, String key, String reason) {
    Drawing drawing = Shipped.at(day);
    assertThat(Marks.sentence(drawing, key)).endsWith(", " + reason + ".");
    assertThat(Marks.has(drawing, key + "/reason")).isTrue();
  }

  @Test
  void a_ghost_in_its_old_place_is_dotted_and_bears_the_day() {
    Drawing drawing = Shipped.at("1926-11-10");
    ShapeMark frame = Marks.shape(drawing, "left/trotsky/politburo");
    assertThat(frame.fill()).isEmpty();
    assertThat(frame.stroke().orElseThrow().dashes()).containsExactly(1.5, 3.0);
    assertThat(Marks.text(drawing, "left/trotsky/politburo/day")).isEqualTo("23 Oct");
    assertThat(((TextMark) Marks.mark(drawing, "left/trotsky/politburo/name")).colour())
        .isEqualTo(Theme.LIGHT.ghost());
  }

  @Test
  void who_points_at_a_ghost_means_the_person_not_the_body_under_it() {
    for (LocalDate day : Shipped.moments()) {
      Drawing drawing = Shipped.at(day);
      List<String> framed =
          Marks.keys(drawing, "left/[^/]+/[^/]+").stream()
              .filter(key -> Marks.has(drawing, key + "/name"))
              .toList();
      for (String key : framed) {
        Box ghost = Marks.box(drawing, key);
        assertThat(HitTest.at(drawing, ghost.centreX(), ghost.centreY()))
            .as(day + " " + key)
            .hasValueSatisfying(
                mark -> assertThat(mark.meaning().orElseThrow().dataKey()).isEqualTo(key));
      }
    }
    assertThat(Marks.has(Shipped.at("1926-07-23"), "left/zinoviev/politburo/name")).isTrue();
  }

  @Test
  void a_ghost_of_another_year_says_which() {
    HierarchyView view = new HierarchyView(Shipped.HISTORY, PageSize.parse("1600x900"));
    Drawing drawing =
        view.since(LocalDate.of(1924, 6, 1))
            .at(LocalDate.of(1927, 12, 1), HierarchyOptions.DEFAULT);
    List<String> days =
        Marks.keys(drawing, "left/[^/]+/politburo/day").stream()
            .map(key -> Marks.text(drawing, key))
            .toList();
    assertThat(days).isNotEmpty().allMatch(words -> words.matches("(\\d+ )?[A-Z][a-z]{2} 192\\d"));
    assertThat(Marks.text(drawing, "left/trotsky/politburo/day")).isIn("23 Oct 1926", "Oct 1926");
    Drawing narrow =
        new HierarchyView(Shipped.HISTORY, PageSize.parse("1280x720"))
            .since(LocalDate.of(1924, 6, 1))
            .at(LocalDate.of(1927, 12, 1), HierarchyOptions.DEFAULT);
    assertThat(Marks.texts(narrow, "left/[^/]+/politburo/day"))
        .allMatch(words -> words.endsWith(" 1926") || words.endsWith(" 1927"));
  }

  @Test
  void of_many_who_left_full_members_are_named_first() {
    HierarchyView view = new HierarchyView(Shipped.HISTORY, PageSize.WIDE);
    Drawing drawing =
        view.since(LocalDate.of(1924, 6, 2))
            .at(LocalDate.of(1927, 12, 30), HierarchyOptions.DEFAULT);
    assertThat(Marks.keys(drawing, "left/[^/]+/politburo/name"))
        .contains("left/zinoviev/politburo/name", "left/trotsky/politburo/name");
    assertThat(Marks.text(drawing, "left/politburo/more")).endsWith("more");
  }

  @Test
  void the_old_place_is_the_place() {
    Box before = Marks.box(Shipped.at("1926-10-01"), "chip/trotsky/politburo/full");
    Box ghost = Marks.box(Shipped.at("1926-11-10"), "left/trotsky/politburo");
    assertThat(before.contains(ghost)).isTrue();
    assertThat(ghost.width()).isGreaterThan(before.width() - 3);
  }

  @Test
  void where_another_took_the_place_the_name_stands_in_the_foot_after_the_word() {
    Drawing drawing = Shipped.at("1926-11-10");
    Box word = Marks.box(drawing, "left/politburo");
    Box item = Marks.box(drawing, "left/ordzhonikidze/politburo");
    Box panel = Marks.box(drawing, "panel/politburo");
    assertThat(Marks.text(drawing, "left/politburo")).isEqualTo("left");
    assertThat(item.x()).isGreaterThan(word.right());
    assertThat(panel.contains(item)).isTrue();
    assertThat(item.y()).isGreaterThan(Marks.box(drawing, "chip/voroshilov/politburo/full").y());
  }

  @Test
  void in_a_foot_too_low_for_frames_the_names_stand_all_the_same() {
    Drawing drawing =
        new HierarchyView(Shipped.HISTORY, new PageSize(840, 560))
            .at(LocalDate.of(1926, 7, 23), HierarchyOptions.DEFAULT);
    assertThat(Marks.text(drawing, "left/zinoviev/politburo/name")).isEqualTo("Zinoviev");
    assertThat(Marks.has(drawing, "left/zinoviev/politburo/reason")).isTrue();
    assertThat(Marks.sentence(drawing, "left/zinoviev/politburo/name")).contains("Zinoviev");
  }

  @Test
  void a_foot_that_is_too_long_counts_the_rest() {
    HierarchyView small = new HierarchyView(Shipped.HISTORY, PageSize.parse("1280x720"));
    Drawing drawing = small.at(LocalDate.of(1924, 6, 5), HierarchyOptions.DEFAULT);
    assertThat(Marks.text(drawing, "left/orgburo/more")).matches("and \\d+ more");
    int named = Marks.keys(drawing, "left/[^/]+/orgburo").size();
    int rest = Integer.parseInt(Marks.text(drawing, "left/orgburo/more").replaceAll("\\D", ""));
    assertThat(named + rest).isEqualTo(7);
  }

  @Test
  void the_holder_of_an_office_who_left_stands_in_the_place_of_the_deputy() {
    Drawing drawing = Shipped.at("1923-10-15");
    Box now = Marks.box(drawing, "chip/kuibyshev/rabkrin/full");
    Box ghost = Marks.box(drawing, "left/tsyurupa/rabkrin");
    assertThat(ghost.x()).isGreaterThan(now.right());
    assertThat(ghost.centreY()).isCloseTo(now.centreY(), within(0.1));
  }

  @Test
  void the_row_of_a_body_that_is_no_more_bears_its_label_in_the_colour_of_ghosts() {
    TextMark label = (TextMark) Marks.mark(Shipped.at("1923-10-15"), "row/narkomnats/label");
    assertThat(label.text()).isEqualTo("Nationalities");
    assertThat(label.colour()).isEqualTo(Theme.LIGHT.ghost());
    assertThat(label.meaning()).isEmpty();
    TextMark alive = (TextMark) Marks.mark(Shipped.at("1922-04-10"), "row/narkomnats/label");
    assertThat(alive.colour()).isEqualTo(Theme.LIGHT.soft());
  }

  @Test
  void the_label_of_a_body_that_is_no_more_goes_with_the_ghost() {
    assertThat(Marks.has(Shipped.at("1924-06-05"), "row/narkomnats/label")).isFalse();
    assertThat(Marks.keys(Shipped.at("1924-06-05"), "left/stalin/.*")).isEmpty();
  }

  @Test
  void no_ghost_lies_on_a_chip_on_any_day() {
    for (LocalDate day : Shipped.moments()) {
      Drawing drawing = Shipped.at(day);
      List<Box> chips =
          Marks.keys(drawing, "chip/[^/]+/[^/]+/(full|candidate)").stream()
              .map(key -> Marks.box(drawing, key).grown(-1))
              .toList();
      for (String key : Marks.keys(drawing, "left/[^/]+/[^/]+")) {
        assertThat(chips).as(day + " " + key).noneMatch(Marks.box(drawing, key)::overlaps);
      }
    }
  }

  @Test
  void on_the_first_day_of_the_period_nobody_has_left() {
    assertThat(Marks.keys(Shipped.at("1921-03-16"), "left/.*")).isEmpty();
  }

  @Test
  void who_left_the_squares_is_a_sign_without_a_frame() {
    Drawing drawing = Shipped.at("1927-11-14");
    ShapeMark sign = Marks.shape(drawing, "left/kamenev/central-committee");
    assertThat(sign.fill()).isEmpty();
    assertThat(sign.stroke().orElseThrow().dashes()).isEmpty();
    assertThat(Marks.has(drawing, "left/kamenev/central-committee/name")).isFalse();
  }
}
