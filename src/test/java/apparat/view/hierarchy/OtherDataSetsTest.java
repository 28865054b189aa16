package apparat.view.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.history.Column;
import apparat.history.History;
import apparat.history.Panel;
import apparat.history.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data sets of other shapes than the shipped one are drawn as well as they can be. */
class OtherDataSetsTest {
  private static final LocalDate DAY = LocalDate.of(1924, 1, 1);

  private static Drawing drawing(History history) {
    return new HierarchyView(history, PageSize.WIDE).at(DAY, HierarchyOptions.DEFAULT);
  }

  private static Figures figures(Drawing drawing) {
    Figures figures = new Figures();
    figures.add(drawing, "day");
    return figures;
  }

  private static void sound(Drawing drawing) {
    Figures figures = figures(drawing);
    assertThat(figures.overlappingTexts).isEmpty();
    assertThat(figures.textOnChip).isEmpty();
    assertThat(figures.smallTexts).isEmpty();
    assertThat(figures.outside).isEmpty();
    assertThat(figures.doubledKeys).isEmpty();
  }

  @Test
  void nothing_at_all_is_said_in_words() {
    Drawing drawing = drawing(new Sample().history());
    assertThat(Marks.text(drawing, "nothing")).isEqualTo("This data set has no bodies to draw.");
    sound(drawing);
  }

  @Test
  void wings_without_panels_are_lines_alone() {
    Sample sample =
        new Sample()
            .body("board", "Board", "committee", "", "")
            .wing("all", Column.LEFT, List.of("board"), List.of("board"));
    Drawing drawing = drawing(sample.history());
    assertThat(Marks.text(drawing, "wing/all/words")).isEqualTo("All: 1 folded, no names known");
  }

  @Test
  void a_wing_none_of_whose_bodies_exists_yet_says_so() {
    Sample sample =
        new Sample()
            .body("board", "Board", "committee", "1990-01-01", "")
            .wing("all", Column.LEFT, List.of("board"), List.of("board"));
    assertThat(Marks.text(drawing(sample.history()), "wing/all/words"))
        .isEqualTo("All: none exists on this day");
  }

  /** A board over which another body stands, and a paper; on a large page these two are folded. */
  private static String foldedBehind(String wing, String over, String paper) {
    Sample sample =
        new Sample()
            .body("board", "Board", "committee", "", "")
            .body("over", "Union", "committee", "", over)
            .body("paper", "Paper", "press", "", paper)
            .panel("over", Column.MIDDLE, Panel.Form.ROWS, "", "over")
            .panel("board", Column.MIDDLE, Panel.Form.CHIPS, "over", "board")
            .wing(wing, Column.MIDDLE, List.of("board"), List.of())
            .wing("other", Column.LEFT, List.of("over", "paper"), List.of("paper"));
    Drawing drawing =
        new HierarchyView(sample.history(), PageSize.WIDE)
            .at(DAY, HierarchyOptions.DEFAULT.enlarge());
    return Marks.text(drawing, Marks.keys(drawing, "wing/rest-?/words").getFirst());
  }

  @Test
  void what_is_folded_on_a_large_page_is_counted_but_never_none_of_it() {
    assertThat(foldedBehind("all", "", "")).isEqualTo("Folded: Union and 1 other body");
    assertThat(foldedBehind("all", "", "1922")).isEqualTo("Folded: Union");
    assertThat(foldedBehind("all", "1922", "")).isEqualTo("Folded: 1 body");
    assertThat(foldedBehind("all", "1922", "1922")).isEqualTo("Folded: none exists on this day");
  }

  @Test
  void a_wing_may_be_called_as_the_line_of_all_others_is() {
    assertThat(foldedBehind("rest", "", "")).isEqualTo("Folded: Union and 1 other body");
  }

  @Test
  void one_body_with_one_person_takes_the_page() {
    Sample sample = one().person("ann", "").seat("ann", "board", "chair", "1921-01-01", "", "");
    Drawing drawing = drawing(sample.history());
    assertThat(Marks.box(drawing, "panel/board").width()).isEqualTo(1520);
    assertThat(Marks.text(drawing, "chip/ann/board/full/name")).isEqualTo("Ann");
    assertThat(Marks.has(drawing, "chip/ann/board/full/sign")).isTrue();
    sound(drawing);
  }

