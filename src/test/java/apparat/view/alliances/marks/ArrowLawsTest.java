package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Flattening;
import apparat.geometry.Path;
import apparat.geometry.Path.Segment;
import apparat.geometry.Point;
import apparat.geometry.Polyline;
import apparat.history.Sample;
import apparat.layout.rope.Bow;
import apparat.layout.rope.Obstacles;
import apparat.record.Person;
import apparat.text.Face;
import apparat.text.Type;
import apparat.view.alliances.period.Ring;
import apparat.view.alliances.period.Standing;
import apparat.view.alliances.scene.News.Crossing;
import apparat.view.alliances.scene.Someone;
import apparat.view.frame.SideColour;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** An arrow leads from the old places to the new ones, wherever these are. */
class ArrowLawsTest {

  private static final Box ROOM = new Box(0, 0, 1600, 900);
  private static final List<Person> PEOPLE =
      new Sample()
          .person("ann", "")
          .person("ben", "")
          .person("cid", "")
          .person("dan", "")
          .history()
          .data()
          .people();
  private static final Obstacles NOTHING = new Obstacles(List.of(), List.of(), ROOM);

  private static Someone someone(int number, double x, double y) {
    Person person = PEOPLE.get(number);
    return new Someone(
        person,
        person.name(),
        new Standing(person.id(), Ring.NONE, 0, Optional.empty(), List.of()),
        new Circle(x, y, 12),
        new Circle(x, y, 15),
        new Type(Face.REGULAR, 15),
        new Box(x - 20, y + 17, 40, 15),
        SideColour.of(Theme.LIGHT, Optional.empty()));
  }

  /** So many people around one place, who stood around another. */
  private static Crossing crossing(Random random, int count) {
    Map<Someone, Point> movers = new LinkedHashMap<>();
    double[] c = random.doubles(4, 0, 1).toArray();
    for (int i = 0; i < count; i++) {
      movers.put(
          someone(i, 150 + 1300 * c[0] + 50 * i, 150 + 600 * c[1]),
          new Point(150 + 1300 * c[2], 150 + 600 * c[3] + 50 * i));
    }
    return new Crossing("a/b", List.copyOf(movers.keySet()), movers);
  }

  private static double apart(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  @Property(tries = 150)
  void only_a_long_way_has_an_arrow(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int count) {
    Crossing crossing = crossing(new Random(seed), count);
    assertThat(Arrow.of(crossing, NOTHING).isPresent()).isEqualTo(crossing.length() > 110);
  }

  @Property(tries = 150)
  void of_one_person_it_begins_at_the_old_place(@ForAll long seed) {
    Crossing crossing = crossing(new Random(seed), 1);
    Arrow.of(crossing, NOTHING)
        .ifPresent(
            arrow -> {
              assertThat(arrow.tails()).isEmpty();
              assertThat(apart(arrow.shaft().from(), crossing.from())).isLessThan(1e-6);
            });
  }

  @Property(tries = 150)
  void of_several_each_has_a_tail_from_the_old_place_to_the_shaft(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int count) {
    Crossing crossing = crossing(new Random(seed), count);
    Arrow.of(crossing, NOTHING)
        .ifPresent(
            arrow -> {
              assertThat(arrow.tails().keySet()).isEqualTo(crossing.movers().keySet());
              arrow
                  .tails()
                  .forEach(
                      (one, tail) -> {
                        assertThat(tail.from()).isEqualTo(crossing.movers().get(one));
                        assertThat(apart(tail.to(), arrow.shaft().from())).isLessThan(1e-6);
                      });
            });
  }

  @Property(tries = 150)
  void its_head_ends_near_those_who_crossed_and_under_none_of_them(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int count) {
    Crossing crossing = crossing(new Random(seed), count);
    if (crossing.length() < 260) {
      return;
    }
    Arrow arrow = Arrow.of(crossing, NOTHING).orElseThrow();
    Point tip = arrow.shaft().to();
    for (Someone one : crossing.movers().keySet()) {
      assertThat(apart(tip, new Point(one.disc().x(), one.disc().y()))).isGreaterThan(15);
    }
    assertThat(apart(tip, crossing.to())).isLessThan(crossing.length() / 2 + 50);
    assertThat(apart(tip, crossing.to())).isLessThan(apart(tip, crossing.from()));
  }

  @Property(tries = 150)
  void its_outline_is_one_closed_band_that_widens_and_ends_in_a_tip(
      @ForAll long seed, @ForAll @DoubleRange(min = 6, max = 20) double width) {
    Crossing crossing = crossing(new Random(seed), 1);
    Arrow.of(crossing, NOTHING)
        .ifPresent(
            arrow -> {
              Path outline = arrow.outline(5, width);
              assertThat(outline.segments().getLast()).isEqualTo(new Segment.Close());
              List<Polyline> lines = Flattening.of(outline, 0.1);
              assertThat(lines).hasSize(1);
              Segment.Line tip = (Segment.Line) outline.segments().get(3);
              assertThat(apart(new Point(tip.x(), tip.y()), arrow.shaft().to())).isLessThan(1e-6);
              Point middle = arrow.shaft().at(0.5);
              assertThat(lines.getFirst().winding(middle.x(), middle.y())).isNotZero();
              double area = area(lines.getFirst());
              double length = arrow.shaft().length();
              assertThat(area).isBetween(0.4 * Math.min(5, width) * length, 2.2 * width * length);
            });
  }

  private static double area(Polyline line) {
    double twice = 0;
    for (int i = 0; i < line.size(); i++) {
      int next = (i + 1) % line.size();
      twice += line.xs()[i] * line.ys()[next] - line.xs()[next] * line.ys()[i];
    }
    return Math.abs(twice) / 2;
  }

  @Property(tries = 100)
  void the_rest_of_a_way_begins_so_far_from_its_beginning(
      @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 60) double distance) {
    Random random = new Random(seed);
    double[] c = random.doubles(4, 0, 1).toArray();
    Bow way =
        Bow.straight(new Point(800 * c[0], 800 * c[1]), new Point(900 + 600 * c[2], 800 * c[3]));
    Bow rest = Arrow.after(way, distance);
    assertThat(apart(way.from(), rest.from()))
        .isBetween(distance - 1e-6, distance + 0.01 * way.length() + 1e-6);
    assertThat(apart(rest.to(), way.to())).isLessThan(1e-6);
  }

