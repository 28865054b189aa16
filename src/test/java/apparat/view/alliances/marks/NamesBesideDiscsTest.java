package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.Maps;
import apparat.view.alliances.Town;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names stand so close to their own disc that no line has to lead from one to the other. */
class NamesBesideDiscsTest {

  private static final LocalDate DAY = LocalDate.of(1926, 7, 23);

  /** Every kind of map that has places of its own. */
  static Stream<Drawing> maps() {
    List<Drawing> maps = new ArrayList<>(Maps.days().stream().map(Maps::at).toList());
    maps.add(Maps.at("1926-07-23", AlliancesOptions.DEFAULT.showEverybody(true)));
    maps.add(Maps.at("1926-07-23", AlliancesOptions.DEFAULT.write(Language.RU)));
    for (String page : List.of("4:3", "a4", "1131x1600", "960x540")) {
      maps.add(Maps.on(page, DAY));
    }
    return maps.stream();
  }

  @ParameterizedTest
  @MethodSource("maps")
  void a_name_stands_at_its_own_disc_and_nearer_to_it_than_to_any_other(Drawing map) {
    List<String> discs = Town.keys(map, "disc/[^/]+");
    for (String disc : discs) {
      Box own = Town.shape(map, disc).bounds();
      TextMark name = Town.text(map, "name/" + disc.substring("disc/".length()));
      double distance = own.gap(name.bounds());
      assertThat(distance).as("%s from its disc", name.text()).isLessThan(14);
      for (String other : discs) {
        if (!other.equals(disc)) {
          assertThat(Town.shape(map, other).bounds().gap(name.bounds()))
              .as("%s is not the name of %s", name.text(), other)
              .isGreaterThan(0);
        }
      }
    }
  }
}
