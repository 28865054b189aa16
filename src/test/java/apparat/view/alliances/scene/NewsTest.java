package apparat.view.alliances.scene;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Point;
import apparat.history.Sample;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who changed sides: who has another camp than before, and the smaller camp where two join. */
class NewsTest {

  private static final String TURN = "1924-03-01";
  private static final LocalDate AFTER = LocalDate.of(1924, 3, 1);

  /** Five reds and two blues who oppose each other, one of no side, compared with 1923. */
  private static Sample town() {
    Sample town = new Sample().camp("red").camp("blue");
    for (String side : List.of("red", "blue")) {
      town.side(side + "s", "declared", side, "", "");
    }
    for (int i = 1; i <= 5; i++) {
      town.person("red" + i, "").stands("red" + i, "reds", "member", "", "", "");
    }
    for (int i = 1; i <= 2; i++) {
      town.person("blue" + i, "").stands("blue" + i, "blues", "member", "", "", "");
    }
    return town.person("greta", "")
        .tie("greta", "+", "red1", 2, "", "")
        .event("before", "1923-01-01", "", 3)
        .event("turn", TURN, "", 3)
        .keyMoments("before", "turn");
  }

  private static List<String> changed(Sample town) {
    return new News(Scenes.of(town.history(), AFTER, Scenes.PLAIN))
        .changed().stream().map(Someone::id).toList();
  }

  private static Sample joined(String... people) {
    Sample town = town().side("union", "bloc", "", "", "");
    for (String one : people) {
      town.stands(one, "union", "member", one.replaceAll("\\d", ""), TURN, "");
    }
    return town;
  }

  @Test
  void where_nothing_happened_nobody_changed() {
    assertThat(changed(town())).isEmpty();
  }

  @Test
  void who_goes_over_to_another_camp_has_changed() {
    Sample town =
        town()
            .person("turner", "")
            .stands("turner", "reds", "member", "", "", TURN)
            .stands("turner", "blues", "member", "", TURN, "");
    assertThat(changed(town)).containsExactly("turner");
  }

  @Test
  void who_takes_a_side_at_last_has_changed() {
    assertThat(changed(town().stands("greta", "blues", "member", "", TURN, "")))
        .containsExactly("greta");
  }

  @Test
  void who_only_leaves_a_side_has_not_taken_another() {
    Sample town = town().person("leaver", "").stands("leaver", "reds", "member", "", "", TURN);
    assertThat(changed(town.tie("leaver", "+", "red1", 2, "", ""))).isEmpty();
  }

  @Test
  void who_was_not_in_view_before_comes_and_has_not_changed() {
    Sample town = town().person("comer", "").stands("comer", "reds", "member", "", TURN, "");
    assertThat(changed(town)).isEmpty();
  }

  @Test
  void when_two_camps_join_the_smaller_one_has_changed() {
    assertThat(changed(joined("red1", "red2", "red3", "red4", "red5", "blue1", "blue2")))
        .containsExactly("blue1", "blue2");
  }

  @Test
  void when_three_camps_join_the_largest_has_not_changed_though_the_others_are_more() {
    Sample town = town().camp("green").side("greens", "declared", "green", "", "");
    for (int i = 1; i <= 4; i++) {
      town.person("green" + i, "").stands("green" + i, "greens", "member", "", "", "");
    }
    town.side("union", "bloc", "", "", "");
    for (String one : List.of("red1", "red2", "red3", "red4", "red5", "blue1", "blue2")) {
      town.stands(one, "union", "member", one.replaceAll("\\d", ""), TURN, "");
    }
    for (int i = 1; i <= 4; i++) {
      town.stands("green" + i, "union", "member", "green", TURN, "");
    }
    assertThat(changed(town))
        .containsExactly("blue1", "blue2", "green1", "green2", "green3", "green4");
  }

