package apparat.view.alliances.period;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.PageSize;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.history.Column;
import apparat.history.Sample;
import apparat.layout.alliances.Actor;
import apparat.layout.alliances.Dial;
import apparat.layout.alliances.Progress;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A keyframe of the map is a day on which something that the map shows changes. */
class KeyframesOfTheMapTest {

  private static final Box ROOM = new Box(40, 112, 1520, 682);

  private static Sample sample() {
    return new Sample()
        .person("ann", "")
        .person("ben", "")
        .person("cid", "1925-05-05")
        .person("dan", "")
        .camp("red")
        .side("reds", "declared", "red", "", "")
        .side("pact", "bloc", "", "", "")
        .body("council", "Council", "bureau", "", "")
        .wing("top", Column.MIDDLE, List.of("council"), List.of())
        .tie("ann", "+", "ben", 3, "", "")
        .tie("ann", "-", "cid", 3, "", "")
        .tie("dan", "+", "ann", 3, "", "");
  }

  private static Period period(Sample sample) {
    return period(sample, Dial.ANCHORED);
  }

  private static Period period(Sample sample, Dial dial) {
    return new Period(
        sample.history(),
        ROOM,
        Density.of(PageSize.WIDE),
        new Cut(dial, false, Language.EN),
        Progress.UNWATCHED);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void where_nothing_changes_there_is_the_first_day_alone() {
    assertThat(period(sample()).keyframes()).containsExactly(day("1921-01-01"));
  }

  @Test
  void ties_that_begin_or_end_are_keyframes_and_faint_ones_are_not() {
    Sample sample =
        sample()
            .tie("ben", "+", "cid", 2, "1923-02-03", "1924-04-05")
            .tie("ben", "+", "dan", 1, "1926-01-01", "");
    assertThat(period(sample).keyframes())
        .containsExactly(day("1921-01-01"), day("1923-02-03"), day("1924-04-05"));
  }

  @Test
  void who_joins_a_camp_or_a_bloc_makes_one() {
    Sample sample =
        sample()
            .stands("ann", "reds", "member", "", "1922-02-02", "")
            .stands("ben", "pact", "member", "", "1923-03-03", "1924-04-04");
    assertThat(period(sample).keyframes())
        .containsExactly(
            day("1921-01-01"), day("1922-02-02"), day("1923-03-03"), day("1924-04-04"));
  }

  @Test
  void a_seat_counts_only_if_it_brings_somebody_into_view() {
    Sample sample =
        sample()
            .person("eve", "")
            .seat("eve", "council", "member", "1922-02-02", "", "")
            .seat("ann", "council", "member", "1923-03-03", "", "");
    assertThat(period(sample).keyframes())
        .as("ann is in view before, and a ring moves nobody")
        .containsExactly(day("1921-01-01"), day("1922-02-02"));
  }

  @Test
  void days_outside_the_period_are_none() {
    Sample sample =
        sample()
            .tie("ben", "+", "cid", 3, "1919-01-01", "1920-01-01")
            .tie("ben", "+", "dan", 3, "1930-01-01", "");
    assertThat(period(sample).keyframes()).containsExactly(day("1921-01-01"));
  }

  @Test
  void between_keyframes_everybody_stands_where_they_stood_at_the_one_before() {
    Period period = period(sample().tie("ben", "-", "dan", 3, "1923-02-03", ""));
    assertThat(period.places(day("1923-02-02"))).isEqualTo(period.places(day("1921-01-01")));
    assertThat(period.places(day("1927-12-31"))).isEqualTo(period.places(day("1923-02-03")));
    assertThat(period.places(day("1920-12-31"))).as("before the period").isEmpty();
  }

  @Test
  void everybody_has_one_size_for_the_whole_period_so_that_posts_move_nobody() {
    Sample sample = sample().tie("ben", "+", "cid", 2, "1923-02-03", "");
    for (int i = 0; i < 4; i++) {
      sample
          .body("b" + i, "B", "office", "", "")
          .seat("ann", "b" + i, "member", "1923-02-03", "", "");
    }
    List<Double> radii =
        period(sample).slices().stream()
            .flatMap(slice -> slice.actors().stream())
            .filter(actor -> actor.id().equals("ann"))
            .map(Actor::radius)
            .distinct()
            .toList();
    assertThat(radii).containsExactly(Density.of(PageSize.WIDE).radius(4));
  }

  @Test
  void bonds_join_people_in_view_in_the_order_of_the_alphabet() {
    Period period = period(sample());
    assertThat(period.slices().getFirst().bonds())
        .extracting(bond -> bond.a() + (bond.alliance() ? "+" : "-") + bond.b())
        .containsExactly("ann+ben", "ann-cid", "ann+dan");
  }

  @ParameterizedTest
  @EnumSource(Dial.class)
  void whatever_the_dial_everybody_stands_in_the_room(Dial dial) {
    Period period = period(sample().tie("ben", "-", "dan", 3, "1923-02-03", ""), dial);
    for (LocalDate keyframe : period.keyframes()) {
      assertThat(period.places(keyframe).values())
          .hasSize(4)
          .allMatch(spot -> ROOM.contains(spot.centre().x(), spot.centre().y()));
    }
  }

  /** People press against the rim neither sideways nor upwards, whatever the form of the page. */
  @ParameterizedTest
  @ValueSource(strings = {"1520x682", "1520x982", "1520x913", "1900x600"})
  void on_pages_of_any_form_a_circle_of_people_stays_off_the_rim(String form) {
    String[] sides = form.split("x");
    Box room = new Box(40, 112, Double.parseDouble(sides[0]), Double.parseDouble(sides[1]));
    Sample sample = new Sample();
    for (int i = 0; i < 12; i++) {
      sample.person("p" + i, "");
    }
    for (int i = 0; i < 12; i++) {
      sample.tie("p" + i, "+", "p" + (i + 1) % 12, 3, "", "");
    }
    Period period =
        new Period(
            sample.history(),
            room,
            Density.of(PageSize.WIDE),
            new Cut(Dial.ANCHORED, false, Language.EN),
            Progress.UNWATCHED);
    List<Point> places =
        period.places(day("1924-01-01")).values().stream().map(spot -> spot.centre()).toList();
    long inACorner =
        places.stream()
            .filter(at -> at.x() < room.x() + 60 || at.x() > room.right() - 60)
            .filter(at -> at.y() < room.y() + 60 || at.y() > room.bottom() - 60)
            .count();
    long atASide =
        places.stream().filter(at -> at.x() < room.x() + 60 || at.x() > room.right() - 60).count();
    assertThat(places).hasSize(12);
    assertThat(inACorner).isZero();
    assertThat(atASide).isLessThanOrEqualTo(4);
  }
}
