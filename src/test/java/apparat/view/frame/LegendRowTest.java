package apparat.view.frame;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Mark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Legends close up before they run out of their line. */
class LegendRowTest {

  private static final LegendEntry.Swatch NOTHING = (x, middle) -> List.of();

  @Property
  void entries_never_touch(
      @ForAll @Size(min = 1, max = 12)
          List<@AlphaChars @StringLength(min = 1, max = 20) String> words,
      @ForAll @IntRange(min = 400, max = 1520) int room) {
    List<TextMark> texts = set(words, room);
    for (int i = 1; i < texts.size(); i++) {
      double free = texts.get(i).bounds().x() - texts.get(i - 1).bounds().right();
      assertThat(free).isGreaterThanOrEqualTo(10 + 17 + 6 - 1e-9);
    }
    assertThat(texts).allSatisfy(text -> assertThat(text.type().size()).isBetween(11.0, 12.0));
  }

  @Test
  void what_has_room_is_set_wide_and_large() {
    List<TextMark> texts = set(List.of("one", "two"), 1520);
    assertThat(texts).allSatisfy(text -> assertThat(text.type().size()).isEqualTo(12));
    assertThat(texts.getFirst().x()).isEqualTo(Frame.MARGIN + 17 + 6);
  }

  @Test
  void what_is_long_closes_up_and_then_shrinks() {
    List<String> words = IntStream.range(0, 12).mapToObj(i -> "twelve letters " + i).toList();
    List<TextMark> wide = set(words, 1600);
    List<TextMark> narrow = set(words, 1400);
    assertThat(wide.getLast().bounds().right()).isLessThanOrEqualTo(Frame.MARGIN + 1600);
    assertThat(narrow.getLast().bounds().right()).isLessThanOrEqualTo(Frame.MARGIN + 1400);
    assertThat(narrow.getLast().x()).isLessThan(wide.getLast().x());
  }

  @Test
  void joined_entries_stand_closer() {
    List<LegendEntry> entries =
        List.of(
            new LegendEntry("a", 17, NOTHING, "left:"),
            new LegendEntry("b", 8, NOTHING, "died", true),
            new LegendEntry("c", 8, NOTHING, "next"));
    List<TextMark> texts = texts(new LegendRow(40, 1520, Theme.LIGHT).set(entries, 840));
    double joined = texts.get(1).x() - texts.get(0).bounds().right();
    double apart = texts.get(2).x() - texts.get(1).bounds().right();
    assertThat(joined).isLessThan(apart);
  }

  private static List<TextMark> set(List<String> words, double room) {
    List<LegendEntry> entries =
        IntStream.range(0, words.size())
            .mapToObj(i -> new LegendEntry("entry" + i, 17, NOTHING, words.get(i)))
            .toList();
    return texts(new LegendRow(40, room, Theme.LIGHT).set(entries, 840));
  }

  private static List<TextMark> texts(List<Mark> marks) {
    return marks.stream().map(TextMark.class::cast).toList();
  }
}
