package apparat.view.alliances.scene;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Sample;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which groups have a hull, what they are called, and how many of theirs are shown. */
class GroupsTest {

  private static Sample town() {
    Sample town = new Sample().camp("red").camp("blue");
    town.side("reds", "declared", "red", "", "").side("blues", "declared", "blue", "", "");
    for (int i = 1; i <= 3; i++) {
      town.person("red" + i, "").stands("red" + i, "reds", "member", "", "", "");
    }
    for (int i = 1; i <= 2; i++) {
      town.person("blue" + i, "").stands("blue" + i, "blues", "member", "", "", "");
    }
    return town;
  }

  private static List<Group> groups(Sample town) {
    return Groups.of(Scenes.of(town.history()));
  }

  private static Sample allied(Sample town, String bloc, String... people) {
    for (String one : people) {
      town.stands(one, bloc, "member", one.replaceAll("\\d", ""), "", "");
    }
    return town;
  }

  @Test
  void camps_have_one_each_the_larger_first() {
    assertThat(groups(town()))
        .extracting(Group::key)
        .containsExactly("hull/camp/red", "hull/camp/blue");
    Group reds = groups(town()).getFirst();
    assertThat(reds.name()).isEqualTo("Reds");
    assertThat(reds.dataKey()).isEqualTo("faction/reds");
    assertThat(reds.bloc()).isFalse();
    assertThat(reds.members()).extracting(Someone::id).containsExactly("red1", "red2", "red3");
    assertThat(reds.all()).isEqualTo(3);
  }

  @Test
  void blocs_come_before_camps() {
    Sample town = allied(town().side("union", "bloc", "", "", ""), "union", "red1", "blue1");
    assertThat(groups(town))
        .extracting(Group::key)
        .containsExactly("hull/bloc/union", "hull/camp/red", "hull/camp/blue");
    assertThat(groups(town).getFirst().bloc()).isTrue();
    assertThat(groups(town).getFirst().dataKey()).isEqualTo("faction/union");
  }

  @Test
  void what_stands_in_brackets_is_not_part_of_the_name_on_the_map() {
    Sample town =
        allied(
            town().group("seven", "The Seven (Septet)", "bloc", "", ""), "seven", "red1", "blue1");
    assertThat(groups(town).getFirst().name()).isEqualTo("The Seven");
  }

  @Test
  void a_group_that_ended_has_none() {
    Sample town = town().side("union", "bloc", "", "", "");
    for (String one : List.of("red1", "blue1")) {
      town.stands(one, "union", "member", one.replaceAll("\\d", ""), "1922-01-01", "1924-06-01");
    }
    assertThat(groups(town)).extracting(Group::key).doesNotContain("hull/bloc/union");
    assertThat(Groups.of(Scenes.of(town.history(), LocalDate.of(1924, 5, 31), Scenes.PLAIN)))
        .extracting(Group::key)
        .contains("hull/bloc/union");
  }

  @Test
  void who_has_gone_over_to_another_camp_is_not_held_by_the_old_one() {
    Sample town =
        town()
            .person("both", "")
            .stands("both", "reds", "sympathiser", "", "", "")
            .stands("both", "blues", "leader", "", "1924-01-01", "");
    List<Group> groups = groups(town);
    long holding =
        groups.stream()
            .filter(group -> !group.bloc())
            .filter(group -> group.members().stream().anyMatch(one -> one.id().equals("both")))
            .count();
    assertThat(holding).as("one camp a person").isEqualTo(1);
  }

  @Test
  void one_person_alone_is_no_group() {
    Sample town = town().camp("green").side("greens", "declared", "green", "", "");
    town.person("green1", "").stands("green1", "greens", "leader", "", "", "");
    assertThat(groups(town)).extracting(Group::key).doesNotContain("hull/camp/green");
  }

  @Test
  void its_rows_are_the_group_and_those_of_its_people_who_are_shown() {
    Group reds = groups(town()).getFirst();
    assertThat(reds.rows())
        .containsExactly("factions:2", "allegiances:2", "allegiances:3", "allegiances:4");
  }

  @Test
  void the_side_of_a_person_in_a_fight_is_the_bloc_before_the_camp() {
    Sample town =
        allied(town().side("union", "bloc", "", "", ""), "union", "red1", "blue1")
            .person("xena", "")
            .tie("xena", "+", "red1", 2, "", "");
    Scene scene = Scenes.of(town.history());
    Sides sides = Sides.of(Groups.of(scene));
    assertThat(sides.of(scene.find("red1").orElseThrow())).contains("union");
    assertThat(sides.of(scene.find("red2").orElseThrow())).contains("red");
    assertThat(sides.of(scene.find("xena").orElseThrow())).isEmpty();
  }

  @Test
  void of_two_blocs_the_larger_is_the_side() {
    Sample town = town().side("league", "bloc", "", "", "").side("union", "bloc", "", "", "");
    allied(town, "league", "red1", "blue1");
    allied(town, "union", "red1", "red2", "blue1", "blue2");
    Scene scene = Scenes.of(town.history());
    assertThat(Sides.of(Groups.of(scene)).of(scene.find("red1").orElseThrow())).contains("union");
  }
}
