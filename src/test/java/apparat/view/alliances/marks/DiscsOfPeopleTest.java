package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Circle;
import apparat.history.Sample;
import apparat.text.Face;
import apparat.text.Type;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.Town;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disc tells by its size how many posts, by its ring which rank, by colour and letter which side.
 */
class DiscsOfPeopleTest {

  private static final Drawing TOWN = Town.draw(Town.of(3, 2));

  private static Circle circle(Drawing map, String key) {
    return (Circle) Town.shape(map, key).outline();
  }

  private static Sample holding(int posts) {
    Sample town = Town.of(3, 2);
    for (int i = 1; i <= posts; i++) {
      town.body("office" + i, "Office " + i, "office", "", "")
          .seat("rosa2", "office" + i, "member", "", "", "");
    }
    return town;
  }

  @ParameterizedTest
  @CsvSource({"0, 9.5", "1, 11.6", "2, 13.7", "4, 17.9", "6, 22.1", "7, 22.1", "11, 22.1"})
  void it_grows_with_each_post_up_to_six(int posts, double radius) {
    Drawing map = Town.draw(holding(posts));
    assertThat(circle(map, "disc/rosa2").radius()).isCloseTo(radius, within(1e-9));
    assertThat(Town.shape(map, "disc/rosa2").meaning().orElseThrow().sentence())
        .endsWith("; " + posts + (posts == 1 ? " post." : " posts."));
  }

  @Test
  void a_post_that_ended_makes_nobody_larger() {
    Sample town =
        holding(1)
            .body("old", "Old", "office", "", "")
            .seat("rosa2", "old", "member", "1922-01-01", "1924-06-01", "");
    assertThat(circle(Town.draw(town), "disc/rosa2").radius()).isCloseTo(11.6, within(1e-9));
  }

  @Test
  void a_full_member_of_the_leading_body_has_a_strong_ring() {
    Circle disc = circle(TOWN, "disc/rosa1");
    Circle ring = circle(TOWN, "disc/rosa1/ring");
    assertThat(ring.radius()).isCloseTo(disc.radius() + 4.2, within(1e-9));
    assertThat(ring.x()).isEqualTo(disc.x());
    assertThat(ring.y()).isEqualTo(disc.y());
    assertThat(Town.shape(TOWN, "disc/rosa1/ring").stroke())
        .contains(Stroke.solid(Theme.LIGHT.ink(), 2.6));
  }

  @Test
  void a_candidate_has_a_thin_dashed_ring_and_others_have_none() {
    assertThat(Town.shape(TOWN, "disc/greta/ring").stroke())
        .contains(Stroke.dashed(Theme.LIGHT.ink(), 1.4, 4, 2.5));
    assertThat(circle(TOWN, "disc/greta/ring").radius())
        .isCloseTo(circle(TOWN, "disc/greta").radius() + 4.2, within(1e-9));
    assertThat(Town.keys(TOWN, "disc/[^/]+/ring"))
        .containsExactly("disc/bela1/ring", "disc/greta/ring", "disc/rosa1/ring");
  }

  @ParameterizedTest
  @CsvSource({"rosa1, MEDIUM, 18", "greta, MEDIUM, 15", "rosa2, REGULAR, 15"})
  void names_are_set_by_rank(String person, Face face, double size) {
    TextMark name = Town.text(TOWN, "name/" + person);
    assertThat(name.type()).isEqualTo(new Type(face, size));
    assertThat(name.halo()).contains(new Stroke(Theme.LIGHT.paper(), 4, List.of(), true));
  }

  @ParameterizedTest
  @CsvSource({"0, 12", "1, 12", "2, 15", "6, 15"})
  void the_letter_is_smaller_where_the_disc_is_small(int posts, double size) {
    TextMark letter = Town.text(Town.draw(holding(posts)), "disc/rosa2/letter");
    assertThat(letter.type()).isEqualTo(new Type(Face.BOLD, size));
    assertThat(letter.text()).isEqualTo("r");
  }

  @Test
  void the_letter_stands_in_the_middle_of_the_disc_and_inside_it() {
    for (String person : List.of("rosa1", "rosa2", "bela1", "bela2")) {
      Circle disc = circle(TOWN, "disc/" + person);
      TextMark letter = Town.text(TOWN, "disc/" + person + "/letter");
      assertThat(letter.left() + letter.width() / 2).isCloseTo(disc.x(), within(1e-9));
      assertThat(letter.baseline()).isBetween(disc.y(), disc.y() + disc.radius());
      assertThat(disc.bounds().contains(letter.bounds().grown(-1))).isTrue();
    }
  }

