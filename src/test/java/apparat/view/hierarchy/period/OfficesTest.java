package apparat.view.hierarchy.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.geometry.Box;
import apparat.history.Column;
import apparat.history.Panel;
import apparat.history.Sample;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row an office: its head, the first deputy, the number of the others. */
class OfficesTest {
  private static final LocalDate DAY = LocalDate.of(1924, 1, 1);

  private static Sample offices(String... bodies) {
    Sample sample =
        new Sample()
            .wing("state", Column.RIGHT, List.of(bodies), List.of())
            .panel("offices", Column.RIGHT, Panel.Form.ROWS, "", bodies);
    for (String person : List.of("ann", "ben", "cid", "dan", "eve")) {
      sample.person(person, "");
    }
    return sample;
  }

  private static Drawing drawing(Sample sample) {
    return new HierarchyView(sample.history(), PageSize.WIDE).at(DAY, HierarchyOptions.DEFAULT);
  }

  @Test
  void the_head_stands_left_the_deputy_right_and_the_rest_are_counted() {
    Sample sample =
        offices("war", "peace")
            .body("war", "War", "commissariat", "", "")
            .body("peace", "Peace", "commissariat", "", "")
            .seat("cid", "war", "member", "1921-01-01", "", "")
            .seat("dan", "war", "member", "1921-01-01", "", "")
            .seat("ben", "war", "deputy", "1921-01-01", "", "")
            .seat("ann", "war", "commissar", "1921-01-01", "", "");
    Drawing drawing = drawing(sample);
    Box head = Marks.box(drawing, "chip/ann/war/full");
    Box deputy = Marks.box(drawing, "chip/ben/war/full");
    assertThat(deputy.x()).isGreaterThan(head.right());
    assertThat(deputy.centreY()).isEqualTo(head.centreY(), within(0.01));
    assertThat(Marks.text(drawing, "more/war")).isEqualTo("+2");
    assertThat(Marks.sentence(drawing, "more/war")).isEqualTo("Also: Cid, Dan.");
  }

  @Test
  void without_deputies_the_first_member_stands_beside_the_head() {
    Sample sample =
        offices("war")
            .body("war", "War", "commissariat", "", "")
            .seat("cid", "war", "member", "1921-01-01", "", "")
            .seat("ann", "war", "commissar", "1921-01-01", "", "");
    Drawing drawing = drawing(sample);
    assertThat(Marks.has(drawing, "chip/cid/war/full")).isTrue();
    assertThat(Marks.has(drawing, "more/war")).isFalse();
  }

  @Test
  void offices_never_alive_on_one_day_share_a_row() {
    Sample sample =
        offices("old", "other", "late")
            .body("old", "Old", "commissariat", "", "1923-01-01")
            .body("other", "Other", "commissariat", "", "")
            .body("late", "Late", "commissariat", "1923-06-01", "")
            .seat("ann", "old", "commissar", "1921-01-01", "1923-01-01", "")
            .seat("ben", "late", "commissar", "1923-06-01", "", "");
    HierarchyView view = new HierarchyView(sample.history(), PageSize.WIDE);
    Drawing early = view.at(LocalDate.of(1922, 1, 1), HierarchyOptions.DEFAULT);
    Drawing late = view.at(DAY, HierarchyOptions.DEFAULT);
    assertThat(Marks.box(early, "chip/ann/old/full"))
        .isEqualTo(Marks.box(late, "chip/ben/late/full"));
    assertThat(Marks.has(early, "row/late/label")).isFalse();
    assertThat(Marks.has(late, "row/other/label")).isTrue();
  }

  @Test
  void a_ghost_of_a_shared_row_bears_no_label_while_another_body_has_the_row() {
    Sample sample =
        offices("old", "other", "late")
            .body("old", "Old", "commissariat", "", "1923-01-01")
            .body("other", "Other", "commissariat", "", "")
            .body("late", "Late", "commissariat", "1923-01-01", "")
            .event("then", "1922-06-01", "", 3)
            .event("now", "1923-02-01", "", 3)
            .keyMoments("then", "now")
            .seat("ann", "old", "commissar", "1921-01-01", "1923-01-01", "transferred")
            .seat("ben", "late", "commissar", "1923-01-01", "", "");
    HierarchyView view = new HierarchyView(sample.history(), PageSize.WIDE);
    Drawing drawing = view.at(LocalDate.of(1923, 3, 1), HierarchyOptions.DEFAULT);
    assertThat(Marks.has(drawing, "left/ann/old")).isTrue();
    assertThat(Marks.text(drawing, "row/late/label")).isEqualTo("Late");
    assertThat(Marks.has(drawing, "row/old/label")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "narkomvoenmor, trotsky, War",
    "narkomfin, sokolnikov, Finance",
    "rabkrin, kuibyshev, Inspectorate",
    "narkomindel, chicherin, Foreign",
  })
  void the_commissars_of_1924(String office, String person, String label) {
    Drawing drawing = Shipped.at("1924-06-05");
    assertThat(Marks.text(drawing, "row/" + office + "/label")).isEqualTo(label);
    assertThat(Marks.has(drawing, "chip/" + person + "/" + office + "/full/sign")).isTrue();
    assertThat(Marks.box(drawing, "row/" + office + "/label").centreY())
        .isEqualTo(
            Marks.box(drawing, "chip/" + person + "/" + office + "/full").centreY(), within(2.5));
  }

  @Test
  void the_government_that_matters_less_keeps_one_line() {
    Drawing before = Shipped.at("1922-12-24");
    Drawing after = Shipped.at("1924-06-05");
    assertThat(Marks.keys(before, "chip/[^/]+/sovnarkom-rsfsr/full").size()).isGreaterThan(2);
    assertThat(Marks.keys(after, "chip/[^/]+/sovnarkom-rsfsr/full").size()).isLessThanOrEqualTo(2);
    assertThat(Marks.text(after, "more/sovnarkom-rsfsr")).isEqualTo("+1");
  }
}
