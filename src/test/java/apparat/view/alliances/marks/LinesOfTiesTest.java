package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.geometry.Box;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Point;
import apparat.history.Sample;
import apparat.record.Certainty;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.Town;
import apparat.view.alliances.scene.Filter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the line of one tie says what sort of tie it is, how close and how sure. */
class LinesOfTiesTest {

  private static final String LINE = "tie/rosa1/rosa2/";

  private static Stroke stroke(Drawing map, String key) {
    return Town.shape(map, key).stroke().orElseThrow();
  }

  private static Point begin(ShapeMark line) {
    Segment.Move move = (Segment.Move) ((Path) line.outline()).segments().getFirst();
    return new Point(move.x(), move.y());
  }

  private static Point end(ShapeMark line) {
    Segment.Curve curve = (Segment.Curve) ((Path) line.outline()).segments().getLast();
    return new Point(curve.x(), curve.y());
  }

  private static double length(ShapeMark line) {
    return apart(begin(line), end(line));
  }

  private static double apart(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  @ParameterizedTest
  @CsvSource({"3, 3.4, 0.9", "2, 1.6, 0.55"})
  void an_alliance_is_solid_and_the_closer_the_thicker(int strength, double width, double opacity) {
    Drawing map = Town.draw(Town.of(2, 1).tie("rosa1", "+", "rosa2", strength, "", ""));
    Stroke stroke = stroke(map, LINE + "alliance");
    assertThat(stroke.dashes()).isEmpty();
    assertThat(stroke.width()).isEqualTo(width);
    assertThat(Town.shape(map, LINE + "alliance").opacity()).isEqualTo(opacity);
    assertThat(Town.find(map, LINE + "alliance/bar")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void a_rivalry_is_dashed_with_a_bar_across_its_middle(int strength) {
    Drawing map = Town.draw(Town.of(2, 1).tie("rosa1", "-", "rosa2", strength, "", ""));
    ShapeMark line = Town.shape(map, LINE + "rivalry");
    assertThat(line.stroke().orElseThrow().dashes()).hasSize(2);
    Box bar = Town.shape(map, LINE + "rivalry/bar").bounds();
    Point middle = begin(line).towards(end(line), 0.5);
    double bent = 0.35 * length(line);
    assertThat(apart(middle, new Point(bar.centreX(), bar.centreY()))).isLessThan(bent);
    assertThat(Math.hypot(bar.width(), bar.height())).isBetween(17.9, 18.1);
  }

  @Test
  void the_faintest_ties_are_not_in_the_overview_but_can_be_asked_for() {
    Sample town = Town.of(2, 1).tie("rosa1", "+", "rosa2", 1, "", "");
    assertThat(Town.keys(Town.draw(town), "tie/.*")).isEmpty();
    AlliancesOptions all = AlliancesOptions.DEFAULT.filter(new Filter(1, Set.of(), Set.of()));
    assertThat(Town.keys(Town.draw(town, all), "tie/.*")).containsExactly(LINE + "alliance");
  }

  @Test
  void it_runs_from_rim_to_rim_and_not_into_the_discs() {
    Drawing map = Town.draw(Town.of(2, 1).tie("rosa1", "+", "rosa2", 3, "", ""));
    ShapeMark line = Town.shape(map, LINE + "alliance");
    for (String id : List.of("rosa1", "rosa2")) {
      Box disc = Town.shape(map, "disc/" + id).bounds();
      Point centre = new Point(disc.centreX(), disc.centreY());
      double nearest = Math.min(apart(begin(line), centre), apart(end(line), centre));
      assertThat(nearest).isBetween(disc.width() / 2 - 1, disc.width() / 2 + 9);
    }
  }

  @Test
  void where_it_is_not_sure_that_it_held_both_ends_fade() {
    Sample town =
        Town.of(2, 1)
            .tie("rosa1", "+", "rosa2", 3, "1923", "")
            .tie("bela1", "+", "rosa1", 3, "1924", "");
    Drawing map = Town.draw(town);
    String line = "tie/bela1/rosa1/alliance";
    assertThat(Town.keys(map, "tie/.*/(first|second)/\\d"))
        .hasSize(6)
        .allMatch(key -> key.startsWith(line));
    double whole = Town.shape(map, line).opacity();
    for (String side : List.of("first", "second")) {
      double outer = Town.shape(map, line + "/" + side + "/0").opacity();
      double middle = Town.shape(map, line + "/" + side + "/1").opacity();
      double inner = Town.shape(map, line + "/" + side + "/2").opacity();
      assertThat(outer).isLessThan(middle);
      assertThat(middle).isLessThan(inner);
      assertThat(inner).isLessThan(whole);
    }
    Point first = begin(Town.shape(map, line));
    Point fading = end(Town.shape(map, line + "/first/2"));
    assertThat(apart(first, fading)).as("the fading end joins the line").isLessThan(1e-6);
    assertThat(Town.keys(map, "legend/map/inexact.*")).isNotEmpty();
  }

  @Test
  void once_its_vague_start_has_passed_and_with_exact_dates_it_does_not_fade() {
    Sample town =
        Town.of(2, 1)
            .tie("rosa1", "+", "rosa2", 3, "1922-03-01", "1925-01-01")
            .tie("bela1", "+", "rosa1", 3, "1922", "1926~");
    Drawing map = Town.draw(town);
    assertThat(Town.keys(map, "tie/.*/(first|second)/\\d")).isEmpty();
    assertThat(Town.keys(map, "legend/map/inexact.*")).isEmpty();
    assertThat(Town.keys(map, "tie/[^/]+/[^/]+/[^/]+")).hasSize(2);
  }

  @Test
  void before_its_first_and_after_its_last_day_there_is_no_line() {
    Sample town = Town.of(2, 1).tie("rosa1", "+", "rosa2", 3, "1923-05-01", "1924-05-01");
    assertThat(Town.keys(Town.draw(town), "tie/.*")).isEmpty();
    for (String day : List.of("1923-05-01", "1924-04-30")) {
      Drawing map =
          Town.draw(town.history(), java.time.LocalDate.parse(day), AlliancesOptions.DEFAULT);
      assertThat(Town.keys(map, "tie/.*")).as(day).hasSize(1);
    }
  }

  @Test
  void a_doubtful_one_carries_a_question_mark_and_can_be_left_out() {
    Sample town = Town.of(2, 1).tie("rosa1", "+", "rosa2", 3, "a rumour", Certainty.LOW);
    Drawing map = Town.draw(town);
    assertThat(Town.text(map, LINE + "alliance/doubt").text()).isEqualTo("?");
    assertThat(Town.shape(map, LINE + "alliance").opacity()).isLessThan(0.6);
    assertThat(Town.shape(map, LINE + "alliance").meaning().orElseThrow().sentence())
        .contains("(doubtful)", "a rumour");
    AlliancesOptions options = AlliancesOptions.DEFAULT;
    AlliancesOptions sure =
        new AlliancesOptions(
            options.theme(),
            options.selected(),
            options.language(),
            false,
            options.dial(),
            true,
            options.filter());
    assertThat(Town.keys(Town.draw(town, sure), "tie/.*")).isEmpty();
  }

  @Test
  void two_ties_of_the_same_people_run_beside_each_other_under_keys_of_their_own() {
    Sample town =
        Town.of(2, 1)
            .tie("rosa1", "+", "rosa2", 3, "", "")
            .tie("rosa2", "-", "rosa1", 2, "", "")
            .tie("rosa1", "+", "rosa2", 2, "", "");
    Drawing map = Town.draw(town);
    assertThat(Town.keys(map, LINE + ".*"))
        .containsExactlyInAnyOrder(
            LINE + "alliance", LINE + "alliance/2", LINE + "rivalry", LINE + "rivalry/bar");
    Point one = begin(Town.shape(map, LINE + "alliance"));
    Point other = begin(Town.shape(map, LINE + "alliance/2"));
    Point third = begin(Town.shape(map, LINE + "rivalry"));
    assertThat(List.of(apart(one, other), apart(one, third), apart(other, third)))
        .allMatch(gap -> gap > 4.9);
  }

  @Test
  void its_key_names_the_people_in_the_order_of_the_alphabet_whoever_comes_first_in_the_table() {
    Drawing map = Town.draw(Town.of(2, 1).tie("rosa2", "+", "rosa1", 3, "", ""));
    assertThat(Town.keys(map, "tie/.*")).containsExactly(LINE + "alliance");
    Mark line = Town.shape(map, LINE + "alliance");
    assertThat(line.meaning().orElseThrow().dataKey()).isEqualTo(LINE + "alliance");
    assertThat(line.meaning().orElseThrow().rows()).containsExactly("ties:2");
    assertThat(line.meaning().orElseThrow().sentence()).contains("close alliance");
  }
}
