package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.tween.Tween;
import apparat.geometry.Box;
import apparat.geometry.Path;
import apparat.session.WaysOfTheMap;
import apparat.view.alliances.Maps;
import apparat.view.alliances.Town;
import apparat.view.hierarchy.Shipped;
import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From one key moment to the next: who leaves fades, who stays moves, who comes appears. */
class MovesOfTheMapTest {

  /** In drawing units; the mean disc has a radius of 14. */
  private static final double FAR = 50;

  /** Those in which something leaves, moves and comes: a stage without content takes no time. */
  static Stream<Arguments> steps() {
    List<LocalDate> moments = Shipped.moments();
    return IntStream.range(1, moments.size())
        .filter(i -> tween(moments.get(i - 1), moments.get(i)).needed() == 1)
        .mapToObj(i -> Arguments.of(moments.get(i - 1), moments.get(i)));
  }

  @Test
  void most_steps_have_all_stages() {
    assertThat(steps()).hasSizeGreaterThan(10);
  }

  private static Tween tween(LocalDate from, LocalDate to) {
    return Tween.between(Maps.at(from), Maps.at(to), new WaysOfTheMap());
  }

  private static Set<String> people(Drawing map) {
    return new TreeSet<>(Town.keys(map, "disc/[^/]+"));
  }

  private static Box box(Drawing map, String key) {
    return Town.shape(map, key).bounds();
  }

  private static Set<String> both(LocalDate from, LocalDate to) {
    Set<String> both = people(Maps.at(from));
    both.retainAll(people(Maps.at(to)));
    return both;
  }

  @ParameterizedTest
  @MethodSource("steps")
  void while_some_leave_nobody_moves_and_nobody_comes(LocalDate from, LocalDate to) {
    Drawing frame = tween(from, to).staged(0.2);
    for (String key : people(Maps.at(from))) {
      assertThat(box(frame, key)).as(key).isEqualTo(box(Maps.at(from), key));
    }
    assertThat(people(frame)).isEqualTo(people(Maps.at(from)));
    for (String key : people(Maps.at(from))) {
      boolean leaves = !both(from, to).contains(key);
      assertThat(Town.shape(frame, key).opacity()).as(key).matches(o -> o < 1 == leaves);
    }
  }

