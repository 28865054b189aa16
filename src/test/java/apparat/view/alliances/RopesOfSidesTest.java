package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.history.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many rivalries between two sides run in one rope that counts each of them once. */
class RopesOfSidesTest {

  private static final String ROPE = "rope/blue/red";

  private static Sample rivals(int close, int lesser) {
    Sample town = Town.of(4, 4);
    int made = 0;
    for (int r = 1; r <= 4; r++) {
      for (int b = 1; b <= 4 && made < close + lesser; b++) {
        town.tie("rosa" + r, "-", "bela" + b, made < close ? 3 : 2, "", "");
        made++;
      }
    }
    return town;
  }

  private static String words(Drawing map) {
    return Town.text(map, ROPE + "/words").text();
  }

  private static double width(Drawing map, String key) {
    return Town.shape(map, key).stroke().orElseThrow().width();
  }

  @Test
  void three_close_ones_and_more_are_a_rope_with_their_number() {
    assertThat(words(Town.draw(rivals(3, 0)))).isEqualTo("3 rivalries");
    assertThat(words(Town.draw(rivals(5, 4)))).isEqualTo("5 rivalries and 4 lesser");
    assertThat(words(Town.draw(rivals(0, 3)))).isEqualTo("3 lesser rivalries");
    assertThat(words(Town.draw(rivals(2, 1)))).isEqualTo("2 rivalries and 1 lesser");
  }

  @Test
  void few_are_drawn_one_by_one() {
    for (Sample few : List.of(rivals(2, 0), rivals(1, 1), rivals(1, 2), rivals(0, 2))) {
      Drawing map = Town.draw(few);
      assertThat(Town.keys(map, "rope/.*")).isEmpty();
      assertThat(Town.keys(map, "tie/[^/]+/[^/]+/rivalry")).isNotEmpty();
    }
  }

  @Test
  void the_more_close_rivalries_the_thicker_up_to_a_limit() {
    double three = width(Town.draw(rivals(3, 0)), ROPE);
    double nine = width(Town.draw(rivals(9, 0)), ROPE);
    double lesser = width(Town.draw(rivals(3, 9)), ROPE);
    assertThat(nine).isGreaterThan(three);
    assertThat(nine).isLessThanOrEqualTo(14);
    assertThat(lesser).as("lesser ones are only counted").isEqualTo(three);
  }

  @Test
  void feeders_lead_to_those_who_have_close_ones_and_say_how_many() {
    Drawing map = Town.draw(rivals(5, 0));
    assertThat(Town.keys(map, ROPE + "/from/.*"))
        .containsExactly(
            ROPE + "/from/bela1",
            ROPE + "/from/bela2",
            ROPE + "/from/bela3",
            ROPE + "/from/bela4",
            ROPE + "/from/rosa1",
            ROPE + "/from/rosa2");
    assertThat(width(map, ROPE + "/from/rosa1")).isGreaterThan(width(map, ROPE + "/from/rosa2"));
  }

  @Test
  void alliances_never_run_in_a_rope() {
    Sample town = rivals(3, 0).tie("rosa4", "+", "bela4", 3, "", "");
    Drawing map = Town.draw(town);
    assertThat(Town.keys(map, "tie/[^/]+/[^/]+/alliance"))
        .containsExactly("tie/bela4/rosa4/alliance");
    assertThat(words(map)).isEqualTo("3 rivalries");
  }

  @Test
  void rivals_of_one_camp_and_of_no_camp_are_told_one_by_one() {
    Sample town =
        rivals(3, 0).tie("rosa1", "-", "rosa2", 3, "", "").tie("greta", "-", "bela1", 3, "", "");
    assertThat(Town.keys(Town.draw(town), "tie/[^/]+/[^/]+/rivalry"))
        .containsExactly("tie/bela1/greta/rivalry", "tie/rosa1/rosa2/rivalry");
  }

