package apparat.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.PageSize;
import apparat.drawing.Theme;
import apparat.layout.alliances.Dial;
import apparat.session.View;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.scene.Filter;
import apparat.view.hierarchy.HierarchyOptions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the reader asks of the map, and what becomes of it. */
class MapModelTest {

  private static final LocalDate DAY = LocalDate.of(1926, 8, 1);

  private final LookModel look = new LookModel();

  private Sight sight() {
    return look.sight(DAY, PageSize.WIDE, Optional.of("trotsky"));
  }

  @Test
  void wishes_reach_the_map_where_there_is_one() {
    look.show(View.ALLIANCES);
    look.map().turn(Dial.STILL);
    look.map().showEverybody(true);
    look.map().showFrom(1);
    look.map().toggleKind("patronage");
    look.map().toggleKind("rivalry");
    look.map().toggleFaction("troika");

    AlliancesOptions options = sight().alliances();
    assertThat(options.dial()).isEqualTo(Dial.STILL);
    assertThat(options.everybody()).isTrue();
    assertThat(options.selected()).contains("trotsky");
    assertThat(options.filter())
        .isEqualTo(new Filter(1, Set.of("patronage", "rivalry"), Set.of("troika")));
    look.map().toggleKind("rivalry");
    assertThat(sight().alliances().filter().kinds()).containsExactly("patronage");
    look.map().showAll();
    assertThat(sight().alliances().filter()).isEqualTo(new Filter(1, Set.of(), Set.of()));
  }

  @Test
  void what_a_view_does_not_show_does_not_make_another_sight() {
    Sight before = sight();
    look.map().turn(Dial.FOLLOWS);
    assertThat(sight()).isEqualTo(before);

    look.show(View.ALLIANCES);
    Sight map = sight();
    look.toggleWing("abroad");
    assertThat(sight()).isEqualTo(map);
    look.show(View.BOTH);
    assertThat(sight().hierarchy().unfolded()).containsExactly("abroad");
    assertThat(sight().alliances().dial()).isEqualTo(Dial.FOLLOWS);
  }

  @Test
  void whoever_is_selected_is_so_in_every_view() {
    for (View view : View.values()) {
      look.show(view);
      assertThat(sight().selected()).contains("trotsky");
    }
  }

  @Test
  void a_file_may_have_another_page_and_other_colours() {
    look.show(View.BOTH);
    Sight file = sight().on(PageSize.SHEET, Theme.PRINT);
    assertThat(file.size()).isEqualTo(PageSize.SHEET);
    assertThat(file.hierarchy().theme()).isEqualTo(Theme.PRINT);
    assertThat(file.alliances().theme()).isEqualTo(Theme.PRINT);
    assertThat(file.selected()).contains("trotsky");
  }

  @Test
  void another_data_set_keeps_colours_and_view_and_hides_nothing() {
    look.show(View.BOTH);
    look.useTheme(Theme.DARK);
    look.toggleWing("abroad");
    look.showDoubtful(false);
    look.map().toggleFaction("troika");
    LookModel other = look.forAnother();

    Sight seen = other.sight(DAY, PageSize.WIDE, Optional.empty());
    assertThat(seen.view()).isEqualTo(View.BOTH);
    assertThat(seen.hierarchy()).isEqualTo(HierarchyOptions.DEFAULT.in(Theme.DARK));
    assertThat(seen.alliances()).isEqualTo(AlliancesOptions.DEFAULT.in(Theme.DARK));
    other.useTheme(Theme.LIGHT);
    assertThat(look.themeProperty().get()).as("neither hears of the other").isEqualTo(Theme.DARK);
  }

  @Test
  void two_pictures_need_a_wider_page() {
    assertThat(PageForm.of(View.BOTH, 972, 548, 1)).isEqualTo(new PageSize(1060, 550));
    assertThat(PageForm.of(View.ALLIANCES, 972, 548, 1)).isEqualTo(new PageSize(950, 528));
    assertThat(PageForm.of(View.BOTH, 1292, 660, 1)).isEqualTo(new PageSize(1250, 650));
    assertThat(PageForm.of(View.BOTH, 1760, 1000, 1))
        .isEqualTo(PageForm.of(View.HIERARCHY, 1760, 1000, 1));
  }
}
