package apparat.view.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.Theme;
import apparat.view.frame.Called;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On small pages letters stay readable, and what finds no room is folded in a fixed order. */
class SmallPagesTest {
  private static final LocalDate DAY = LocalDate.of(1924, 6, 5);

  @ParameterizedTest
  @ValueSource(strings = {"700x666", "738x720", "960x540", "1024x640", "1280x720", "1600x650"})
  void nothing_overlaps_and_no_letter_is_too_small(String size) {
    HierarchyView view = new HierarchyView(Shipped.HISTORY, PageSize.parse(size));
    Figures figures = new Figures();
    List<LocalDate> days = Shipped.HISTORY.keyframes();
    for (int i = 0; i < days.size(); i += 7) {
      figures.add(view.at(days.get(i), HierarchyOptions.DEFAULT), days.get(i).toString());
    }
    assertThat(figures.overlappingTexts).isEmpty();
    assertThat(figures.textOnChip).isEmpty();
    assertThat(figures.smallTexts).isEmpty();
    assertThat(figures.outside).isEmpty();
    assertThat(figures.movedBodies).isEmpty();
    assertThat(figures.doubledKeys).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"960x540", "1280x720", "1600x650"})
  void a_selected_person_and_open_wings_disturb_nothing(String size) {
    HierarchyView view = new HierarchyView(Shipped.HISTORY, PageSize.parse(size));
    Figures figures = new Figures();
    HierarchyOptions options =
        HierarchyOptions.DEFAULT.select("trotsky").unfold(Set.of("state", "region"));
    for (LocalDate day : List.of(LocalDate.of(1922, 4, 10), DAY, LocalDate.of(1926, 11, 10))) {
      figures.add(view.at(day, options), day.toString());
    }
    assertThat(figures.overlappingTexts).isEmpty();
    assertThat(figures.textOnChip).isEmpty();
    assertThat(figures.smallTexts).isEmpty();
    assertThat(figures.outside).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1600x900, true, true, true, true",
    "1600x650, false, true, true, true",
    "1280x720, false, true, true, true",
    "1024x640, false, false, true, true",
    "960x540, false, false, false, true",
  })
  void offices_fold_first_then_regions_then_departments_never_the_politburo(
      String size, boolean offices, boolean regions, boolean departments, boolean politburo) {
    List<String> keys = keys(size, HierarchyOptions.DEFAULT);
    assertThat(keys.contains("panel/offices")).isEqualTo(offices);
    assertThat(keys.contains("panel/moscow")).isEqualTo(regions);
    assertThat(keys.contains("panel/departments")).isEqualTo(departments);
    assertThat(keys.contains("panel/politburo")).isEqualTo(politburo);
    assertThat(keys).contains("panel/central-committee", "wing/state", "wing/region");
  }

  @Test
  void the_candidates_of_the_orgburo_fold_before_anyone_in_the_politburo() {
    List<String> keys = keys("720x528", HierarchyOptions.DEFAULT);
    assertThat(keys).filteredOn(key -> key.matches("chip/[a-z.-]+/politburo/\\w+")).hasSize(13);
    assertThat(keys).noneMatch(key -> key.matches("chip/[a-z.-]+/orgburo/candidate"));
    assertThat(Marks.text(drawing("720x528", HierarchyOptions.DEFAULT), "more/orgburo"))
        .isEqualTo("6 folded");
  }

  /** Candidates who find no room below the members stand beside them in a third column. */
  @ParameterizedTest
  @ValueSource(strings = {"960x540", "1060x520", "1280x517", "1600x650"})
  void where_there_is_room_beside_nobody_in_the_orgburo_is_folded(String size) {
    Drawing drawing = drawing(size, HierarchyOptions.DEFAULT);
    assertThat(Marks.keys(drawing, "chip/[a-z.-]+/orgburo/full")).hasSize(11);
    assertThat(Marks.keys(drawing, "chip/[a-z.-]+/orgburo/candidate")).hasSize(6);
    assertThat(Marks.has(drawing, "more/orgburo")).isFalse();
  }

  /** Panels of two days side by side, of enlarged windows and beside two lists. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "530x520", "530x560", "530x620", "640x396", "640x410", "640x430", "690x560", "720x528",
        "760x560", "800x380", "850x380", "864x560"
      })
  void no_name_is_cut_in_any_language(String size) {
    Called called = new Called(Shipped.HISTORY);
    HierarchyView view = new HierarchyView(called, PageSize.parse(size));
    HierarchyView then = view.since(LocalDate.of(1922, 1, 20));
    for (Language language : Language.values()) {
      HierarchyOptions options =
          new HierarchyOptions(Theme.LIGHT, Optional.empty(), Set.of(), language, true);
      for (LocalDate day : Shipped.moments()) {
        assertThat(Marks.texts(view.at(day, options), "chip/.*/name"))
            .as(language + " " + day)
            .noneMatch(name -> name.endsWith("…"));
        assertThat(Marks.texts(then.at(day, options), "chip/.*/name"))
            .as(language + " since 1922 " + day)
            .noneMatch(name -> name.endsWith("…"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"700x530", "700x540", "700x550", "960x520", "960x530"})
  void every_full_member_of_the_politburo_is_named_and_candidates_are_folded_before(String size) {
    HierarchyView view = new HierarchyView(Shipped.HISTORY, PageSize.parse(size));
    Figures figures = new Figures();
    for (LocalDate day : List.of(DAY, LocalDate.of(1926, 8, 1), LocalDate.of(1927, 10, 25))) {
      Drawing drawing = view.at(day, HierarchyOptions.DEFAULT);
      figures.add(drawing, day.toString());
      assertThat(drawing.marks())
          .extracting(Mark::key)
          .containsAll(
              Shipped.HISTORY.at(day).seats().stream()
                  .filter(seat -> seat.body().id().equals("politburo") && seat.rank().full())
                  .map(seat -> "chip/" + seat.person().id() + "/politburo/full/name")
                  .toList());
    }
    assertThat(figures.overlappingTexts).isEmpty();
    assertThat(figures.textOnChip).isEmpty();
    assertThat(figures.smallTexts).isEmpty();
    assertThat(figures.outside).isEmpty();
  }

  @Test
  void a_folded_column_opens_as_a_sheet_over_the_middle() {
    List<String> keys = keys("1280x720", HierarchyOptions.DEFAULT.unfold(Set.of("state")));
    assertThat(keys)
        .contains("sheet/state", "row/narkomfin/label", "chip/sokolnikov/narkomfin/full");
  }

  private static List<String> keys(String size, HierarchyOptions options) {
    return drawing(size, options).marks().stream().map(Mark::key).toList();
  }

  private static Drawing drawing(String size, HierarchyOptions options) {
    return new HierarchyView(Shipped.HISTORY, PageSize.parse(size)).at(DAY, options);
  }
}
