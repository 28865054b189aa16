package apparat.view.alliances.period;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.history.Sample;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.Maps;
import apparat.view.alliances.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One sees at once who changed sides, and from where. */
class ChangedSidesTest {

  private static final String SUMMER = "1926-08-01";

  private static Box box(Drawing map, String key) {
    return Town.shape(map, key).bounds();
  }

  private static double apart(Box a, Box b) {
    return Math.hypot(a.centreX() - b.centreX(), a.centreY() - b.centreY());
  }

  private static Segment.Move begin(ShapeMark line) {
    return (Segment.Move) ((Path) line.outline()).segments().getFirst();
  }

  static Stream<LocalDate> days() {
    return Maps.days().stream();
  }

  @ParameterizedTest
  @MethodSource("days")
  void an_old_place_lies_far_from_the_new_one_and_within_the_picture(LocalDate day) {
    Drawing map = Maps.at(day);
    for (String key : Town.keys(map, "was/[^/]+")) {
      Box old = box(map, key);
      assertThat(apart(old, box(map, "disc/" + key.substring(4)))).as(key).isGreaterThan(59);
      assertThat(new Box(0, 100, map.width(), map.height() - 170).contains(old)).isTrue();
      assertThat(Town.find(map, "halo/" + key.substring(4))).as(key).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void every_yellow_way_begins_at_an_old_place(LocalDate day) {
    Drawing map = Maps.at(day);
    for (String key : Town.keys(map, "was/[^/]+/tail")) {
      String was = key.substring(0, key.length() - "/tail".length());
      Segment.Move begin = begin(Town.shape(map, key));
      Box old = box(map, was);
      assertThat(Math.hypot(begin.x() - old.centreX(), begin.y() - old.centreY()))
          .as(key)
          .isLessThan(14);
    }
    for (String key : Town.keys(map, "arrow/[^/]+/[^/]+")) {
      Segment.Move begin = begin(Town.shape(map, key));
      List<Box> starts =
          Town.keys(map, "was/[^/]+(/tail)?").stream().map(was -> box(map, was)).toList();
      assertThat(starts)
          .as("%s begins at an old place or where tails end", key)
          .anyMatch(start -> start.grown(8).contains(begin.x(), begin.y()));
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void arrowheads_do_not_end_under_those_who_crossed(LocalDate day) {
    Drawing map = Maps.at(day);
    for (String key : Town.keys(map, "arrow/[^/]+/[^/]+")) {
      Segment.Line head = (Segment.Line) ((Path) Town.shape(map, key).outline()).segments().get(3);
      assertThat(Town.keys(map, "was/[^/]+"))
          .noneMatch(
              was -> {
                Box disc = box(map, "disc/" + was.substring(4));
                return Math.hypot(head.x() - disc.centreX(), head.y() - disc.centreY())
                    < disc.width() / 2;
              });
    }
  }

  @Test
  void every_yellow_way_has_a_rim_below_it_for_it_may_lie_on_a_yellow_ground() {
    for (Theme theme : Theme.all()) {
      Drawing map = Maps.VIEW.at(LocalDate.parse(SUMMER), AlliancesOptions.DEFAULT.in(theme));
      List<String> keys = map.marks().stream().map(Mark::key).toList();
      List<String> ways = Town.keys(map, "was/[^/]+/tail|arrow/[^/]+/[^/]+");
      assertThat(ways).isNotEmpty();
      for (String way : ways) {
        int first = ways.stream().mapToInt(keys::indexOf).min().orElseThrow();
        assertThat(keys.indexOf(way + "/rim")).as(way).isBetween(0, first - 1);
        assertThat(box(map, way + "/rim").contains(box(map, way))).as(way).isTrue();
        assertThat(Town.shape(map, way + "/rim").stroke().orElseThrow().colour())
            .isEqualTo(theme.changeRim());
      }
    }
  }

  @Test
  void those_who_crossed_together_share_an_arrow_that_says_how_many_they_are() {
    Drawing map = Maps.at(SUMMER);
    ShapeMark arrow = Town.shape(map, "arrow/zinoviev/zinoviev");
    assertThat(arrow.fill()).isEqualTo(Theme.LIGHT.change());
    assertThat(arrow.meaning().orElseThrow().sentence())
        .contains("Zinoviev", "Kamenev", "changed sides since");
    assertThat(Town.keys(map, "was/(zinoviev|kamenev|lashevich)/tail")).hasSize(3);
    assertThat(((TextMark) Town.find(map, "arrow/zinoviev/zinoviev/words").orElseThrow()).text())
        .isEqualTo("6 people cross over");
  }

  @Test
  void who_keeps_some_of_the_company_crosses_nothing_though_the_side_has_another_name() {
    Drawing map = Maps.at("1925-12-21");
    assertThat(Town.keys(map, "halo/.*")).contains("halo/tomsky", "halo/bukharin", "halo/rykov");
    assertThat(Town.keys(map, "arrow/.*")).noneMatch(key -> key.contains("bukharin"));
    assertThat(Town.keys(map, "arrow/.*")).isNotEmpty();
  }

  @Test
  void who_had_no_side_before_has_a_halo_and_no_arrow() {
    Drawing map = Maps.at("1923-10-15");
    assertThat(Town.keys(map, "halo/.*")).contains("halo/preobrazhensky");
    assertThat(Town.keys(map, "was/preobrazhensky/tail")).isEmpty();
    assertThat(Town.keys(map, "arrow/none.*")).isEmpty();
  }

  @Test
  void nothing_is_yellow_where_nobody_changed() {
    Drawing map = Maps.at("1926-10-23");
    assertThat(Town.keys(map, "(halo|was|arrow)/.*")).isEmpty();
    assertThat(Maps.texts(map)).anyMatch(text -> text.text().equals("nobody changed sides"));
    assertThat(map.description()).doesNotContain("Changed sides");
  }

  @Test
  void a_reader_may_ask_since_another_day() {
    Drawing map =
        Maps.VIEW
            .since(LocalDate.of(1923, 11, 15))
            .at(LocalDate.parse(SUMMER), AlliancesOptions.DEFAULT);
    assertThat(Town.keys(map, "halo/.*")).contains("halo/zinoviev", "halo/krupskaya");
    assertThat(Maps.texts(map)).anyMatch(text -> text.text().equals("since 15 November 1923"));
    List<String> places = Town.keys(map, "was/[^/]+");
    assertThat(places).isNotEmpty();
    for (String place : places) {
      assertThat(Town.shape(map, place).meaning().orElseThrow().sentence())
          .endsWith(" stood here on 15 November 1923.");
    }
  }

  @Test
  void in_print_tails_and_arrows_are_grey_and_halos_are_rims() {
    Drawing map = Maps.at(SUMMER, AlliancesOptions.DEFAULT.in(Theme.PRINT));
    for (Mark mark : map.marks()) {
      if (mark.key().matches("was/[^/]+/tail")) {
        assertThat(((ShapeMark) mark).stroke().orElseThrow().colour())
            .isEqualTo(Theme.PRINT.rule());
      }
      if (mark.key().matches("halo/.*")) {
        assertThat(((ShapeMark) mark).fill()).isEmpty();
      }
    }
    assertThat(Town.keys(map, "was/[^/]+/tail")).isNotEmpty();
  }

  @Test
  void of_a_selected_person_the_own_way_stays_strong() {
    Drawing map = Maps.at(SUMMER, AlliancesOptions.DEFAULT.select("zinoviev"));
    assertThat(Town.shape(map, "was/zinoviev/tail").opacity()).isEqualTo(1);
    assertThat(Town.shape(map, "arrow/zinoviev/zinoviev").opacity()).isEqualTo(1);
    assertThat(Town.find(map, "arrow/zinoviev/zinoviev/words")).isPresent();
    Drawing other = Maps.at(SUMMER, AlliancesOptions.DEFAULT.select("uglanov"));
    assertThat(Town.shape(other, "arrow/zinoviev/zinoviev").opacity()).isLessThan(0.7);
    assertThat(Town.find(other, "arrow/zinoviev/zinoviev/words")).isEmpty();
  }

  @Test
  void one_person_who_goes_over_alone_has_a_thin_arrow_of_their_own() {
    Sample town = new Sample().camp("red").camp("blue");
    for (String side : List.of("red", "blue")) {
      town.side(side + "s", "declared", side, "", "");
      for (int i = 1; i <= 4; i++) {
        town.person(side + i, "").stands(side + i, side + "s", "member", "", "", "");
      }
    }
    town.person("turner", "")
        .stands("turner", "reds", "member", "", "", "1924-03-01")
        .stands("turner", "blues", "member", "", "1924-03-01", "");
    for (int i = 1; i <= 4; i++) {
      town.tie("turner", "+", "red" + i, 3, "", "1924-03-01")
          .tie("turner", "+", "blue" + i, 3, "1924-03-01", "")
          .tie("red" + i, "-", "blue" + i, 3, "", "");
    }
    town.event("split", "1924-03-01", "", 3).event("before", "1923-01-01", "", 3);
    town.keyMoments("before", "split");
    Drawing map = Town.draw(town);
    assertThat(Town.keys(map, "halo/.*")).containsExactly("halo/turner");
    assertThat(Town.keys(map, "arrow/[^/]+/[^/]+")).containsExactly("arrow/red/blue");
    assertThat(Town.keys(map, "arrow/.*/words")).as("one is not counted").isEmpty();
    assertThat(Town.keys(map, "was/.*/tail")).as("the arrow begins at the old place").isEmpty();
    assertThat(Maps.texts(map)).anyMatch(text -> text.text().equals("1 changed sides"));
  }
}
