package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.TextMark;
import apparat.geometry.Point;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On every page that a window or a lecture uses people stand with their camp: who stood among
 * others would be taken for one of them.
 */
class OwnGroundTest {

  /** A large window; one of 1280 x 720; a lecture; half of a window. */
  private static final List<String> PAGES = List.of("1600x900", "1500x540", "960x540", "800x860");

  /** Camps with a ground of their own, by their letters; neither the majority nor Lenin alone. */
  private static final String CAMPS = "[STZBWG]";

  private record Placed(String id, String camp, Point at) {

    boolean sameCamp(Placed other) {
      return camp.equals(other.camp);
    }
  }

  static Stream<Arguments> pages() {
    return PAGES.stream()
        .flatMap(page -> Shipped.moments().stream().map(day -> Arguments.of(page, day)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void one_of_the_three_nearest_is_of_the_same_camp(String page, LocalDate day) {
    List<Placed> people = people(Maps.on(page, day));
    assertThat(people).hasSizeGreaterThan(5);
    assertThat(people).filteredOn(person -> astray(person, people)).isEmpty();
  }

  private static boolean astray(Placed person, List<Placed> people) {
    List<Placed> nearest =
        people.stream()
            .filter(other -> other != person)
            .sorted(Comparator.comparingDouble(other -> away(person, other)))
            .toList();
    return nearest.stream().anyMatch(person::sameCamp)
        && nearest.stream().limit(3).noneMatch(person::sameCamp);
  }

  private static List<Placed> people(Drawing map) {
    return map.marks().stream()
        .filter(mark -> mark.key().matches("disc/[^/]+/letter"))
        .map(TextMark.class::cast)
        .filter(letter -> letter.text().matches(CAMPS))
        .map(letter -> new Placed(id(letter), letter.text(), centre(map, letter)))
        .toList();
  }

  private static String id(Mark letter) {
    return letter.key().split("/")[1];
  }

  private static Point centre(Drawing map, Mark letter) {
    var disc = Maps.disc(map, id(letter));
    return new Point(disc.centreX(), disc.centreY());
  }

  private static double away(Placed one, Placed other) {
    return Math.hypot(one.at().x() - other.at().x(), one.at().y() - other.at().y());
  }
}
