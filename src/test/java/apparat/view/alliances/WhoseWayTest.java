package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.geometry.Box;
import apparat.geometry.Flattening;
import apparat.geometry.Point;
import apparat.geometry.Polyline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A yellow way never seems to be that of somebody else, over a week or over years. */
class WhoseWayTest {

  private static final List<String> PAGES = List.of("16:9", "960x540", "580x720");

  private static final LocalDate THEN = LocalDate.of(1924, 6, 2);
  private static final LocalDate NOW = LocalDate.of(1927, 12, 18);

  /** From the disc of another to the beginning of a way. */
  private static final double LEAST = 4;

  static Stream<Arguments> pages() {
    return Maps.momentsOn(PAGES);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void it_begins_at_nobody_else(String page, LocalDate day) {
    assertThat(anothers(Maps.on(page, day))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void it_begins_at_nobody_else_on_comparisons_over_years(String page, LocalDate day) {
    if (day.isAfter(THEN)) {
      Drawing map = Maps.since(THEN, page, day);
      assertThat(anothers(map)).isEmpty();
    }
  }

  /** A circle without a way is nobody's, and its name is read as that of whoever stands there. */
  @ParameterizedTest
  @MethodSource("pages")
  void an_old_place_is_seen_only_where_the_way_from_it_is(String page, LocalDate day) {
    assertThat(withoutWay(Maps.on(page, day))).isEmpty();
  }

  @Test
  void of_who_went_over_where_others_stand_now_only_the_halo_tells() {
    Drawing map = Maps.since(THEN, "580x720", NOW);
    List<String> halos = Town.keys(map, "halo/[^/]+");
    assertThat(withoutWay(map)).isEmpty();
    assertThat(halos.size()).isGreaterThan(Town.keys(map, "was/[^/]+").size());
  }

  /** Old places that belong neither to a way of its own nor to an arrow that names the person. */
  private static List<String> withoutWay(Drawing map) {
    List<String> arrows =
        map.marks().stream()
            .filter(mark -> mark.key().matches("arrow/[^/]+/[^/]+"))
            .flatMap(mark -> mark.meaning().stream())
            .map(meaning -> meaning.sentence())
            .toList();
    return Town.keys(map, "was/[^/]+").stream()
        .filter(place -> Town.find(map, place + "/tail").isEmpty())
        .filter(
            place -> {
              String name = Town.text(map, place.replace("was", "name")).text();
              return arrows.stream().noneMatch(arrow -> arrow.contains(name));
            })
        .toList();
  }

  /** The beginnings of ways at discs of people who did not go them. */
  private static List<String> anothers(Drawing map) {
    List<String> wrong = new ArrayList<>();
    for (Mark mark : map.marks()) {
      if (mark.key().matches("was/[^/]+/tail")) {
        String own = mark.key().split("/")[1];
        wrong.addAll(at(map, (ShapeMark) mark, "disc/" + own));
      } else if (mark.key().matches("arrow/[^/]+/[^/]+") && mark instanceof ShapeMark way) {
        String movers = mark.meaning().map(meaning -> meaning.sentence()).orElse("");
        if (!movers.isEmpty()) {
          wrong.addAll(at(map, way, movers));
        }
      }
    }
    return wrong;
  }

  private static List<String> at(Drawing map, ShapeMark way, String own) {
    Polyline line = Flattening.of(way.outline(), 0.5).getFirst();
    Point start = new Point(line.xs()[0], line.ys()[0]);
    return map.marks().stream()
        .filter(mark -> mark.key().matches("disc/[^/]+"))
        .filter(mark -> !mark.key().equals(own))
        .filter(mark -> !own.contains(Town.text(map, mark.key().replace("disc", "name")).text()))
        .filter(mark -> gap(mark.bounds(), start) < LEAST)
        .map(mark -> way.key() + " at " + mark.key())
        .toList();
  }

  private static double gap(Box disc, Point point) {
    return Math.hypot(disc.centreX() - point.x(), disc.centreY() - point.y()) - disc.width() / 2;
  }
}
