package apparat.app.springs;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Box;
import apparat.geometry.Point;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FitTest {

  private static final Box ROOM = new Box(100, 50, 1000, 600);

  @Test
  void what_fills_the_room_stays_where_it_is() {
    assertThat(Fit.of(List.of(new Point(100, 50), new Point(1100, 650)), ROOM))
        .isEqualTo(Fit.AS_IT_IS);
    assertThat(Fit.of(List.of(new Point(0, 0)), ROOM).drawn(new Point(0, 0)))
        .isEqualTo(new Point(600, 350));
    assertThat(Fit.of(List.of(), ROOM)).isEqualTo(Fit.AS_IT_IS);
  }

  @Property(tries = 200)
  void all_places_come_into_the_room(
      @ForAll @Size(min = 1, max = 12)
          List<@DoubleRange(min = -900, max = 1900) Double> coordinates) {
    List<Point> places = coordinates.stream().map(c -> new Point(c, 700 - c / 2)).toList();
    Fit fit = Fit.of(places, ROOM);
    assertThat(places)
        .allSatisfy(
            place -> {
              Point drawn = fit.drawn(place);
              assertThat(ROOM.grown(0.001).contains(drawn.x(), drawn.y())).isTrue();
              assertThat(
                      Math.hypot(
                          fit.place(drawn).x() - place.x(), fit.place(drawn).y() - place.y()))
                  .isLessThan(1e-6);
            });
  }

  @Test
  void the_way_to_another_ends_there() {
    Fit goal = new Fit(0.5, 0.4, 200, -40);
    Fit at = Fit.AS_IT_IS;
    for (int i = 0; i < 100; i++) {
      at = at.towards(goal);
    }
    assertThat(at).isEqualTo(goal);
  }

  @Test
  void nobody_who_was_driven_far_away_is_drawn_over_head_or_foot() {
    Box room = new Box(96, 168, 1088, 280);
    List<Point> places = List.of(new Point(0, -900), new Point(300, 0), new Point(500, 1100));

    Fit fit = Fit.of(places, room);

    assertThat(places)
        .map(fit::drawn)
        .allSatisfy(at -> assertThat(room.grown(1e-6).contains(at.x(), at.y())).isTrue());
  }
}