  @Test
  void when_a_bloc_falls_apart_the_smaller_camp_has_changed() {
    Sample town = town().side("union", "bloc", "", "", "");
    for (String one : List.of("red1", "red2", "red3", "red4", "red5", "blue1", "blue2")) {
      town.stands(one, "union", "member", one.replaceAll("\\d", ""), "", TURN);
    }
    assertThat(changed(town)).containsExactly("blue1", "blue2");
  }

  @Test
  void a_bloc_that_only_takes_another_name_changes_nobody() {
    Sample town = town().side("union", "bloc", "", "", "").side("league", "bloc", "", "", "");
    for (String one : List.of("red1", "red2", "red3", "blue1", "blue2")) {
      String camp = one.replaceAll("\\d", "");
      town.stands(one, "union", "member", camp, "", TURN)
          .stands(one, "league", "member", camp, TURN, "");
    }
    assertThat(changed(town)).isEmpty();
  }

  @Test
  void on_the_compared_day_itself_there_is_no_news() {
    Sample town = town().person("turner", "");
    town.stands("turner", "reds", "member", "", "", TURN)
        .stands("turner", "blues", "member", "", TURN, "");
    News news = new News(Scenes.of(town.history(), LocalDate.of(1921, 1, 1), Scenes.PLAIN));
    assertThat(news.changed()).isEmpty();
    assertThat(news.crossings()).isEmpty();
    assertThat(news.oldPlaces()).isEmpty();
  }

  @Test
  void nobody_crosses_from_a_side_that_is_not_known() {
    Sample town = town().stands("greta", "blues", "member", "", TURN, "");
    News news = new News(Scenes.of(town.history(), AFTER, Scenes.PLAIN));
    assertThat(news.crossings()).isEmpty();
  }

  /** Two come from the left; the third stood far ahead on the way of the others, to the right. */
  @Test
  void who_comes_from_elsewhere_goes_by_themselves() {
    Scene scene = Scenes.of(town().history());
    Iterator<Someone> people = scene.people().iterator();
    Someone one = people.next();
    Someone two = people.next();
    Someone three = people.next();
    Map<Someone, Point> movers = new LinkedHashMap<>();
    double x = one.disc().x();
    double y = one.disc().y();
    movers.put(one, new Point(x - 600, y));
    movers.put(two, new Point(two.disc().x() - 600, two.disc().y() + 40));
    movers.put(three, new Point(three.disc().x() + 200, three.disc().y()));
    News.Crossing all = new News.Crossing("red/blue", List.of(one, two, three), movers);
    News.Crossing together = all.together();
    assertThat(together.movers()).containsOnlyKeys(one, two);
    assertThat(together.people()).as("they are counted all the same").isEqualTo(all.people());
    assertThat(all.without(together).movers()).containsOnlyKeys(three);
  }

  @Test
  void a_crossing_is_of_all_who_went_the_same_way_and_begins_amid_their_old_places() {
    Sample town = town();
    for (String one : List.of("tara", "toni")) {
      town.person(one, "")
          .stands(one, "reds", "member", "", "", TURN)
          .stands(one, "blues", "member", "", TURN, "");
      for (int i = 1; i <= 5; i++) {
        town.tie(one, "+", "red" + i, 3, "", TURN).tie(one, "-", "red" + i, 3, TURN, "");
      }
      town.tie(one, "+", "blue1", 3, TURN, "").tie(one, "-", "blue1", 3, "", TURN);
    }
    News news = new News(Scenes.of(town.history(), AFTER, Scenes.PLAIN));
    assertThat(news.crossings()).hasSize(1);
    News.Crossing crossing = news.crossings().getFirst();
    assertThat(crossing.key()).isEqualTo("red/blue");
    assertThat(crossing.people()).extracting(Someone::id).containsExactly("tara", "toni");
    assertThat(news.oldPlaces()).isEqualTo(crossing.movers());
    double x = crossing.movers().values().stream().mapToDouble(p -> p.x()).sum() / 2;
    assertThat(crossing.from().x()).isEqualTo(x);
    assertThat(crossing.length())
        .isEqualTo(
            Math.hypot(
                crossing.to().x() - crossing.from().x(), crossing.to().y() - crossing.from().y()));
  }
}