  @Test
  void the_rope_tells_every_pair_and_every_row() {
    Meaning meaning = Town.shape(Town.draw(rivals(3, 2)), ROPE).meaning().orElseThrow();
    assertThat(meaning.dataKey()).isEqualTo(ROPE);
    assertThat(meaning.sentence()).contains("3 rivalries and 2 lesser", "Rosa1 and Bela1");
    assertThat(meaning.rows()).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void for_a_selected_person_their_own_lines_stand_in_front_of_a_pale_rope_without_words() {
    Drawing plain = Town.draw(rivals(9, 0));
    Drawing map = Town.draw(rivals(9, 0), AlliancesOptions.DEFAULT.select("rosa1"));
    assertThat(Town.keys(map, "tie/[^/]+/rosa1/rivalry")).hasSize(4);
    assertThat(Town.find(map, ROPE + "/words")).isEmpty();
    assertThat(Town.shape(map, ROPE).opacity()).isLessThan(Town.shape(plain, ROPE).opacity() / 2);
    assertThat(Town.shape(map, ROPE).meaning().orElseThrow().rows()).hasSize(5);
  }

  @Test
  void a_bloc_is_a_side_of_its_own() {
    Sample town =
        Town.of(4, 2)
            .camp("green")
            .person("gil1", "")
            .person("gil2", "")
            .side("greens", "declared", "green", "", "")
            .side("union", "bloc", "", "", "");
    for (String one : List.of("gil1", "gil2")) {
      town.stands(one, "greens", "member", "", "", "")
          .stands(one, "union", "member", "green", "", "");
    }
    for (String one : List.of("bela1", "bela2")) {
      town.stands(one, "union", "member", "blue", "", "");
    }
    town.tie("rosa1", "-", "gil1", 3, "", "")
        .tie("rosa1", "-", "bela1", 3, "", "")
        .tie("rosa2", "-", "bela2", 3, "", "");
    Drawing map = Town.draw(town);
    assertThat(Town.keys(map, "rope/[^/]+/[^/]+")).containsExactly("rope/red/union");
    assertThat(Town.text(map, "rope/red/union/words").text()).isEqualTo("3 rivalries");
  }

  /** Ties at random: whatever they are, each is a line or counted in exactly one rope. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void every_tie_is_a_line_or_counted_once(long seed) {
    Random random = new Random(seed);
    Sample town = Town.of(5, 5);
    List<String> people = new ArrayList<>(List.of("greta"));
    for (int i = 1; i <= 5; i++) {
      people.addAll(List.of("rosa" + i, "bela" + i));
    }
    Set<String> rows = new TreeSet<>();
    int line = 2;
    for (int a = 0; a < people.size(); a++) {
      for (int b = a + 1; b < people.size(); b++) {
        if (random.nextInt(3) == 0) {
          int strength = 1 + random.nextInt(3);
          boolean ally = random.nextBoolean();
          town.tie(people.get(a), ally ? "+" : "-", people.get(b), strength, "", "");
          if (strength > 1) {
            rows.add("ties:" + line);
          }
          line++;
        }
      }
    }
    Drawing map = Town.draw(town);
    List<String> told =
        map.marks().stream()
            .filter(mark -> mark.key().matches("tie/[^/]+/[^/]+/[^/]+(/\\d)?|rope/[^/]+/[^/]+"))
            .filter(ShapeMark.class::isInstance)
            .flatMap(mark -> mark.meaning().orElseThrow().rows().stream())
            .toList();
    assertThat(told).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(told)).isEqualTo(rows);
    assertThat(numbers(map)).isEqualTo(inRopes(map));
  }

  private static int numbers(Drawing map) {
    return map.marks().stream()
        .filter(mark -> mark.key().matches("rope/.*/words"))
        .map(mark -> ((TextMark) mark).text())
        .flatMap(words -> List.of(words.split("\\D+")).stream())
        .filter(number -> !number.isEmpty())
        .mapToInt(Integer::parseInt)
        .sum();
  }

  private static int inRopes(Drawing map) {
    return map.marks().stream()
        .filter(mark -> mark.key().matches("rope/[^/]+/[^/]+"))
        .map(Mark::meaning)
        .collect(Collectors.summingInt(meaning -> meaning.orElseThrow().rows().size()));
  }
}