  @Property(tries = 100)
  void steps_lead_straight_from_the_old_place_to_the_new_one(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int count) {
    Crossing crossing = crossing(new Random(seed), count);
    Arrow.steps(crossing)
        .forEach(
            (one, way) -> {
              assertThat(way.from()).isEqualTo(crossing.movers().get(one));
              assertThat(way.to()).isEqualTo(new Point(one.disc().x(), one.disc().y()));
              assertThat(way.length()).isCloseTo(apart(way.from(), way.to()), within(1e-6));
            });
  }

  /** Else the way would seem to be that of who stands there. */
  @Test
  void a_tail_does_not_come_from_under_somebody_who_stands_beside_the_old_place() {
    Map<Someone, Point> movers = new LinkedHashMap<>();
    movers.put(someone(0, 1200, 420), new Point(300, 300));
    movers.put(someone(1, 1200, 480), new Point(300, 600));
    Crossing crossing = new Crossing("a/b", List.copyOf(movers.keySet()), movers);
    for (Bow tail : Arrow.of(crossing, NOTHING).orElseThrow().tails().values()) {
      Point there = tail.at(0.3);
      Obstacles stranger =
          new Obstacles(List.of(new Circle(there.x(), there.y(), 15)), List.of(), ROOM);
      assertThat(stranger.clear(tail)).isFalse();
      assertThat(Arrow.of(crossing, stranger).orElseThrow().tails().values())
          .allMatch(stranger::clear);
    }
  }

  @Test
  void it_bends_to_the_other_side_where_somebody_stands() {
    Map<Someone, Point> movers = new LinkedHashMap<>();
    movers.put(someone(0, 1200, 450), new Point(300, 450));
    Crossing crossing = new Crossing("a/b", List.copyOf(movers.keySet()), movers);
    Bow free = Arrow.of(crossing, NOTHING).orElseThrow().shaft();
    Point middle = free.at(0.5);
    Obstacles crowd =
        new Obstacles(List.of(new Circle(middle.x(), middle.y(), 40)), List.of(), ROOM);
    Bow around = Arrow.of(crossing, crowd).orElseThrow().shaft();
    assertThat(crowd.clear(around)).isTrue();
    assertThat(crowd.clear(free)).isFalse();
  }
}