  @Test
  void who_has_no_side_is_grey_without_a_letter() {
    assertThat(Town.shape(TOWN, "disc/greta").fill()).contains(Colour.of("#D3CCBD"));
    assertThat(Town.find(TOWN, "disc/greta/letter")).isEmpty();
    Drawing dark = Town.draw(Town.of(3, 2), AlliancesOptions.DEFAULT.in(Theme.DARK));
    assertThat(Town.shape(dark, "disc/greta").fill()).contains(Colour.of("#4A4D51"));
  }

  @Test
  void a_side_has_its_dark_colour_in_the_dark() {
    Drawing dark = Town.draw(Town.of(3, 2), AlliancesOptions.DEFAULT.in(Theme.DARK));
    assertThat(Town.shape(TOWN, "disc/rosa1").fill()).contains(Colour.of("#000000"));
    assertThat(Town.shape(dark, "disc/rosa1").fill()).contains(Colour.of("#FFFFFF"));
    assertThat(Town.text(TOWN, "disc/rosa1/letter").colour()).isEqualTo(Colour.of("#FFFFFF"));
    assertThat(Town.text(dark, "disc/rosa1/letter").colour()).isEqualTo(Colour.of("#17150F"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rosa1", "bela2", "greta"})
  void names_are_painted_after_every_disc_and_line(String person) {
    Drawing map = Town.draw(Town.of(3, 2).tie("rosa1", "-", "bela2", 3, "", ""));
    List<String> keys = map.marks().stream().map(Mark::key).toList();
    int name = keys.indexOf("name/" + person);
    assertThat(name).isPositive();
    assertThat(keys.subList(name, keys.size()))
        .noneMatch(key -> key.matches("(disc|tie|rope|hull|was|arrow|halo)/.*"));
  }

  /** Who goes over on the day after the compared one. */
  private static Sample turner() {
    return Town.of(3, 2)
        .person("turner", "")
        .stands("turner", "reds", "member", "", "", "1924-03-01")
        .stands("turner", "blues", "member", "", "1924-03-01", "")
        .tie("turner", "+", "bela1", 2, "", "")
        .event("before", "1923-01-01", "", 3)
        .event("turn", "1924-03-01", "", 3)
        .keyMoments("before", "turn");
  }

  @Test
  void who_changed_sides_has_a_yellow_halo_nine_units_wider_than_the_disc() {
    Drawing map = Town.draw(turner());
    assertThat(Town.keys(map, "halo/.*")).containsExactly("halo/turner");
    assertThat(Town.shape(map, "halo/turner").fill()).isEqualTo(Theme.LIGHT.change());
    assertThat(circle(map, "halo/turner").radius())
        .isCloseTo(circle(map, "disc/turner").radius() + 9, within(1e-9));
  }

  @Test
  void in_print_a_rim_says_it_that_stays_off_the_name() {
    Drawing map = Town.draw(turner(), AlliancesOptions.DEFAULT.in(Theme.PRINT));
    ShapeMark rim = Town.shape(map, "halo/turner");
    TextMark name = Town.text(map, "name/turner");
    assertThat(rim.fill()).isEmpty();
    double outer = rim.bounds().bottom() + rim.stroke().orElseThrow().width() / 2;
    double capitals = name.baseline() - 0.71 * name.type().size();
    assertThat(name.baseline()).as("it stands below").isGreaterThan(rim.bounds().bottom());
    assertThat(outer).isLessThan(capitals + 1.5);
  }

  @Test
  void the_ground_of_a_disc_hides_what_runs_behind_it() {
    ShapeMark ground = Town.shape(TOWN, "disc/rosa1/ground");
    assertThat(ground.fill()).contains(Theme.LIGHT.paper());
    assertThat(ground.bounds().contains(Town.shape(TOWN, "disc/rosa1/ring").bounds())).isTrue();
    List<String> keys = TOWN.marks().stream().map(Mark::key).toList();
    assertThat(keys.indexOf("disc/rosa1/ground")).isLessThan(keys.indexOf("disc/rosa1"));
  }
}
