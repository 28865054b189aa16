package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.Sample;
import apparat.record.Certainty;
import apparat.view.alliances.Town;
import apparat.view.alliances.scene.MapSign;
import apparat.view.frame.LegendEntry;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each entry of the legend shows the sign as it is on the map, in its own room. */
class LegendSwatchesTest {

  private static final MapLegend LEGEND =
      new MapLegend(Theme.LIGHT, "Politburo", "2 June 1924", false);

  private static List<LegendEntry> entries(Theme theme, Set<MapSign> signs) {
    return new MapLegend(theme, "Politburo", "2 June 1924", false).of(signs);
  }

  private static ShapeMark sign(MapSign sign, String key) {
    return (ShapeMark)
        LEGEND.of(Set.of(sign)).getFirst().swatch().at(0, 0).stream()
            .filter(mark -> mark.key().equals("legend/map/" + key))
            .findFirst()
            .orElseThrow();
  }

  static List<Theme> themes() {
    return Theme.all();
  }

  @Test
  void signs_come_in_one_order_whatever_occurs() {
    List<LegendEntry> all = LEGEND.of(EnumSet.allOf(MapSign.class));
    List<LegendEntry> some = LEGEND.of(Set.of(MapSign.WAS, MapSign.ALLIANCE, MapSign.FULL));
    assertThat(some).extracting(LegendEntry::key).containsExactly("alliance", "full", "was");
    assertThat(all).extracting(LegendEntry::key).containsSubsequence("alliance", "full", "was");
    assertThat(all).extracting(LegendEntry::key).doesNotHaveDuplicates();
    assertThat(all).extracting(LegendEntry::words).doesNotHaveDuplicates();
  }

  @Test
  void a_rope_explains_the_dash_so_that_it_is_not_said_twice() {
    assertThat(LEGEND.of(Set.of(MapSign.RIVALRY, MapSign.ROPE)))
        .extracting(LegendEntry::key)
        .containsExactly("rope");
    assertThat(LEGEND.of(Set.of(MapSign.RIVALRY)))
        .extracting(LegendEntry::words)
        .containsExactly("rivalry");
  }

  @Test
  void nothing_in_use_is_nothing_to_explain() {
    assertThat(LEGEND.of(Set.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MapSign.class)
  void a_swatch_stays_in_its_room_and_in_its_line(MapSign sign) {
    for (Theme theme : Theme.all()) {
      LegendEntry entry = entries(theme, Set.of(sign)).getFirst();
      Box room = new Box(100, 200 - 8.5, entry.swatchWidth(), 17);
      for (Mark mark : entry.swatch().at(100, 200)) {
        assertThat(room.grown(0.5).contains(mark.bounds())).as(mark.key()).isTrue();
        assertThat(mark.key()).startsWith("legend/map/" + entry.key());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void in_print_there_is_no_yellow_and_elsewhere_what_changed_is_yellow(Theme theme) {
    List<ShapeMark> shapes =
        entries(theme, Set.of(MapSign.CHANGED, MapSign.ARROW)).stream()
            .flatMap(entry -> entry.swatch().at(0, 0).stream())
            .map(ShapeMark.class::cast)
            .toList();
    long yellow =
        shapes.stream()
            .filter(
                mark ->
                    mark.fill().isPresent() && mark.fill().equals(theme.brightChange())
                        || mark.stroke().map(Stroke::colour).isPresent()
                            && mark.stroke().map(Stroke::colour).equals(theme.brightChange()))
            .count();
    assertThat(yellow).isEqualTo(theme == Theme.PRINT ? 0 : 3);
  }

  @Test
  void lines_look_as_they_do_on_the_map() {
    Sample town =
        Town.of(4, 2)
            .tie("rosa1", "+", "rosa2", 3, "", "")
            .tie("rosa1", "+", "rosa3", 2, "", "")
            .tie("rosa1", "-", "bela1", 3, "", "");
    Drawing map = Town.draw(town);
    ShapeMark close = Town.shape(map, "tie/rosa1/rosa2/alliance");
    ShapeMark plain = Town.shape(map, "tie/rosa1/rosa3/alliance");
    ShapeMark rivalry = Town.shape(map, "tie/bela1/rosa1/rivalry");
    assertThat(sign(MapSign.CLOSE_ALLIANCE, "close-alliance").stroke()).isEqualTo(close.stroke());
    assertThat(sign(MapSign.ALLIANCE, "alliance").stroke()).isEqualTo(plain.stroke());
    assertThat(sign(MapSign.ALLIANCE, "alliance").opacity()).isEqualTo(plain.opacity());
    assertThat(sign(MapSign.RIVALRY, "rivalry").stroke()).isEqualTo(rivalry.stroke());
    assertThat(sign(MapSign.RIVALRY, "rivalry/bar").stroke())
        .isEqualTo(Town.shape(map, "tie/bela1/rosa1/rivalry/bar").stroke());
  }

  @Test
  void a_small_page_has_shorter_words_for_the_same_signs() {
    MapLegend brief = new MapLegend(Theme.LIGHT, "Politburo", "2 June 1924", true);
    List<LegendEntry> shorter = brief.of(EnumSet.allOf(MapSign.class));
    List<LegendEntry> usual = LEGEND.of(EnumSet.allOf(MapSign.class));
    assertThat(shorter)
        .extracting(LegendEntry::key)
        .isEqualTo(usual.stream().map(LegendEntry::key).toList());
    for (int i = 0; i < usual.size(); i++) {
      assertThat(shorter.get(i).words().length())
          .isLessThanOrEqualTo(usual.get(i).words().length());
    }
  }

  @Test
  void the_ring_is_named_after_the_leading_body_and_the_halo_after_the_compared_day() {
    assertThat(LEGEND.of(Set.of(MapSign.FULL)).getFirst().words()).isEqualTo("Politburo");
    assertThat(LEGEND.of(Set.of(MapSign.CHANGED)).getFirst().words())
        .isEqualTo("changed sides since 2 June 1924");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"close-alliance", "alliance", "rivalry", "doubtful", "candidate", "posts"})
  void in_a_picture_each_entry_stands_on_the_foot_with_its_words(String sign) {
    Sample town =
        Town.of(4, 2)
            .tie("rosa1", "+", "rosa2", 3, "", "")
            .tie("rosa1", "+", "rosa3", 2, "", "")
            .tie("rosa4", "+", "rosa3", 3, "said", Certainty.LOW)
            .tie("rosa1", "-", "bela1", 3, "", "");
    Drawing map = Town.draw(town);
    TextMark words = Town.text(map, "legend/" + sign + "/words");
    Box swatch = Town.find(map, "legend/map/" + sign).orElseThrow().bounds();
    assertThat(words.baseline()).isEqualTo(840);
    assertThat(swatch.right()).isLessThan(words.left());
    assertThat(words.left() - swatch.right()).isLessThan(20);
  }
}
