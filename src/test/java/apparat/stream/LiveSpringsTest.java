package apparat.stream;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.geometry.Point;
import apparat.history.Party;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LiveSpringsTest {

  private static final LocalDate AUTUMN = LocalDate.of(1926, 9, 1);
  private static final double UNIT = 150;

  @Test
  void begins_where_the_picture_stood() {
    SortedMap<String, Point> start = onCircle();
    assertThat(springs(start).places()).isEqualTo(start);
  }

  @Test
  void allies_come_near_and_rivals_part() {
    LiveSprings springs = springs(onCircle());
    settle(springs);
    SortedMap<String, Point> places = springs.places();
    assertThat(distance(places, "trotsky", "zinoviev"))
        .isLessThan(distance(places, "trotsky", "stalin"));
    assertThat(distance(places, "stalin", "molotov"))
        .isLessThan(distance(places, "stalin", "zinoviev"));
  }

  @Test
  void who_is_held_stays_and_draws_the_others_along() {
    Point corner = new Point(2000, 2000);
    LiveSprings springs = springs(onCircle());
    settle(springs);
    double before = springs.places().get("zinoviev").x();
    springs.hold("trotsky", corner);
    settle(springs);
    assertThat(springs.places().get("trotsky")).isEqualTo(corner);
    assertThat(springs.places().get("zinoviev").x()).isGreaterThan(before);
  }

  @Test
  void who_is_let_go_moves_again() {
    LiveSprings springs = springs(onCircle());
    springs.hold("trotsky", new Point(2000, 2000));
    settle(springs);
    springs.release("trotsky");
    settle(springs);
    assertThat(springs.places().get("trotsky").x()).isLessThan(1900);
  }

  @Test
  void the_same_pulls_give_the_same_places() {
    LiveSprings first = springs(onCircle());
    LiveSprings second = springs(onCircle());
    settle(first);
    settle(second);
    assertThat(first.places()).isEqualTo(second.places());
  }

  @Test
  void leaves_no_thread_behind() throws InterruptedException {
    ThreadGroup begun = new ThreadGroup("threads of one test among those of others");
    Thread play = new Thread(begun, () -> settle(springs(onCircle())));
    play.start();
    play.join();
    assertThat(begun.activeCount()).isZero();
  }

  @Test
  void a_day_without_ties_is_empty() {
    LiveSprings springs =
        new LiveSprings(Party.history(), LocalDate.of(1800, 1, 1), Map.of(), UNIT);
    springs.step();
    assertThat(springs.places()).isEmpty();
  }

  private static LiveSprings springs(SortedMap<String, Point> start) {
    return new LiveSprings(Party.history(), AUTUMN, start, UNIT);
  }

  private static SortedMap<String, Point> onCircle() {
    SortedMap<String, Point> places = new TreeMap<>();
    for (String id : NetworkOfDay.of(Party.history(), AUTUMN).people().keySet()) {
      double angle = places.size() * 2.4;
      places.put(id, new Point(800 + 300 * Math.cos(angle), 450 + 300 * Math.sin(angle)));
    }
    return places;
  }

  private static void settle(LiveSprings springs) {
    for (int i = 0; i < 400; i++) {
      springs.step();
    }
  }

  private static double distance(SortedMap<String, Point> places, String a, String b) {
    Point one = places.get(a);
    Point other = places.get(b);
    return Math.hypot(one.x() - other.x(), one.y() - other.y());
  }
}