  @Test
  void a_body_without_seats_is_an_empty_panel() {
    Drawing drawing = drawing(one().history());
    assertThat(Marks.has(drawing, "panel/board")).isTrue();
    assertThat(Marks.keys(drawing, "chip/.*")).isEmpty();
    sound(drawing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LEFT", "MIDDLE", "RIGHT"})
  void sixty_bodies_in_one_column_are_shown_or_folded_but_never_lost(Column column) {
    Sample sample = new Sample();
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String body = "b" + i;
      bodies.add(body);
      sample.body(body, "Body " + i, "committee", "", "").person("p" + i, "");
      sample.seat("p" + i, body, "chair", "1921-01-01", "", "");
      sample.panel(body, column, Panel.Form.ROWS, "", body);
    }
    Drawing drawing = drawing(sample.wing("all", column, bodies, List.of()).history());
    int shown = Marks.keys(drawing, "panel/b\\d+").size();
    assertThat(shown).isPositive();
    assertThat(Marks.text(drawing, "wing/all/words")).contains((60 - shown) + " folded");
    assertThat(Marks.keys(drawing, "folded/all/.*")).hasSize(60 - shown);
    sound(drawing);
  }

  @Test
  void names_of_sixty_letters_are_shortened_inside_their_chips() {
    String name = "Longname".repeat(8).substring(0, 60);
    Sample sample = one();
    for (int i = 0; i < 9; i++) {
      sample.named("p" + i, i + name, "");
      sample.seat("p" + i, "board", i < 5 ? "member" : "candidate", "1921-01-01", "", "");
    }
    Drawing drawing = drawing(sample.history());
    assertThat(Marks.texts(drawing, "chip/.*/name")).hasSize(9).allMatch(t -> t.endsWith("…"));
    assertThat(Marks.sentence(drawing, "chip/p0/board/full/name")).isEqualTo("0" + name);
    sound(drawing);
  }

  @Test
  void titles_of_sixty_letters_stay_in_their_panels() {
    String name = "Committee for the careful consideration of lengthy headings !";
    Sample sample =
        new Sample()
            .body("board", name, "committee", "", "")
            .wing("party", Column.LEFT, List.of("board"), List.of())
            .panel("board", Column.LEFT, Panel.Form.ROWS, "", "board")
            .body("other", name + "!", "committee", "", "")
            .wing("state", Column.RIGHT, List.of("other"), List.of())
            .panel("other", Column.RIGHT, Panel.Form.CHIPS, "", "other");
    sound(drawing(sample.history()));
  }

  @Test
  void forty_members_of_a_bureau_find_room_or_are_counted() {
    Sample sample = one();
    for (int i = 0; i < 80; i++) {
      sample.person("p" + i, "").seat("p" + i, "board", "member", "1921-01-01", "", "");
    }
    Drawing drawing = drawing(sample.history());
    int chips = Marks.keys(drawing, "chip/p\\d+/board/full").size();
    int more =
        chips == 80 ? 0 : Integer.parseInt(Marks.text(drawing, "more/board").replaceAll("\\D", ""));
    assertThat(chips + more).isEqualTo(80);
    sound(drawing);
  }

  @Test
  void the_panel_that_is_read_first_never_folds_though_no_seat_ever_ends() {
    Sample sample = new Sample();
    for (String body : List.of("first", "second", "third")) {
      sample.body(body, body, "bureau", "", "");
      sample.panel(body, Column.MIDDLE, Panel.Form.CHIPS, "", body);
      for (int i = 0; i < 45; i++) {
        String id = body + i;
        sample.person(id, "");
        sample.seat(id, body, i < 30 ? "member" : "candidate", "1921-01-0" + (1 + i % 9), "", "");
      }
    }
    List<String> bodies = List.of("first", "second", "third");
    Drawing drawing = drawing(sample.wing("party", Column.MIDDLE, bodies, List.of()).history());
    assertThat(Marks.has(drawing, "panel/first")).isTrue();
    assertThat(Marks.keys(drawing, "chip/first\\d+/first/full")).isNotEmpty();
    sound(drawing);
  }

  private static Sample one() {
    return new Sample()
        .body("board", "Board", "committee", "", "")
        .wing("party", Column.MIDDLE, List.of("board"), List.of())
        .panel("board", Column.MIDDLE, Panel.Form.CHIPS, "", "board");
  }
}
