package apparat.view.alliances.scene;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.history.Sample;
import apparat.record.Certainty;
import apparat.record.Tie;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which people and ties a scene has, and which of them stand out. */
class SceneTest {

  private static final History HISTORY =
      new Sample()
          .person("ann", "")
          .person("ben", "")
          .person("cid", "")
          .person("dan", "")
          .tie("ben", "+", "ann", 3, "", "")
          .tie("ann", "-", "cid", 2, "", "")
          .tie("cid", "+", "dan", 1, "", "")
          .tie("dan", "+", "ben", 3, "1925-01-01", "")
          .tie("dan", "+", "cid", 2, "rumour", Certainty.LOW)
          .history();

  private static Scene scene(Look look) {
    return Scenes.of(HISTORY, Scenes.DAY, look);
  }

  private static Scene selected(String person) {
    return scene(Scenes.look(Optional.of(person), Set.of(), Way.NONE));
  }

  private static List<String> ends(List<Tie> ties) {
    return ties.stream().map(tie -> Scene.first(tie) + " " + Scene.second(tie)).toList();
  }

  @Test
  void it_has_the_ties_of_the_day_in_the_order_of_the_alphabet() {
    Scene scene = scene(Scenes.PLAIN);
    assertThat(ends(scene.ties())).containsExactly("ann ben", "ann cid", "cid dan");
    assertThat(scene.foldedTies()).as("the faint one").isEqualTo(1);
    assertThat(scene.people()).extracting(Someone::id).containsExactly("ann", "ben", "cid", "dan");
  }

  @Test
  void without_doubtful_rows_they_are_neither_drawn_nor_counted() {
    Look sure =
        new Look(
            Scenes.PLAIN.theme(), Optional.empty(), Set.of(), false, Filter.OVERVIEW, Way.NONE);
    assertThat(ends(scene(sure).ties())).containsExactly("ann ben", "ann cid");
    assertThat(scene(sure).foldedTies()).isEqualTo(1);
  }

  @Test
  void the_ends_of_a_tie_are_taken_in_the_order_of_ids() {
    Tie tie = scene(Scenes.PLAIN).ties().getFirst();
    assertThat(tie.source()).isEqualTo("ben");
    assertThat(Scene.first(tie)).isEqualTo("ann");
    assertThat(Scene.second(tie)).isEqualTo("ben");
  }

  @Test
  void where_nobody_stands_out_all_are_drawn_alike() {
    Scene scene = scene(Scenes.PLAIN);
    assertThat(scene.plain()).isTrue();
    assertThat(scene.strength()).isEqualTo(1);
    assertThat(scene.people()).allMatch(one -> scene.strength(one.id()) == 1);
    assertThat(scene.people()).noneMatch(scene::outlined);
    assertThat(scene.ties()).noneMatch(scene::concerns);
  }

  @Test
  void a_selected_person_stands_out_with_those_who_have_a_tie_to_them() {
    Scene scene = selected("ann");
    assertThat(scene.plain()).isFalse();
    assertThat(scene.people())
        .filteredOn(scene::outlined)
        .extracting(Someone::id)
        .containsExactly("ann");
    assertThat(scene.strength("ann")).isEqualTo(1);
    assertThat(scene.strength("ben")).isEqualTo(1);
    assertThat(scene.strength("cid")).isEqualTo(1);
    assertThat(scene.strength("dan")).isLessThan(0.5);
    assertThat(ends(scene.ties().stream().filter(scene::concerns).toList()))
        .containsExactly("ann ben", "ann cid");
  }

  @Test
  void two_who_are_named_stand_out_with_what_is_between_them() {
    Scene scene = scene(Scenes.look(Optional.empty(), Set.of("ann", "cid"), Way.NONE));
    assertThat(scene.people())
        .filteredOn(scene::outlined)
        .extracting(Someone::id)
        .containsExactly("ann", "cid");
    assertThat(ends(scene.ties().stream().filter(scene::concerns).toList()))
        .containsExactly("ann cid");
    assertThat(scene.strength("ben")).isLessThan(0.5);
  }

  @Test
  void a_way_comes_before_who_is_selected_and_brings_its_faint_ties() {
    Way way = new Way(List.of("ann", "cid", "dan"), false);
    Scene scene = scene(Scenes.look(Optional.of("ben"), Set.of("ben"), way));
    assertThat(scene.selected()).isEmpty();
    assertThat(scene.people())
        .filteredOn(scene::outlined)
        .extracting(Someone::id)
        .containsExactly("ann", "cid", "dan");
    assertThat(ends(scene.ties())).containsExactly("ann ben", "ann cid", "cid dan", "cid dan");
    assertThat(ends(scene.ties().stream().filter(scene::concerns).toList()))
        .containsExactly("ann cid", "cid dan", "cid dan");
    assertThat(scene.foldedTies()).isZero();
  }

  @Test
  void who_is_not_there_cannot_stand_out() {
    assertThat(selected("nobody").plain()).isTrue();
    assertThat(selected("nobody").selected()).isEmpty();
    assertThat(scene(Scenes.look(Optional.empty(), Set.of("nobody"), Way.NONE)).plain()).isTrue();
  }

  @Test
  void discs_and_names_of_all_stand_in_the_way_of_lines() {
    Scene scene = scene(Scenes.PLAIN);
    assertThat(scene.obstacles().discs()).hasSize(4);
    assertThat(scene.obstacles().names()).hasSize(4);
    assertThat(scene.obstacles().room()).isEqualTo(scene.room);
    for (Someone one : scene.people()) {
      assertThat(scene.room.contains(one.bounds())).as(one.id()).isTrue();
      assertThat(one.bounds().contains(one.box())).isTrue();
      assertThat(one.bounds().contains(one.reach().bounds())).isTrue();
    }
  }
}
