package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On the map ways bend out; in the hierarchy and in all words around a picture they do not. */
class WaysOfTheMapTest {

  private static final WaysOfTheMap WAYS = new WaysOfTheMap();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "disc/stalin",
        "disc/stalin/ring",
        "name/stalin",
        "halo/kamenev",
        "hull/camp/trotsky",
        "tie/stalin/trotsky/rivalry",
        "rope/a/b/from/stalin",
        "selected",
        "map/disc/stalin",
        "map/tie/stalin/trotsky/rivalry"
      })
  void people_of_the_map_and_what_hangs_on_them(String key) {
    assertThat(WAYS.bent(key)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chip/stalin/politburo/full",
        "square/stalin",
        "panel/politburo",
        "head/date",
        "legend/map/alliance",
        "map/legend/map/alliance",
        "foot/sources",
        "map/foot/sources",
        "spine/stalin"
      })
  void nothing_else(String key) {
    assertThat(WAYS.bent(key)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "hull/camp/trotsky/name, hull/camp/trotsky",
    "hull/camp/trotsky/name/2, hull/camp/trotsky",
    "hull/bloc/troika/count, hull/bloc/troika",
    "map/hull/camp/trotsky/plate/1, map/hull/camp/trotsky",
    "plate/trotsky, plate/trotsky",
    "map/plate/trotsky, map/plate/trotsky",
    "hull/camp/trotsky, ''",
    "hull/camp/trotsky/ground, ''",
    "name/trotsky, ''"
  })
  void names_of_groups_are_labels(String key, String label) {
    assertThat(WAYS.label(key).orElse("")).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({
    "disc/stalin, stalin, stalin",
    "disc/stalin/ring, '', stalin",
    "map/disc/stalin, stalin, stalin",
    "map/name/stalin, '', stalin",
    "halo/kamenev, '', kamenev",
    "plate/kamenev, '', kamenev",
    "tie/stalin/trotsky/rivalry, '', stalin trotsky",
    "map/tie/stalin/trotsky/rivalry/bar, '', stalin trotsky",
    "rope/a/b/from/stalin, '', 'stalin '",
    "rope/a/b/bar, '', ''",
    "hull/camp/trotsky, '', ''",
    "chip/stalin/politburo/full, '', ''"
  })
  void what_hangs_on_people_steps_aside_with_them(String key, String disc, String people) {
    assertThat(WAYS.disc(key).orElse("")).isEqualTo(disc);
    assertThat(String.join(" ", WAYS.people(key))).isEqualTo(people);
  }
}
