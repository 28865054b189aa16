package apparat.view.frame;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Mark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.Camp;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each sign is shown as in the picture, once, with its words. */
class SignEntriesTest {

  private static final Camp STALIN =
      new Camp("stalin", "Stalin's circle", "S", "#1B5FAF", "#4F8BE6", 2, List.of());
  private static final Camp LENIN =
      new Camp("lenin", "Lenin", "L", "#3A3A3A", "#D8D4CA", 1, List.of());

  @Test
  void all_signs_have_entries_in_the_order_of_the_legend() {
    List<LegendEntry> entries =
        new SignEntries(Theme.LIGHT, "5 June 1924").of(EnumSet.allOf(Sign.class));
    assertThat(entries)
        .extracting(LegendEntry::words)
        .containsExactly(
            "full",
            "candidate",
            "general secretary",
            "chair",
            "commissar",
            "posts that day, if room",
            "doubtful row",
            "came since 5 June 1924",
            "rank changed",
            "left:",
            "died",
            "removed",
            "moved",
            "term ended",
            "otherwise",
            "in a bureau too",
            "seat, name unknown");
  }

  @Test
  void reasons_stand_close_to_the_ghost() {
    List<LegendEntry> entries =
        new SignEntries(Theme.LIGHT, "").of(Set.of(Sign.CHAIR, Sign.DIED, Sign.MOVED));
    assertThat(entries).extracting(LegendEntry::joined).containsExactly(false, false, true, true);
  }

  @ParameterizedTest
  @EnumSource
  void a_swatch_stays_in_its_room_and_line(Sign sign) {
    for (Theme theme : Theme.all()) {
      LegendEntry entry = new SignEntries(theme, "").of(Set.of(sign)).getLast();
      List<Mark> marks = entry.swatch().at(100, 50);
      Box room = new Box(100, 40, entry.swatchWidth(), 20).grown(1);
      assertThat(marks).isNotEmpty();
      assertThat(marks).allSatisfy(mark -> assertThat(room.contains(mark.bounds())).isTrue());
    }
  }

  @Test
  void keys_are_unique() {
    List<String> keys = new ArrayList<>();
    for (LegendEntry entry : new SignEntries(Theme.LIGHT, "").of(EnumSet.allOf(Sign.class))) {
      entry.swatch().at(0, 0).forEach(mark -> keys.add(mark.key()));
    }
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void sides_come_in_the_order_of_the_data_set_and_no_side_last() {
    SideEntries sides = new SideEntries(Theme.LIGHT, List.of(STALIN, LENIN));
    assertThat(sides.of(new LegendSigns(Set.of(), Set.of("stalin", "lenin"), true)))
        .extracting(LegendEntry::words)
        .containsExactly("Lenin", "Stalin's circle", "no side recorded");
    assertThat(sides.of(new LegendSigns(Set.of(), Set.of("stalin"), false))).hasSize(1);
  }

  @Test
  void a_side_shows_its_colour_with_its_letter_and_no_side_has_none() {
    SideEntries sides = new SideEntries(Theme.LIGHT, List.of(STALIN));
    List<LegendEntry> entries = sides.of(new LegendSigns(Set.of(), Set.of("stalin"), true));
    assertThat(entries.getFirst().swatch().at(0, 0)).hasSize(2);
    assertThat(entries.getLast().swatch().at(0, 0)).hasSize(1);
  }
}
