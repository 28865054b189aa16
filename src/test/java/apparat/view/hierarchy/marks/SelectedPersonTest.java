package apparat.view.hierarchy.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line that ties all seats of one person together. */
class SelectedPersonTest {
  private static final String JUNE = "1924-06-05";

  @ParameterizedTest
  @CsvSource({
    "1922-04-10, stalin, Stalin holds 6 posts",
    "1924-06-05, stalin, Stalin holds 4 posts",
    "1924-06-05, kamenev, Kamenev holds 7 posts",
    "1926-11-10, trotsky, Trotsky holds 2 posts",
    "1924-06-05, lenin, Lenin died 21 January 1924",
    "1924-06-05, bosch, Bosch holds no post",
    "1924-06-05, chicherin, Chicherin holds 1 post",
  })
  void the_pill_counts_the_posts(String day, String person, String words) {
    assertThat(Marks.text(Shipped.selected(day, person), "spine/words")).isEqualTo(words);
  }

  @Test
  void the_pill_lies_on_the_trunk_and_holds_its_words() {
    Drawing drawing = Shipped.selected(JUNE, "stalin");
    Box pill = Marks.box(drawing, "spine/pill");
    assertThat(pill.contains(Marks.box(drawing, "spine/words"))).isTrue();
    assertThat(pill.centreY()).isEqualTo(trunk(drawing), within(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1060x410", "800x480", "800x410"})
  void on_a_low_page_where_the_bands_above_are_folded_it_keeps_off_the_caption(String size) {
    Drawing drawing =
        new HierarchyView(Shipped.HISTORY, PageSize.parse(size))
            .at(LocalDate.parse(JUNE), HierarchyOptions.DEFAULT.select("stalin"));
    double head =
        drawing.marks().stream()
            .filter(mark -> mark.key().startsWith("head/") && mark instanceof TextMark)
            .mapToDouble(mark -> mark.bounds().bottom())
            .max()
            .orElseThrow();
    assertThat(Marks.box(drawing, "spine/pill").y()).isGreaterThanOrEqualTo(head + 1);
  }

  @ParameterizedTest
  @CsvSource({"1924-06-02, shkiryatov", "1924-06-02, chicherin", "1926-11-10, trotsky"})
  void the_line_reaches_under_the_pill_from_any_side(String day, String person) {
    Drawing drawing = Shipped.selected(day, person);
    double middle = Marks.box(drawing, "spine/pill").centreX();
    List<Segment> segments = spine(drawing);
    double left = ((Segment.Move) segments.get(0)).x();
    double right = ((Segment.Line) segments.get(1)).x();
    assertThat(middle).isBetween(left, right);
  }

  @Test
  void the_line_has_a_halo_of_paper_under_it() {
    Drawing drawing = Shipped.selected(JUNE, "stalin");
    ShapeMark halo = Marks.shape(drawing, "spine/halo");
    ShapeMark line = Marks.shape(drawing, "spine");
    assertThat(halo.stroke().orElseThrow().width()).isEqualTo(7);
    assertThat(line.stroke().orElseThrow().width()).isEqualTo(3);
    assertThat(halo.stroke().orElseThrow().colour()).isEqualTo(Theme.LIGHT.paper());
    assertThat(drawing.marks().indexOf(halo)).isLessThan(drawing.marks().indexOf(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stalin", "zinoviev", "kamenev", "bukharin", "molotov", "dzerzhinsky"})
  void each_chip_of_the_person_has_a_ring_at_its_edge_or_its_row(String person) {
    for (String day : List.of("1922-04-10", JUNE, "1926-01-05")) {
      Drawing drawing = Shipped.selected(day, person);
      List<Box> rings = boxes(drawing, "spine/ring/\\d+");
      for (Box chip : boxes(drawing, "chip/" + person + "/[^/]+/(full|candidate)")) {
        assertThat(rings)
            .as(day + " " + person + " " + chip)
            .anyMatch(ring -> Math.abs(ring.centreY() - chip.centreY()) < 0.6);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"stalin", "trotsky", "kamenev", "rykov", "kuibyshev", "tomsky"})
  void the_line_crosses_no_chip_of_anybody(String person) {
    for (LocalDate day : Shipped.moments()) {
      Drawing drawing = Shipped.VIEW.at(day, HierarchyOptions.DEFAULT.select(person));
      List<Box> chips = boxes(drawing, "chip/[^/]+/[^/]+/(full|candidate)");
      for (Box stretch : stretches(spine(drawing))) {
        assertThat(chips.stream().map(chip -> chip.grown(-1)))
            .as(day + " " + person + " " + stretch)
            .noneMatch(stretch::overlaps);
      }
    }
  }

  @Test
  void all_others_fade_and_the_titles_fade_less() {
    Drawing drawing = Shipped.selected(JUNE, "stalin");
    assertThat(Marks.mark(drawing, "chip/stalin/orgburo/full/name").opacity()).isEqualTo(1);
    assertThat(Marks.mark(drawing, "chip/molotov/orgburo/full/name").opacity()).isEqualTo(0.38);
    assertThat(Marks.mark(drawing, "panel/politburo/title").opacity()).isEqualTo(0.5);
    assertThat(Marks.mark(drawing, "head/date").opacity()).isEqualTo(1);
  }

  @Test
  void his_chips_have_a_strong_rim_and_his_square_a_frame() {
    Drawing drawing = Shipped.selected(JUNE, "trotsky");
    ShapeMark chip = Marks.shape(drawing, "chip/trotsky/politburo/full");
    assertThat(chip.stroke().orElseThrow().width()).isEqualTo(2);
    assertThat(Marks.keys(drawing, "square/.*/selected"))
        .containsExactly("square/trotsky/central-committee/full/selected");
  }

  @Test
  void the_label_of_an_office_that_he_holds_stays_strong() {
    Drawing drawing = Shipped.selected(JUNE, "trotsky");
    assertThat(Marks.mark(drawing, "row/narkomvoenmor/label").opacity()).isEqualTo(1);
    assertThat(Marks.mark(drawing, "row/narkomfin/label").opacity()).isEqualTo(0.5);
  }

  @Test
  void nobody_of_that_id_is_nobody_selected() {
    Drawing drawing = Shipped.selected(JUNE, "nobody");
    assertThat(Marks.keys(drawing, "spine.*")).isEmpty();
  }

  private static double trunk(Drawing drawing) {
    return ((Segment.Move) spine(drawing).getFirst()).y();
  }

  private static List<Segment> spine(Drawing drawing) {
    return Marks.find(drawing, "spine")
        .map(mark -> ((Path) ((ShapeMark) mark).outline()).segments())
        .orElse(List.of());
  }

  private static List<Box> boxes(Drawing drawing, String pattern) {
    return drawing.marks().stream()
        .filter(mark -> mark.key().matches(pattern))
        .map(Mark::bounds)
        .toList();
  }

  /** The straight stretches of a path, as thin boxes. */
  private static List<Box> stretches(List<Segment> segments) {
    List<Box> boxes = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (Segment segment : segments) {
      switch (segment) {
        case Segment.Move(double toX, double toY) -> {
          x = toX;
          y = toY;
        }
        case Segment.Line(double toX, double toY) -> {
          boxes.add(
              Box.ofEdges(
                  Math.min(x, toX) - 0.1,
                  Math.min(y, toY) - 0.1,
                  Math.max(x, toX) + 0.1,
                  Math.max(y, toY) + 0.1));
          x = toX;
          y = toY;
        }
        case Segment.Curve curve -> {
          x = curve.x();
          y = curve.y();
        }
        case Segment.Close _ -> {}
      }
    }
    return boxes;
  }
}
