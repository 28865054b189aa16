package apparat.view.hierarchy.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Path;
import apparat.history.Column;
import apparat.history.Panel;
import apparat.history.Sample;
import apparat.text.Face;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's chip: side bar with letter, role sign, name, number of posts. */
class ChipsTest {
  private static final String JUNE = "1924-06-05";

  @ParameterizedTest
  @CsvSource({
    "chip/stalin/secretariat/full, true",
    "chip/molotov/secretariat/full, false",
    "chip/kalinin/vtsik/full, true",
    "chip/trotsky/narkomvoenmor/full, true",
    "chip/zelensky/moscow-gubkom/full, false",
  })
  void only_general_secretary_chair_and_commissar_have_a_sign(String key, boolean sign) {
    assertThat(Marks.has(Shipped.at(JUNE), key + "/sign")).isEqualTo(sign);
  }

  @Test
  void the_sign_stands_between_bar_and_name() {
    Drawing drawing = Shipped.at(JUNE);
    String key = "chip/stalin/secretariat/full";
    Box sign = Marks.box(drawing, key + "/sign");
    assertThat(sign.x()).isGreaterThan(Marks.box(drawing, key + "/side").right());
    assertThat(sign.right()).isLessThan(Marks.box(drawing, key + "/name").x());
  }

  @Test
  void a_star_a_triangle_and_a_square_differ() {
    Drawing drawing = Shipped.at(JUNE);
    List<Integer> corners =
        List.of("stalin/secretariat", "kalinin/vtsik", "trotsky/narkomvoenmor").stream()
            .map(seat -> Marks.shape(drawing, "chip/" + seat + "/full/sign"))
            .map(sign -> ((Path) sign.outline()).segments().size())
            .toList();
    assertThat(corners).doesNotHaveDuplicates();
  }

  @Test
  void a_full_member_is_filled_and_medium_a_candidate_dashed_and_regular() {
    Drawing drawing = Shipped.at(JUNE);
    ShapeMark full = Marks.shape(drawing, "chip/stalin/politburo/full");
    ShapeMark candidate = Marks.shape(drawing, "chip/molotov/politburo/candidate");
    assertThat(full.fill()).contains(Theme.LIGHT.chip());
    assertThat(full.stroke().orElseThrow().dashes()).isEmpty();
    assertThat(candidate.fill()).isEmpty();
    assertThat(candidate.stroke().orElseThrow().dashes()).containsExactly(3.0, 2.0);
    assertThat(name(drawing, "chip/stalin/politburo/full").type().face()).isEqualTo(Face.MEDIUM);
    assertThat(name(drawing, "chip/molotov/politburo/candidate").type().face())
        .isEqualTo(Face.REGULAR);
  }

  private static TextMark name(Drawing drawing, String key) {
    return (TextMark) Marks.mark(drawing, key + "/name");
  }

  @Test
  void the_politburo_has_the_largest_names() {
    Drawing drawing = Shipped.at(JUNE);
    assertThat(name(drawing, "chip/stalin/politburo/full").type().size()).isEqualTo(20);
    assertThat(name(drawing, "chip/molotov/politburo/candidate").type().size()).isEqualTo(18);
    assertThat(name(drawing, "chip/stalin/secretariat/full").type().size()).isLessThanOrEqualTo(15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1600x900", "1600x1200", "1600x1131", "1280x720", "960x540"})
  void all_parts_of_a_chip_lie_in_it(String size) {
    Drawing drawing =
        new HierarchyView(Shipped.HISTORY, PageSize.parse(size))
            .at(LocalDate.parse(JUNE), HierarchyOptions.DEFAULT);
    for (String chip : Marks.keys(drawing, "chip/[^/]+/[^/]+/(full|candidate)")) {
      Box box = Marks.box(drawing, chip).grown(0.01);
      for (String part : List.of("/side", "/letter", "/sign", "/name", "/posts", "/doubt")) {
        Marks.find(drawing, chip + part)
            .ifPresent(mark -> assertThat(box.contains(mark.bounds())).as(mark.key()).isTrue());
      }
    }
  }

  @Test
  void the_letter_stands_in_the_middle_of_its_bar() {
    Drawing drawing = Shipped.at(JUNE);
    for (String key : Marks.keys(drawing, "chip/.*/letter")) {
      Box bar = Marks.box(drawing, key.replace("/letter", "/side"));
      assertThat(Marks.box(drawing, key).centreX()).isEqualTo(bar.centreX(), within(0.01));
    }
  }

  @ParameterizedTest
  @CsvSource({"ann, false", "ben, true"})
  void one_post_has_no_number_two_have(String person, boolean number) {
    Sample sample =
        new Sample()
            .person("ann", "")
            .person("ben", "")
            .body("board", "Board", "committee", "", "")
            .body("bench", "Bench", "committee", "", "")
            .wing("party", Column.MIDDLE, List.of("board", "bench"), List.of())
            .panel("board", Column.MIDDLE, Panel.Form.CHIPS, "", "board")
            .panel("bench", Column.MIDDLE, Panel.Form.CHIPS, "", "bench")
            .seat("ann", "board", "member", "1921-01-01", "", "")
            .seat("ben", "board", "member", "1921-01-01", "", "")
            .seat("ben", "bench", "member", "1921-01-01", "", "");
    Drawing drawing =
        new HierarchyView(sample.history(), PageSize.WIDE)
            .at(LocalDate.of(1924, 1, 1), HierarchyOptions.DEFAULT);
    String key = "chip/" + person + "/board/full/posts";
    assertThat(Marks.has(drawing, key)).isEqualTo(number);
    assertThat(Marks.texts(drawing, key)).allMatch("2"::equals);
  }

  @Test
  void the_number_stays_beside_a_long_name_that_can_shrink() {
    TextMark name = name(Shipped.at("1924-06-05"), "chip/dzerzhinsky/ogpu/full");
    assertThat(name.type().size()).isLessThan(14).isGreaterThanOrEqualTo(11);
    assertThat(Marks.text(Shipped.at("1924-06-05"), "chip/dzerzhinsky/ogpu/full/posts"))
        .isEqualTo("5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1280x520", "1280x620", "1600x900"})
  void nobody_beside_is_larger_than_the_leading_body(String page) {
    Drawing drawing =
        new HierarchyView(Shipped.HISTORY, PageSize.parse(page))
            .at(LocalDate.of(1924, 6, 2), HierarchyOptions.DEFAULT);
    double leading = height(drawing, "chip/[^/]+/politburo/full");
    double beside = height(drawing, "chip/[^/]+/(moscow|leningrad|tsk|trade)[^/]*/full");
    assertThat(beside).isLessThanOrEqualTo(Math.max(17, leading));
  }

  private static double height(Drawing drawing, String chips) {
    return Marks.keys(drawing, chips).stream()
        .mapToDouble(key -> Marks.box(drawing, key).height())
        .max()
        .orElseThrow();
  }
}
