package apparat.view.hierarchy.scene;

import apparat.history.Panel;
import apparat.history.Seat;
import apparat.view.hierarchy.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many seats were taken and left since the compared moment, in all panels of chips, whatever a
 * page has room for: the same day says the same number on every page.
 *
 * @param came or rose
 */
public record Turnover(int came, int left) {

  /**
   * @param whole the period with nothing folded
   */
  public static Turnover of(Scene scene, Period whole) {
    List<String> bodies = chips(whole).toList();
    long came =
        bodies.stream()
            .flatMap(body -> scene.seatsIn(body).stream())
            .filter(seat -> rose(scene, seat) && named(scene, whole, seat, scene.day()))
            .count();
    long left =
        bodies.stream()
            .flatMap(body -> scene.leftFrom(body).stream())
            .filter(gone -> named(scene, whole, gone.seat(), gone.day().minusDays(1)))
            .count();
    return new Turnover((int) came, (int) left);
  }

  /** Squares are counted beside their own title. */
  private static Stream<String> chips(Period whole) {
    return whole.panels().stream()
        .filter(panel -> panel.form() == Panel.Form.CHIPS || panel.form() == Panel.Form.ROWS)
        .flatMap(panel -> panel.bodies().stream())
        .distinct();
  }

  /** Of a body that is said in a number only those are named who have a place of their own. */
  private static boolean named(Scene scene, Period whole, Seat seat, LocalDate day) {
    String person = seat.person().id();
    String body = seat.body().id();
    return !whole.isNumber(body)
        || whole.spot(person, body, seat.rank(), scene.camp(person), day).isPresent();
  }

  private static boolean rose(Scene scene, Seat seat) {
    return scene.news(seat) == Scene.News.CAME || scene.news(seat) == Scene.News.UP;
  }
}
