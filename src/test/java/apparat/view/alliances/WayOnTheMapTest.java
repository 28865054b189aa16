package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.history.Sample;
import apparat.view.alliances.scene.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A chain of ties from one person to another is lit, all else is faded. */
class WayOnTheMapTest {

  private static final Way OVER_STALIN = new Way(List.of("kirov", "stalin", "trotsky"), false);

  private static Drawing lit(Way way) {
    return Maps.at("1926-08-01", AlliancesOptions.DEFAULT.light(way));
  }

  private static double opacity(Drawing map, String key) {
    return Town.shape(map, key).opacity();
  }

  @Test
  void its_people_are_ringed_and_all_others_faded() {
    Drawing map = lit(OVER_STALIN);
    assertThat(Town.keys(map, "named/.*"))
        .containsExactly("named/kirov", "named/stalin", "named/trotsky");
    assertThat(opacity(map, "disc/stalin")).isEqualTo(1);
    assertThat(opacity(map, "disc/zinoviev")).isLessThan(0.5);
    assertThat(Town.keys(map, "selected")).isEmpty();
  }

  @Test
  void its_ties_stand_in_front_and_are_wider_than_usual() {
    Drawing map = lit(OVER_STALIN);
    Drawing plain = Maps.at("1926-08-01", AlliancesOptions.DEFAULT.select("stalin"));
    String step = Town.keys(map, "tie/stalin/trotsky/[^/]+").getFirst();
    assertThat(opacity(map, step)).isGreaterThan(0.8);
    assertThat(Town.shape(map, step).stroke().orElseThrow().width())
        .isGreaterThan(Town.shape(plain, step).stroke().orElseThrow().width());
    assertThat(Town.keys(map, "tie/.*stalin.*/alliance"))
        .filteredOn(key -> !key.contains("kirov") && !key.contains("trotsky"))
        .isNotEmpty()
        .allMatch(key -> opacity(map, key) < 0.35);
    assertThat(Town.find(map, "rope/stalin-bukharin-bloc/united-opposition/words")).isEmpty();
  }

  @Test
  void nobody_moves_for_it() {
    Drawing map = lit(OVER_STALIN);
    Drawing plain = Maps.at("1926-08-01");
    for (String key : Town.keys(plain, "disc/[^/]+")) {
      assertThat(Town.shape(map, key).bounds()).isEqualTo(Town.shape(plain, key).bounds());
    }
  }

  @Test
  void it_comes_before_a_selected_person_and_those_who_are_named() {
    AlliancesOptions options = AlliancesOptions.DEFAULT.light(OVER_STALIN);
    Drawing map = Maps.at("1926-08-01", options.select("zinoviev"));
    assertThat(map.marks()).isEqualTo(lit(OVER_STALIN).marks());
    Drawing named = Maps.at("1926-08-01", options.name(java.util.Set.of("zinoviev")));
    assertThat(named.marks()).isEqualTo(lit(OVER_STALIN).marks());
  }

  @Test
  void an_empty_way_changes_nothing() {
    assertThat(lit(Way.NONE).marks()).isEqualTo(Maps.at("1926-08-01").marks());
    assertThat(Way.NONE.isEmpty()).isTrue();
  }

  @Test
  void faint_ties_of_it_are_drawn_though_others_like_them_are_folded() {
    Sample town =
        Town.of(3, 1).tie("rosa1", "+", "rosa2", 1, "", "").tie("rosa1", "+", "rosa3", 1, "", "");
    Way way = new Way(List.of("rosa1", "rosa2"), false);
    Drawing map = Town.draw(town, AlliancesOptions.DEFAULT.light(way));
    assertThat(Town.keys(map, "tie/.*")).containsExactly("tie/rosa1/rosa2/alliance");
    assertThat(map.description()).contains("Rosa1 and Rosa2, faint alliance");
  }

  @Test
  void over_allies_only_rivalries_of_the_same_people_stay_faded() {
    Sample town =
        Town.of(3, 1).tie("rosa1", "+", "rosa2", 2, "", "").tie("rosa1", "-", "rosa2", 3, "", "");
    List<String> people = List.of("rosa2", "rosa1");
    Drawing any = Town.draw(town, AlliancesOptions.DEFAULT.light(new Way(people, false)));
    Drawing allies = Town.draw(town, AlliancesOptions.DEFAULT.light(new Way(people, true)));
    String rivalry = "tie/rosa1/rosa2/rivalry";
    assertThat(opacity(any, rivalry)).isGreaterThan(0.8);
    assertThat(opacity(allies, rivalry)).isLessThan(0.35);
    assertThat(opacity(allies, "tie/rosa1/rosa2/alliance")).isGreaterThan(0.8);
  }

  @Test
  void people_of_it_who_are_not_in_view_are_passed_over() {
    Drawing map = lit(new Way(List.of("stalin", "nobody-here", "trotsky"), false));
    assertThat(Town.keys(map, "named/.*")).containsExactly("named/stalin", "named/trotsky");
    assertThat(Town.keys(map, "tie/stalin/trotsky/.*"))
        .as("they do not follow each other on the way")
        .isEmpty();
  }
}
