package apparat.view.frame;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Mark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
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
    assertThat(texts.subList(1, 4))
        .extracting(TextMark::baseline)
        .containsOnly(texts.get(1).baseline());
  }

  @Test
  void the_text_below_stands_farther_off_than_the_lines_from_each_other() {
    for (int count : List.of(2, 3, 4, 5)) {
      List<LegendEntry> entries = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        entries.add(entry("an entry that takes a line " + i, false));
      }
      List<TextMark> texts = flow(240, 4, entries, List.of());
      double pitch = texts.get(1).baseline() - texts.get(0).baseline();
      double below = 100 + END - texts.getLast().baseline();
      assertThat(below).as("%d lines", count).isGreaterThan(pitch * 1.15);
    }
  }

  @Test
  void an_entry_is_not_left_over_for_a_line_of_its_own_where_closer_gaps_hold_it() {
    List<LegendEntry> entries = List.of(entry("one", false), entry("two", false));
    double room = 2 * (10 + 6) + words("one") + words("two") + 8;
    assertThat(flow(room, 3, entries, List.of()))
        .extracting(TextMark::baseline)
        .containsOnly(flow(room, 3, entries, List.of()).getFirst().baseline());
  }

  private static double words(String words) {
    return Typeface.width(words, new Type(Face.REGULAR, 11));
  }

  @Test
  void in_a_crowd_what_comes_first_in_the_legend_still_comes_first() {
    List<LegendEntry> entries = new ArrayList<>();
    for (int words : List.of(1, 4, 2, 4, 3, 4, 1, 3, 2, 4)) {
      entries.add(entry("a word ".repeat(words) + entries.size(), false));
    }
    List<TextMark> texts = flow(210, 3, entries, List.of());
    List<Double> beginnings =
        texts.stream().filter(text -> text.x() < 45).map(TextMark::baseline).toList();
    assertThat(texts.getFirst().text()).endsWith("0");
    assertThat(beginnings).isSorted();
    for (int i = 1; i < texts.size(); i++) {
      TextMark before = texts.get(i - 1);
      if (before.baseline() == texts.get(i).baseline()) {
        assertThat(place(entries, texts.get(i))).isGreaterThan(place(entries, before));
      }
    }
  }

  private static int place(List<LegendEntry> entries, TextMark text) {
    return entries.stream().map(LegendEntry::words).toList().indexOf(text.text());
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
