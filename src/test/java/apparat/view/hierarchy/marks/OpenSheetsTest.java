package apparat.view.hierarchy.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.geometry.Box;
import apparat.history.Wing;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opened wings together with a selected person, and with each other. */
class OpenSheetsTest {
  private static final LocalDate DAY = LocalDate.of(1926, 11, 10);

  private static final List<String> WINGS =
      Shipped.HISTORY.manifest().wings().stream().map(Wing::id).toList();

  private static Drawing drawing(String size, String person, String... wings) {
    HierarchyOptions options = HierarchyOptions.DEFAULT.unfold(Set.of(wings));
    return new HierarchyView(Shipped.HISTORY, PageSize.parse(size))
        .at(DAY, person.isEmpty() ? options : options.select(person));
  }

  private static List<Box> rings(Drawing drawing) {
    return Marks.keys(drawing, "spine/ring/\\d+").stream()
        .map(key -> Marks.box(drawing, key))
        .toList();
  }

  @Test
  void the_ring_stands_at_the_edge_of_the_sheet_off_the_chips() {
    Drawing drawing = drawing("16:9", "rakovsky", "abroad");
    Box sheet = Marks.box(drawing, "sheet/abroad");
    Box chip = Marks.box(drawing, "chip/rakovsky/embassy-paris/full");
    assertThat(rings(drawing)).noneMatch(chip::overlaps);
    assertThat(rings(drawing))
        .anySatisfy(ring -> assertThat(ring.centreX()).isEqualTo(sheet.right(), within(0.5)));
  }

