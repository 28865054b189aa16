package apparat.view.frame;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Mark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A legend on several lines. */
class LegendFlowTest {

  /** Where the next text stands. */
  private static final double END = 74;

  private static LegendEntry entry(String words, boolean joined) {
    return new LegendEntry(words, 10, (x, middle) -> List.of(), words, joined);
  }

  private static List<TextMark> flow(
      double room, int most, List<LegendEntry> first, List<LegendEntry> second) {
    List<Mark> marks = new LegendRow(24, room, Theme.LIGHT).flow(first, second, 100, most, END);
    return marks.stream().map(TextMark.class::cast).toList();
  }

  @Test
  void the_second_group_begins_a_line() {
    List<TextMark> texts =
        flow(500, 3, List.of(entry("signs", false)), List.of(entry("sides", false)));
    assertThat(texts.get(0).baseline()).isEqualTo(120);
    assertThat(texts.get(1).baseline()).isEqualTo(143);
    assertThat(texts.get(1).x()).isEqualTo(texts.get(0).x());
  }

  @Test
  void where_lines_are_few_the_groups_run_on() {
    List<TextMark> texts =
        flow(500, 1, List.of(entry("signs", false)), List.of(entry("sides", false)));
    assertThat(texts).extracting(TextMark::baseline).containsOnly(117.0);
  }

  @Test
  void entries_that_belong_together_stay_on_one_line() {
    List<LegendEntry> entries =
        List.of(
            entry("a rather long entry at first", false),
            entry("left:", false),
            entry("died", true),
            entry("removed", true));
    List<TextMark> texts = flow(240, 3, entries, List.of());
    assertThat(texts.get(1).baseline()).isGreaterThan(texts.get(0).baseline());
    assertThat(texts.subList(1, 4)).extracting(TextMark::baseline).containsOnly(143.0);
  }

  @Test
  void more_lines_than_usual_stand_closer_and_no_deeper() {
    List<LegendEntry> entries = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      entries.add(entry("an entry that takes a line " + i, false));
    }
    List<TextMark> texts = flow(240, 3, entries, List.of());
    assertThat(texts).extracting(TextMark::baseline).doesNotHaveDuplicates().isSorted();
    assertThat(texts.getLast().baseline()).isLessThan(100 + END - 8);
  }

  @Test
  void in_a_crowd_later_entries_fill_the_room_on_lines_before() {
    List<LegendEntry> entries = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      entries.add(entry("an entry that takes a line " + i, false));
    }
    entries.add(entry("short", false));
    List<TextMark> texts = flow(240, 3, entries, List.of());
    assertThat(texts.get(1).text()).isEqualTo("short");
    assertThat(texts.get(1).baseline()).isEqualTo(texts.get(0).baseline());
    assertThat(texts).hasSameSizeAs(entries);
  }

  @Test
  void no_entries_are_no_lines() {
    assertThat(flow(500, 3, List.of(), List.of())).isEmpty();
  }

  @Property(tries = 100)
  void nothing_is_lost_and_no_words_touch(
      @ForAll @Size(max = 14) List<@IntRange(min = 1, max = 30) Integer> lengths,
      @ForAll @IntRange(min = 400, max = 1500) int room) {
    List<LegendEntry> entries = new ArrayList<>();
    for (int length : lengths) {
      entries.add(entry("x".repeat(length), false));
    }
    List<TextMark> texts = flow(room, 3, entries, List.of());
    assertThat(texts).hasSameSizeAs(entries);
    List<TextMark> sorted =
        texts.stream()
            .sorted(Comparator.comparingDouble(TextMark::baseline).thenComparing(TextMark::x))
            .toList();
    assertThat(sorted).isEqualTo(texts);
    for (TextMark text : texts) {
      assertThat(text.bounds().right()).isLessThanOrEqualTo(24 + room + 0.01);
    }
  }
}
