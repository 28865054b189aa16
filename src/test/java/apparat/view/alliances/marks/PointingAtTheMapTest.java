package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.HitTest;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.ShapeMark;
import apparat.geometry.Box;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Point;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.Maps;
import apparat.view.alliances.Town;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever one points at on the map says what it is. */
class PointingAtTheMapTest {

  static Stream<LocalDate> days() {
    return Maps.days().stream();
  }

  private static String at(Drawing map, double x, double y) {
    return HitTest.at(map, x, y).flatMap(Mark::meaning).map(Meaning::dataKey).orElse("nothing");
  }

  private static boolean under(Drawing map, Point point, String dataKey) {
    return HitTest.allAt(map, point.x(), point.y()).stream()
        .flatMap(mark -> mark.meaning().stream())
        .anyMatch(meaning -> meaning.dataKey().equals(dataKey));
  }

  /** The middle of a line that is one cubic piece. */
  private static Point middle(ShapeMark line) {
    Path path = (Path) line.outline();
    Segment.Move from = (Segment.Move) path.segments().getFirst();
    Segment.Curve to = (Segment.Curve) path.segments().getLast();
    return new Point(
        (from.x() + 3 * to.x1() + 3 * to.x2() + to.x()) / 8,
        (from.y() + 3 * to.y1() + 3 * to.y2() + to.y()) / 8);
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_disc_and_a_name_are_the_person(LocalDate day) {
    Drawing map = Maps.at(day);
    for (String key : Maps.keys(map, "person/")) {
      String id = key.substring("person/".length());
      Box disc = Maps.disc(map, id);
      assertThat(at(map, disc.centreX(), disc.centreY())).isEqualTo("person/" + id);
      Box name = Town.text(map, "name/" + id).bounds();
      assertThat(at(map, name.centreX(), name.centreY())).isEqualTo("name/" + id);
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void the_middle_of_a_line_is_the_tie(LocalDate day) {
    Drawing map = Maps.at(day);
    for (String key : Town.keys(map, "tie/[^/]+/[^/]+/[^/]+(/\\d)?")) {
      ShapeMark line = Town.shape(map, key);
      assertThat(under(map, middle(line), line.meaning().orElseThrow().dataKey())).as(key).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_rope_and_its_number_are_its_rivalries(LocalDate day) {
    Drawing map = Maps.at(day);
    for (String key : Town.keys(map, "rope/[^/]+/[^/]+")) {
      assertThat(under(map, middle(Town.shape(map, key)), key)).as(key).isTrue();
      Box words = Town.text(map, key + "/words").bounds();
      assertThat(at(map, words.centreX(), words.centreY())).isEqualTo(key);
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void the_name_of_a_hull_is_the_group(LocalDate day) {
    Drawing map = Maps.at(day);
    for (String key : Town.keys(map, "hull/[^/]+/[^/]+/name")) {
      Box name = Town.text(map, key).bounds();
      String group =
          Town.shape(map, key.replaceAll("/name$", "")).meaning().orElseThrow().dataKey();
      assertThat(at(map, name.centreX(), name.centreY())).as(key).isEqualTo(group);
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void an_old_place_says_who_stood_there(LocalDate day) {
    Drawing map = Maps.at(day);
    for (String key : Town.keys(map, "was/[^/]+")) {
      ShapeMark circle = Town.shape(map, key);
      Box box = circle.bounds();
      assertThat(under(map, new Point(box.x(), box.centreY()), key)).as(key).isTrue();
      assertThat(circle.meaning().orElseThrow().sentence()).contains(" stood here on ");
    }
  }

  @Test
  void beside_everything_there_is_nothing_to_say() {
    Drawing map = Maps.at("1926-07-23");
    assertThat(at(map, 1, 1)).isEqualTo("nothing");
    assertThat(at(map, map.width() - 1, map.height() - 1)).isEqualTo("nothing");
  }

  @Test
  void words_about_a_tie_of_the_selected_person_are_the_tie() {
    Drawing map = Maps.at("1926-07-23", AlliancesOptions.DEFAULT.select("trotsky"));
    assertThat(Town.keys(map, "tie/.*/basis/\\d+")).isNotEmpty();
    for (String key : Town.keys(map, "tie/.*/basis/\\d+")) {
      Box words = Town.text(map, key).bounds();
      assertThat(at(map, words.centreX(), words.centreY()))
          .isEqualTo(key.substring(0, key.indexOf("/basis")));
    }
  }

  @Test
  void what_is_behind_another_is_found_after_it() {
    Drawing map = Maps.at("1926-07-23");
    Box disc = Maps.disc(map, "trotsky");
    Optional<String> hull =
        HitTest.allAt(map, disc.centreX(), disc.centreY()).stream()
            .map(Mark::key)
            .filter(key -> key.startsWith("hull/camp/trotsky"))
            .findFirst();
    assertThat(hull).as("the ground of the camp lies under the disc").isPresent();
  }
}
