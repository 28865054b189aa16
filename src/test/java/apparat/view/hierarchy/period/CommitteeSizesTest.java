package apparat.view.hierarchy.period;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.ShapeMark;
import apparat.geometry.Box;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import apparat.view.hierarchy.Marks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A committee of 25 and one of 121 are drawn, one square a person. */
class CommitteeSizesTest {
  private static final LocalDate DAY = LocalDate.of(1924, 1, 1);

  private static Drawing drawing(int members, int candidates, String size) {
    return new HierarchyView(Committees.of(members, candidates), PageSize.parse(size))
        .at(DAY, HierarchyOptions.DEFAULT);
  }

  private static List<Box> squares(Drawing drawing) {
    return Marks.keys(drawing, "square/[^/]+/committee/(full|candidate)").stream()
        .map(key -> Marks.box(drawing, key))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 16:9",
    "25, 15, 16:9",
    "25, 15, 4:3",
    "71, 50, 16:9",
    "71, 50, 4:3",
    "71, 50, a4",
    "121, 0, 16:9",
    "200, 100, 16:9",
    "71, 50, 960x540"
  })
  void every_person_has_a_square_apart_from_all_others_inside_the_panel(
      int members, int candidates, String size) {
    Drawing drawing = drawing(members, candidates, size);
    List<Box> squares = squares(drawing);
    Box panel = Marks.box(drawing, "panel/committee");
    assertThat(squares).hasSize(members + candidates);
    assertThat(squares).allMatch(panel::contains);
    for (Box square : squares) {
      assertThat(squares.stream().filter(square::overlaps).count()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"25, 15", "71, 50"})
  void members_are_filled_candidates_outlined_and_lower(int members, int candidates) {
    Drawing drawing = drawing(members, candidates, "16:9");
    double lowest = 0;
    for (String key : Marks.keys(drawing, "square/[^/]+/committee/full")) {
      assertThat(Marks.shape(drawing, key).fill()).isPresent();
      lowest = Math.max(lowest, Marks.box(drawing, key).bottom());
    }
    for (String key : Marks.keys(drawing, "square/[^/]+/committee/candidate")) {
      assertThat(Marks.shape(drawing, key).fill()).isEmpty();
      assertThat(Marks.box(drawing, key).y()).isGreaterThan(lowest);
    }
  }

  @Test
  void the_counts_above_the_zones_add_up_to_the_members() {
    Drawing drawing = drawing(71, 50, "16:9");
    assertThat(
            Marks.texts(drawing, "zone/.*").stream()
                .mapToInt(text -> Integer.parseInt(text.replaceAll("^c |\\D+$", "")))
                .sum())
        .isEqualTo(71);
  }

  @Test
  void zones_stand_in_the_order_of_the_camps_with_no_side_in_the_middle() {
    Drawing drawing = drawing(71, 50, "16:9");
    List<Double> lefts =
        List.of("c1", "c2", "none", "c3", "c4").stream()
            .map(zone -> Marks.box(drawing, "zone/" + zone).x())
            .toList();
    assertThat(lefts).isSorted();
  }

  @Test
  void who_sits_in_the_bureau_has_a_dot() {
    Drawing drawing = drawing(25, 15, "16:9");
    assertThat(Marks.keys(drawing, "square/.*/dot"))
        .containsExactlyInAnyOrder(
            "square/p0/committee/full/dot",
            "square/p1/committee/full/dot",
            "square/p2/committee/full/dot",
            "square/p3/committee/full/dot",
            "square/p4/committee/full/dot");
    assertThat(Marks.has(drawing, "legend/in-bureau/words")).isTrue();
  }

  @Test
  void larger_committees_have_smaller_squares() {
    assertThat(side(700, 300)).isLessThan(side(71, 50)).isPositive();
    assertThat(side(71, 50)).isLessThanOrEqualTo(side(25, 15));
  }

  private static double side(int members, int candidates) {
    return squares(drawing(members, candidates, "16:9")).getFirst().width();
  }

  @Test
  void a_square_says_who_it_is() {
    Drawing drawing = drawing(25, 15, "16:9");
    Mark square = Marks.mark(drawing, "square/p1/committee/full");
    assertThat(square).isInstanceOf(ShapeMark.class);
    assertThat(square.meaning().orElseThrow().dataKey()).isEqualTo("square/p1/c1");
    assertThat(square.meaning().orElseThrow().sentence())
        .startsWith("P1, member, Committee, ")
        .contains("side: C1");
  }
}