  @ParameterizedTest
  @MethodSource("steps")
  void while_people_move_only_those_who_stay_are_there(LocalDate from, LocalDate to) {
    Drawing frame = tween(from, to).staged(0.5);
    assertThat(people(frame)).isEqualTo(both(from, to));
    int aside = 0;
    for (String key : both(from, to)) {
      Box a = box(Maps.at(from), key);
      Box b = box(Maps.at(to), key);
      Box now = box(frame, key);
      double way = Math.hypot(b.centreX() - a.centreX(), b.centreY() - a.centreY());
      double gone = Math.hypot(now.centreX() - a.centreX(), now.centreY() - a.centreY());
      double left = Math.hypot(now.centreX() - b.centreX(), now.centreY() - b.centreY());
      assertThat(gone).as("half way, %s", key).isCloseTo(left, within(1e-6));
      assertThat(gone).isBetween(way / 2 - 1e-6, Math.hypot(way / 2, 0.08 * way + 70) + 1e-6);
      aside += gone > 0.52 * way + 1e-6 ? 1 : 0;
    }
    assertThat(aside).as("who steps aside").isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void while_some_come_all_others_stand_at_their_new_places(LocalDate from, LocalDate to) {
    Drawing frame = tween(from, to).staged(0.8);
    assertThat(people(frame)).isEqualTo(people(Maps.at(to)));
    for (String key : people(frame)) {
      boolean comes = !both(from, to).contains(key);
      Box now = box(frame, key);
      Box then = box(Maps.at(to), key);
      assertThat(now.centreX()).isCloseTo(then.centreX(), within(1e-6));
      assertThat(now.centreY()).isCloseTo(then.centreY(), within(1e-6));
      assertThat(now.width() < then.width() - 1e-9).as("still grows, %s", key).isEqualTo(comes);
      assertThat(Town.shape(frame, key).opacity() < 1).as(key).isEqualTo(comes);
    }
  }

  @ParameterizedTest
  @MethodSource("steps")
  void names_stay_with_their_discs_all_the_way(LocalDate from, LocalDate to) {
    for (double t : new double[] {0.3, 0.45, 0.5, 0.6, 0.7}) {
      Drawing frame = tween(from, to).staged(t);
      for (String key : both(from, to)) {
        Box name = Town.text(frame, "name/" + key.substring("disc/".length())).bounds();
        assertThat(box(frame, key).grown(60).overlaps(name)).as("%s at %s", key, t).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("steps")
  void no_frame_has_two_marks_of_one_key_nor_ink_out_of_bounds(LocalDate from, LocalDate to) {
    for (double t : new double[] {0.1, 0.4, 0.9}) {
      List<Mark> marks = tween(from, to).staged(t).marks();
      assertThat(marks).extracting(Mark::key).doesNotHaveDuplicates();
      assertThat(marks).extracting(Mark::opacity).allMatch(o -> o > 0 && o <= 1);
    }
  }

  @ParameterizedTest
  @MethodSource("steps")
  void names_of_groups_do_not_fly(LocalDate from, LocalDate to) {
    Drawing frame = tween(from, to).staged(0.5);
    for (String key : Town.keys(frame, "hull/.*/name(/\\d+)?")) {
      Box now = Town.text(frame, key).bounds();
      for (LocalDate end : List.of(from, to)) {
        Box there = Town.text(Maps.at(end), key).bounds();
        assertThat(now.grown(12).contains(there)).as("%s, %s", key, end).isTrue();
      }
    }
  }

  /** Whom a group holds on both days it holds on the way too, unless he goes far. */
  @Test
  void members_stay_within_their_groups_on_the_way() {
    List<LocalDate> moments = Shipped.moments();
    int members = 0;
    for (int i = 1; i < moments.size(); i++) {
      LocalDate from = moments.get(i - 1);
      LocalDate to = moments.get(i);
      Set<String> people = both(from, to);
      people.removeIf(disc -> way(from, to, disc) > FAR);
      Tween tween = tween(from, to);
      List<Drawing> frames = Stream.of(0.35, 0.5, 0.65).map(tween::staged).toList();
      for (String hull : Town.keys(Maps.at(from), "hull/[^/]+/[^/]+")) {
        for (String disc : people) {
          if (holdsAll(Maps.at(from), hull, disc) && holdsAll(Maps.at(to), hull, disc)) {
            members++;
            assertThat(heldIn(frames, hull, disc)).as("%s, %s", hull, disc).isTrue();
          }
        }
      }
    }
    assertThat(members).isGreaterThan(400);
  }

  private static double way(LocalDate from, LocalDate to, String disc) {
    Box a = box(Maps.at(from), disc);
    Box b = box(Maps.at(to), disc);
    return Math.hypot(b.centreX() - a.centreX(), b.centreY() - a.centreY());
  }

  private static boolean heldIn(List<Drawing> frames, String hull, String disc) {
    return frames.stream()
        .allMatch(frame -> Town.find(frame, hull).isEmpty() || holds(frame, hull, disc));
  }

  private static boolean holdsAll(Drawing map, String hull, String disc) {
    Box box = box(map, disc);
    return Town.find(map, hull).isPresent()
        && outline(Town.shape(map, hull)).contains(box.x(), box.y(), box.width(), box.height());
  }

  private static boolean holds(Drawing map, String hull, String disc) {
    return Town.find(map, hull).isPresent()
        && outline(Town.shape(map, hull))
            .contains(box(map, disc).centreX(), box(map, disc).centreY());
  }

  private static Path2D outline(ShapeMark hull) {
    Path2D path = new Path2D.Double();
    for (Path.Segment segment : ((Path) hull.outline()).segments()) {
      switch (segment) {
        case Path.Segment.Move(double x, double y) -> path.moveTo(x, y);
        case Path.Segment.Line(double x, double y) -> path.lineTo(x, y);
        case Path.Segment.Curve c -> path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
        case Path.Segment.Close() -> path.closePath();
      }
    }
    return path;
  }

  @Test
  void nobody_runs_through_anybody() {
    List<LocalDate> days = Shipped.moments();
    List<String> met = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) {
      Tween tween = tween(days.get(i - 1), days.get(i));
      for (double t = 0.3; t < 0.72; t += 0.05) {
        meetings(tween.staged(t), days.get(i)).forEach(met::add);
      }
    }
    assertThat(met).isEmpty();
  }

  private static Stream<String> meetings(Drawing frame, LocalDate day) {
    List<String> discs = List.copyOf(people(frame));
    return discs.stream()
        .flatMap(
            one ->
                discs.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .filter(other -> meet(box(frame, one), box(frame, other)))
                    .map(other -> day + " " + one + " " + other));
  }

  private static boolean meet(Box one, Box other) {
    double apart = Math.hypot(one.centreX() - other.centreX(), one.centreY() - other.centreY());
    return apart < (one.width() + other.width()) / 2;
  }

  /** So that the end that steps aside with somebody is the one at the disc. */
  @Test
  void feeders_of_ropes_begin_at_the_people() {
    Drawing map = Maps.at(LocalDate.of(1926, 7, 23));
    List<String> feeders = Town.keys(map, "rope/.*/from/[^/]+");
    assertThat(feeders).hasSizeGreaterThan(5);
    for (String key : feeders) {
      Box disc = box(map, "disc/" + key.replaceFirst(".*/", ""));
      Path.Segment.Move begin =
          (Path.Segment.Move) ((Path) Town.shape(map, key).outline()).segments().getFirst();
      assertThat(disc.grown(12).contains(begin.x(), begin.y())).as(key).isTrue();
    }
  }
}