  @ParameterizedTest
  @CsvSource({"zinoviev, comintern", "shkiryatov, ccc-presidium", "ukhanov, moscow-soviet"})
  void the_ring_stands_off_the_number_of_posts(String person, String body) {
    Drawing drawing = Shipped.selected(DAY.toString(), person);
    Box posts = Marks.box(drawing, "chip/" + person + "/" + body + "/full/posts");
    assertThat(rings(drawing)).isNotEmpty().noneMatch(posts::overlaps);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stalin", "molotov", "kalinin"})
  void the_ring_stands_off_the_letter_of_the_side(String person) {
    Drawing drawing = Shipped.selected(DAY.toString(), person);
    List<Box> letters =
        Marks.keys(drawing, "chip/" + person + "/[^/]+/[^/]+/letter").stream()
            .map(key -> Marks.box(drawing, key))
            .toList();
    assertThat(letters).isNotEmpty();
    assertThat(rings(drawing)).allSatisfy(ring -> assertThat(letters).noneMatch(ring::overlaps));
  }

  @Test
  void a_body_of_which_nobody_is_known_says_so_in_its_row() {
    Drawing open = drawing("1280x720", "", "soviet");
    assertThat(Marks.text(open, "row/council-of-union/nobody")).isEqualTo("no names known");
    assertThat(Marks.has(open, "row/vtsik/nobody")).isFalse();
    Drawing all = Shipped.at("1924-06-02");
    assertThat(Marks.text(all, "row/council-of-nationalities/nobody")).isEqualTo("no names known");
  }

  @ParameterizedTest
  @ValueSource(strings = {"state", "military", "soviet", "region", "abroad"})
  void a_sheet_in_a_side_column_cuts_no_panel(String wing) {
    Drawing drawing = drawing("16:9", "", wing);
    Box sheet = Marks.box(drawing, "sheet/" + wing);
    for (String key : Marks.keys(drawing, "panel/[^/]+")) {
      Box panel = Marks.box(drawing, key);
      boolean covered = panel.y() >= sheet.y() - 7;
      assertThat(covered || panel.bottom() <= sheet.y() + 7 || !panel.overlaps(sheet))
          .as(key)
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"16:9", "1280x720", "1256x473"})
  void no_wing_covers_the_politburo(String size) {
    List<String> folded = Marks.keys(drawing(size, ""), "chip/[^/]+/politburo/.*");
    for (String wing : WINGS) {
      Drawing drawing = drawing(size, "", wing);
      Box sheet = Marks.box(drawing, "sheet/" + wing);
      assertThat(sheet.overlaps(Marks.box(drawing, "panel/politburo"))).as(wing).isFalse();
      assertThat(Marks.keys(drawing, "chip/[^/]+/politburo/.*")).as(wing).isEqualTo(folded);
      assertThat(Marks.keys(drawing, "row/[^/]+/label")).as(wing).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"16:9", "4:3", "1280x720", "1278x520"})
  void whoever_sits_in_a_body_of_an_opened_wing_is_seen_or_a_larger_page_is_named(String size) {
    HierarchyView view = new HierarchyView(Shipped.HISTORY, PageSize.parse(size));
    for (LocalDate day : Shipped.moments()) {
      for (String wing : WINGS) {
        Drawing folded = view.at(day, HierarchyOptions.DEFAULT);
        Drawing open = view.at(day, HierarchyOptions.DEFAULT.unfold(Set.of(wing)));
        List<String> more = Marks.texts(open, "sheet/" + wing + "/more");
        assertThat(more).allMatch(text -> text.matches("(and )?\\d+ more on a larger page"));
        assertThat(Marks.keys(open, "row/.*/more")).isEmpty();
        if (more.isEmpty()) {
          assertThat(unseen(open, folded, wing, day)).as(day + " " + wing).isEmpty();
        } else {
          assertThat(size + " " + wing)
              .isIn("1278x520 region", "1278x520 state", "1278x520 abroad");
        }
      }
    }
  }

  /** The seats in folded bodies of the wing that have no chip. */
  private static List<String> unseen(Drawing open, Drawing folded, String wing, LocalDate day) {
    List<String> panels = Marks.keys(folded, "chip/[^/]+/[^/]+/[a-z]+|square/.*|row/.*");
    return Shipped.HISTORY.at(day).seats().stream()
        .filter(seat -> seat.body().wing().equals(wing))
        .filter(seat -> panels.stream().noneMatch(key -> key.contains("/" + seat.body().id())))
        .map(seat -> "chip/" + seat.person().id() + "/" + seat.body().id())
        .filter(chip -> Marks.keys(open, chip + "/.*").isEmpty())
        .toList();
  }

  @Test
  void the_head_of_a_body_stands_first_in_its_row() {
    Drawing open =
        new HierarchyView(Shipped.HISTORY, PageSize.parse("1278x520"))
            .at(LocalDate.of(1924, 6, 2), HierarchyOptions.DEFAULT.unfold(Set.of("state")));
    double rykov = Marks.box(open, "chip/rykov/sovnarkom-ussr/full").x();
    for (String chip : Marks.keys(open, "chip/[^/]+/sovnarkom-ussr/[a-z]+")) {
      assertThat(Marks.box(open, chip).x()).as(chip).isGreaterThanOrEqualTo(rykov);
    }
  }

  @Test
  void a_field_of_which_a_sheet_covers_a_part_is_said_in_words() {
    Drawing open = drawing("1278x520", "", "state");
    Box sheet = Marks.box(open, "sheet/state");
    assertThat(Marks.box(open, "panel/central-committee").overlaps(sheet)).isTrue();
    assertThat(Marks.keys(open, "square/.*|zone/.*")).isEmpty();
    assertThat(Marks.text(open, "panel/central-committee/covered/0"))
        .startsWith("Covered: 62 members and 39 candidates");
    Drawing beside = drawing("1278x520", "", "soviet");
    assertThat(Marks.keys(beside, "square/[^/]+/.*")).isNotEmpty();
    assertThat(Marks.keys(beside, "panel/central-committee/covered/0")).isEmpty();
  }

  @Test
  void two_sheets_of_one_column_cut_no_row_either() {
    Drawing drawing = drawing("16:9", "", "military", "soviet");
    List<String> rows = Marks.keys(drawing, "row/[^/]+/label");
    for (String chip : Marks.keys(drawing, "chip/[^/]+/sovnarkom-ussr/full")) {
      assertThat(rows).as(chip).contains("row/sovnarkom-ussr/label");
    }
  }

  @Test
  void a_seat_that_an_open_wing_covers_is_not_tied() {
    Drawing drawing = drawing("16:9", "rykov", "state");
    Box sheet = Marks.box(drawing, "sheet/state");
    assertThat(rings(drawing)).noneMatch(ring -> sheet.grown(-8).overlaps(ring));
  }

  @Test
  void a_sheet_over_the_trunk_bears_the_pill_and_no_line() {
    Drawing drawing = drawing("1024x640", "stalin", "state");
    Box sheet = Marks.box(drawing, "sheet/state");
    assertThat(sheet.contains(Marks.box(drawing, "spine/pill"))).isTrue();
    assertThat(Marks.has(drawing, "spine")).isFalse();
    assertThat(rings(drawing)).isEmpty();
    assertThat(Marks.box(drawing, "spine/pill").overlaps(Marks.box(drawing, "sheet/state/title")))
        .isFalse();
  }

  @Test
  void on_a_small_page_no_line_runs_over_the_lines_of_other_wings() {
    Drawing drawing = drawing("960x540", "trotsky");
    for (String wing : Marks.keys(drawing, "wing/[^/]+")) {
      for (Box ring : rings(drawing)) {
        Box strip = Marks.box(drawing, wing);
        assertThat(ring.overlaps(strip.grown(-6))).as(wing).isFalse();
      }
    }
    assertThat(Marks.has(drawing, "chip/trotsky/glavkontsesskom/full")).isTrue();
  }

  @Test
  void an_unknown_wing_opens_nothing() {
    Drawing drawing = drawing("16:9", "", "nowhere");
    assertThat(Marks.keys(drawing, "sheet/.*")).isEmpty();
    assertThat(drawing).isEqualTo(Shipped.at(DAY));
  }
}
