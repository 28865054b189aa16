package apparat.view.alliances.scene;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Sample;
import apparat.record.Tie;
import apparat.view.alliances.scene.Bundles.Bundle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Of any ties each is told once: by itself, or in the rope of its two sides. */
class BundlesLawsTest {

  private static final List<String> SIDES = List.of("red", "blue", "green");

  /** Three people of each of three sides, two of no side, and ties at random. */
  private static Scene scene(long seed) {
    Random random = new Random(seed);
    Sample town = new Sample();
    List<String> people = new ArrayList<>(List.of("xena", "yoko"));
    for (String side : SIDES) {
      town.camp(side).side(side + "s", "declared", side, "", "");
      for (int i = 1; i <= 3; i++) {
        people.add(side + i);
      }
    }
    for (String one : people) {
      town.person(one, "");
      if (!one.matches("xena|yoko")) {
        town.stands(one, one.replaceAll("\\d", "s"), "member", "", "", "");
      }
    }
    for (int a = 0; a < people.size(); a++) {
      for (int b = a + 1; b < people.size(); b++) {
        if (random.nextInt(2) == 0) {
          String sign = random.nextInt(3) == 0 ? "+" : "-";
          town.tie(people.get(a), sign, people.get(b), 2 + random.nextInt(2), "", "");
        }
      }
    }
    return Scenes.of(town.history());
  }

  private static String side(String person) {
    return person.replaceAll("\\d", "");
  }

  @Property(tries = 25)
  void each_tie_is_told_once(@ForAll long seed) {
    Scene scene = scene(seed);
    Bundles bundles = Bundles.of(scene, Groups.of(scene));
    List<Tie> told = new ArrayList<>(bundles.single());
    bundles.bundles().forEach(bundle -> told.addAll(bundle.close()));
    bundles.bundles().forEach(bundle -> told.addAll(bundle.lesser()));
    assertThat(told).hasSameSizeAs(scene.ties());
    assertThat(new HashSet<>(told)).isEqualTo(new HashSet<>(scene.ties()));
  }

  @Property(tries = 25)
  void a_rope_is_made_exactly_where_two_sides_have_many_rivalries(@ForAll long seed) {
    Scene scene = scene(seed);
    Map<String, int[]> between = new TreeMap<>();
    for (Tie tie : scene.ties()) {
      String a = side(tie.source());
      String b = side(tie.target());
      if (!tie.positive() && !a.equals(b) && SIDES.contains(a) && SIDES.contains(b)) {
        String key = a.compareTo(b) < 0 ? a + "/" + b : b + "/" + a;
        between.computeIfAbsent(key, k -> new int[2])[tie.strength() == 3 ? 0 : 1]++;
      }
    }
    Set<String> expected = new HashSet<>();
    between.forEach(
        (key, counts) -> {
          int close = counts[0];
          int lesser = counts[1];
          if (close + lesser >= 3 && (close >= 2 || lesser >= 3)) {
            expected.add(key + " " + close + " " + lesser);
          }
        });
    Set<String> found = new HashSet<>();
    for (Bundle bundle : Bundles.of(scene, Groups.of(scene)).bundles()) {
      found.add(bundle.key() + " " + bundle.close().size() + " " + bundle.lesser().size());
    }
    assertThat(found).isEqualTo(expected);
  }

  @Property(tries = 25)
  void its_ends_are_its_two_sides_and_it_tells_the_close_ones_if_there_are_any(@ForAll long seed) {
    Scene scene = scene(seed);
    for (Bundle bundle : Bundles.of(scene, Groups.of(scene)).bundles()) {
      assertThat(bundle.key()).isEqualTo(bundle.left() + "/" + bundle.right());
      assertThat(bundle.left()).isLessThan(bundle.right());
      assertThat(bundle.told())
          .isEqualTo(bundle.close().isEmpty() ? bundle.lesser() : bundle.close());
      for (Tie tie : bundle.told()) {
        assertThat(Set.of(side(tie.source()), side(tie.target())))
            .isEqualTo(Set.of(bundle.left(), bundle.right()));
      }
    }
  }
}
