package apparat.view.hierarchy.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.geometry.Box;
import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.history.Wing;
import apparat.view.hierarchy.Figures;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wing folds to a line that counts what it hides, and unfolds to a sheet over its column. */
class WingsTest {
  private static final String DAY = "1926-11-10";
  private static final Snapshot SNAPSHOT = Shipped.HISTORY.at(LocalDate.parse(DAY));

  static Stream<Wing> wings() {
    return Shipped.HISTORY.manifest().wings().stream().filter(wing -> !wing.folded().isEmpty());
  }

  private static List<String> alive(Wing wing) {
    return wing.folded().stream().filter(SNAPSHOT::alive).toList();
  }

  private static long people(Wing wing) {
    return alive(wing).stream()
        .flatMap(body -> SNAPSHOT.seatsIn(body).stream())
        .map(seat -> seat.person().id())
        .distinct()
        .count();
  }

  private static Drawing open(Wing wing) {
    return Shipped.at(DAY, HierarchyOptions.DEFAULT.unfold(Set.of(wing.id())));
  }

  @ParameterizedTest
  @MethodSource("wings")
  void the_line_says_how_many_bodies_and_people_it_folds(Wing wing) {
    String words = Marks.text(Shipped.at(DAY), "wing/" + wing.id() + "/words");
    assertThat(words).startsWith(wing.name() + ": " + alive(wing).size() + " folded, ");
    long people = people(wing);
    assertThat(words)
        .endsWith(people == 0 ? "no names known" : people == 1 ? "1 person" : people + " people");
  }

  @ParameterizedTest
  @MethodSource("wings")
  void there_is_a_small_square_a_person(Wing wing) {
    Drawing drawing = Shipped.at(DAY);
    List<String> squares = Marks.keys(drawing, "folded/" + wing.id() + "/.*");
    assertThat(squares).hasSize((int) people(wing));
    Box line = Marks.box(drawing, "wing/" + wing.id());
    assertThat(squares).allMatch(key -> line.grown(0.01).contains(Marks.box(drawing, key)));
  }

  @ParameterizedTest
  @MethodSource("wings")
  void unfolded_every_body_has_a_row_with_its_people(Wing wing) {
    Drawing drawing = open(wing);
    Box sheet = Marks.box(drawing, "sheet/" + wing.id());
    for (String body : alive(wing)) {
      Box row = Figures.body(drawing, body).orElseThrow();
      assertThat(sheet.contains(row)).as(body).isTrue();
      int chips = 0;
      for (Seat seat : SNAPSHOT.seatsIn(body)) {
        String key = "seat/" + seat.person().id() + "/" + body + "/" + seat.rank().word();
        chips += drawing.marks().stream().anyMatch(m -> Figures.dataKey(m).equals(key)) ? 1 : 0;
      }
      int more =
          Marks.texts(drawing, "row/" + body + "/more").stream()
              .mapToInt(text -> Integer.parseInt(text.substring(1)))
              .sum();
      assertThat(chips + more).as(body).isEqualTo(SNAPSHOT.seatsIn(body).size());
    }
  }

  @ParameterizedTest
  @MethodSource("wings")
  void nothing_outside_the_sheet_moves_or_goes(Wing wing) {
    Drawing folded = Shipped.at(DAY);
    Drawing drawing = open(wing);
    Box sheet = Marks.box(drawing, "sheet/" + wing.id());
    for (String key : Marks.keys(folded, "chip/[^/]+/[^/]+/(full|candidate)|square/[^/]+/.*")) {
      Box box = Marks.box(folded, key);
      if (!box.grown(14).overlaps(sheet)) {
        assertThat(Marks.find(drawing, key).map(Mark::bounds)).as(key).contains(box);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("wings")
  void the_sheet_stays_in_its_column_above_the_lines(Wing wing) {
    Drawing drawing = open(wing);
    Box sheet = Marks.box(drawing, "sheet/" + wing.id());
    Box line = Marks.box(drawing, "wing/" + wing.id());
    assertThat(sheet.right()).isEqualTo(line.right());
    if (sheet.x() != line.x()) {
      assertThat(sheet.x())
          .as("only the Politburo takes room from it")
          .isGreaterThan(Marks.box(drawing, "panel/politburo").right());
    }
    assertThat(sheet.bottom()).isLessThan(line.y());
    assertThat(Marks.text(drawing, "sheet/" + wing.id() + "/title")).isEqualTo(wing.name());
  }

  @ParameterizedTest
  @MethodSource("wings")
  void the_line_of_an_open_wing_says_unfolded(Wing wing) {
    String words = Marks.text(open(wing), "wing/" + wing.id() + "/words");
    assertThat(words).contains(" unfolded, ").doesNotContain(" folded");
  }

  @Test
  void a_wing_whose_bodies_all_have_panels_that_day_says_so() {
    assertThat(Marks.keys(Shipped.at("1924-06-10"), "panel/comintern/title")).isNotEmpty();
    assertThat(Marks.text(Shipped.at("1924-06-10"), "wing/international/words"))
        .isEqualTo("International: all shown");
  }

  @Test
  void lines_to_covered_panels_go_with_them() {
    Drawing folded = Shipped.at(DAY);
    Drawing open = Shipped.at(DAY, HierarchyOptions.DEFAULT.unfold(Set.of("state")));
    assertThat(Marks.keys(folded, "supervision/(executive|commissars)")).hasSize(2);
    assertThat(Marks.keys(open, "supervision/(executive|commissars)")).isEmpty();
    assertThat(Marks.keys(open, "bus/soviets/.*")).isEmpty();
    assertThat(Marks.keys(open, "supervision/politburo")).hasSize(1);
  }

  @Test
  void of_several_open_wings_of_one_column_all_are_seen() {
    HierarchyOptions options =
        HierarchyOptions.DEFAULT.unfold(Set.of("region", "abroad", "press", "unions"));
    Drawing drawing = Shipped.at(DAY, options);
    List<String> sheets = Marks.keys(drawing, "sheet/[a-z]+");
    assertThat(sheets).hasSize(4);
    for (String one : sheets) {
      for (String other : sheets) {
        boolean apart = !Marks.box(drawing, one).overlaps(Marks.box(drawing, other));
        assertThat(apart || one.equals(other)).as(one + other).isTrue();
      }
    }
  }

  @Test
  void what_an_open_wing_cannot_show_is_counted() {
    HierarchyOptions options =
        HierarchyOptions.DEFAULT.unfold(Set.of("region", "abroad", "press", "unions"));
    Drawing drawing = Shipped.at(DAY, options);
    int rows = Marks.keys(drawing, "row/[^/]+/label").size();
    assertThat(rows).isPositive();
    Marks.texts(drawing, "sheet/[a-z]+/more")
        .forEach(text -> assertThat(text).matches("(and )?[1-9]\\d* more( on a larger page)?"));
  }
}
