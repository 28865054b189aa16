package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Contrast;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Point;
import apparat.geometry.Polyline;
import apparat.history.Sample;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Camps have soft hulls, blocs dotted outlines; both are named once, with how many are shown. */
class HullsOfSidesTest {

  static Stream<LocalDate> days() {
    return Maps.days().stream();
  }

  private static List<String> hulls(Drawing map) {
    return Town.keys(map, "hull/(camp|bloc)/[^/]+");
  }

  /** Whether the outline of a hull winds around the point. */
  private static boolean holds(ShapeMark hull, double x, double y) {
    int winding = 0;
    List<Point> ring = new ArrayList<>();
    for (Segment segment : ((Path) hull.outline()).segments()) {
      switch (segment) {
        case Segment.Move move -> ring.clear();
        case Segment.Curve curve -> ring.add(new Point(curve.x(), curve.y()));
        case Segment.Line line -> ring.add(new Point(line.x(), line.y()));
        case Segment.Close close -> winding += winding(ring, x, y);
      }
    }
    return winding != 0;
  }

  private static int winding(List<Point> ring, double x, double y) {
    double[] xs = ring.stream().mapToDouble(Point::x).toArray();
    double[] ys = ring.stream().mapToDouble(Point::y).toArray();
    return new Polyline(xs, ys, true).winding(x, y);
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_hull_holds_those_whom_it_names_and_nobody_else(LocalDate day) {
    Drawing map = Maps.at(day);
    for (String key : hulls(map)) {
      ShapeMark hull = Town.shape(map, key);
      String[] words = hull.meaning().orElseThrow().sentence().split(": ");
      List<String> members = List.of(words[words.length - 1].replaceAll("\\.$", "").split(", "));
      for (String person : Town.keys(map, "disc/[^/]+")) {
        Box disc = Town.shape(map, person).bounds();
        String name = Town.text(map, "name/" + person.substring(5)).text();
        assertThat(holds(hull, disc.centreX(), disc.centreY()))
            .as("%s in %s on %s", name, key, day)
            .isEqualTo(members.contains(name));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void every_hull_is_named_once_and_names_overlap_no_other_words(LocalDate day) {
    Drawing map = Maps.at(day);
    List<TextMark> texts =
        Maps.texts(map).stream()
            .filter(text -> !text.key().matches("(head|foot|legend|disc|tie)/.*"))
            .toList();
    for (String key : hulls(map)) {
      List<TextMark> lines =
          texts.stream().filter(text -> text.key().matches(key + "/(name|name/2|count)")).toList();
      assertThat(lines.stream().filter(text -> text.key().equals(key + "/name"))).hasSize(1);
      for (TextMark line : lines) {
        Box own = line.bounds().grown(-2);
        assertThat(texts)
            .filteredOn(other -> !other.key().startsWith(key))
            .filteredOn(other -> !other.key().startsWith("was/"))
            .noneMatch(other -> other.bounds().grown(-2).overlaps(own));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1923-03-06", "1925-12-21", "1926-08-01"})
  void names_of_hulls_can_be_read_in_every_theme(String day) {
    for (Theme theme : Theme.all()) {
      Drawing map = Maps.at(day, AlliancesOptions.DEFAULT.in(theme));
      for (String key : Town.keys(map, "hull/.*/name(/2)?")) {
        TextMark name = Town.text(map, key);
        assertThat(Contrast.ratio(name.colour(), theme.paper())).isGreaterThanOrEqualTo(4.5);
        assertThat(name.type().size()).isGreaterThanOrEqualTo(11);
      }
    }
  }

  @Test
  void blocs_are_drawn_under_camps_and_both_under_people() {
    List<String> keys = Maps.at("1926-08-01").marks().stream().map(Mark::key).toList();
    assertThat(keys.indexOf("hull/bloc/united-opposition"))
        .isLessThan(keys.indexOf("hull/camp/trotsky"));
    assertThat(keys.indexOf("hull/camp/trotsky")).isLessThan(keys.indexOf("disc/trotsky"));
  }

  @Test
  void a_bloc_is_dotted_in_ink_and_a_camp_has_its_colour() {
    Drawing map = Maps.at("1926-08-01");
    ShapeMark bloc = Town.shape(map, "hull/bloc/united-opposition");
    ShapeMark camp = Town.shape(map, "hull/camp/trotsky");
    assertThat(bloc.stroke().orElseThrow().dashes()).isNotEmpty();
    assertThat(bloc.stroke().orElseThrow().round()).isTrue();
    assertThat(camp.stroke().orElseThrow().dashes()).isEmpty();
    assertThat(camp.stroke().orElseThrow().colour())
        .isEqualTo(Town.shape(map, "disc/trotsky").fill().orElseThrow());
    assertThat(Town.shape(map, "hull/bloc/united-opposition/ground").opacity())
        .isLessThan(Town.shape(map, "hull/camp/trotsky/ground").opacity());
  }

  @Test
  void a_group_of_one_who_is_shown_has_no_hull() {
    Drawing map = Town.draw(Town.of(3, 1));
    assertThat(hulls(map)).containsExactly("hull/camp/red");
  }

  @Test
  void where_all_are_shown_they_are_not_counted_and_else_they_are() {
    Sample town = Town.of(3, 2);
    Drawing all = Town.draw(town);
    assertThat(Town.find(all, "hull/camp/red/count")).isEmpty();
    assertThat(Town.text(all, "hull/camp/red/name").text()).isEqualTo("Reds");
    Drawing few =
        new AlliancesView(
                town.tie("rosa1", "+", "rosa2", 3, "", "").history(), apparat.drawing.PageSize.WIDE)
            .at(Town.DAY, AlliancesOptions.DEFAULT);
    assertThat(Town.text(few, "hull/camp/red/count").text()).isEqualTo("2 of 3");
  }

  @Test
  void a_long_name_may_stand_in_two_lines_over_each_other() {
    Drawing map = Maps.at("1925-12-21");
    List<String> second = Town.keys(map, "hull/.*/name/2");
    assertThat(second).isNotEmpty();
    for (String key : second) {
      TextMark below = Town.text(map, key);
      TextMark above = Town.text(map, key.replaceAll("/2$", ""));
      assertThat(below.baseline() - above.baseline())
          .isBetween(above.type().size(), 1.3 * above.type().size());
      assertThat(below.meaning()).isEqualTo(above.meaning());
      assertThat(above.bounds().overlaps(below.bounds().grown(-3))).isFalse();
      assertThat(above.left()).isLessThan(below.bounds().right());
    }
  }

  @Test
  void two_blocs_of_the_same_people_are_drawn_once() {
    Sample town = Town.of(3, 3).side("pact", "bloc", "", "", "").side("union", "bloc", "", "", "");
    for (String bloc : List.of("pact", "union")) {
      for (String one : List.of("rosa1", "bela1")) {
        town.stands(one, bloc, "member", one.startsWith("r") ? "red" : "blue", "", "");
      }
    }
    assertThat(Town.keys(Town.draw(town), "hull/bloc/[^/]+")).hasSize(1);
  }

  @Test
  void the_camp_of_leaders_of_a_bloc_has_a_hull_inside_it() {
    Drawing map = Maps.at("1924-11-19");
    assertThat(hulls(map)).contains("hull/camp/zinoviev");
    ShapeMark camp = Town.shape(map, "hull/camp/zinoviev");
    assertThat(camp.meaning().orElseThrow().dataKey()).isEqualTo("camp/zinoviev");
    assertThat(camp.meaning().orElseThrow().rows()).isNotEmpty();
  }
}
