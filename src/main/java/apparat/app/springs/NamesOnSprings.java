package apparat.app.springs;

import apparat.geometry.Box;
import apparat.geometry.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where names stand while people are drawn about by springs: under the disc, else over it, beside
 * it or at a corner. Who matters more is placed first. Who finds all these taken has the name
 * farther round the disc or off it, at the end of a line, and none only where there is no room far
 * and wide, as two names on each other are none.
 */
final class NamesOnSprings {

  private static final double GAP = 2;

  /** Names on one line are read as one unless so much is between them. */
  private static final double APART = 8;

  /** Of its reach: how far from the middle of a disc the corner of a name touches its ring. */
  private static final double CORNER = 0.75;

  /** How far off the disc a name may stand, and in what steps it is tried there. */
  private static final double FARTHEST = 72;

  private static final double STEP = 8;

  /** So near to the disc of somebody else a name at the end of a line seems to be theirs. */
  private static final double AT_ANOTHER = 10;

  /** So many places to either side of the middle. */
  private static final int ASIDE = 4;

  private NamesOnSprings() {}

  /**
   * A person with their name.
   *
   * @param rank who is placed first: the lowest
   * @param reach of the disc with its ring
   */
  record Named(String id, Point at, double reach, double width, double height, int rank) {

    Box disc() {
      double half = reach - GAP;
      return new Box(at.x() - half, at.y() - half, 2 * half, 2 * half);
    }

    private List<Box> places() {
      double x = at.x() - width / 2;
      double y = at.y() - height / 2;
      double right = at.x() + CORNER * reach;
      double left = at.x() - CORNER * reach - width;
      double low = at.y() + CORNER * reach;
      double high = at.y() - CORNER * reach - height;
      return List.of(
          new Box(x, at.y() + reach, width, height),
          new Box(x, at.y() - reach - height, width, height),
          new Box(at.x() + reach + GAP, y, width, height),
          new Box(at.x() - reach - GAP - width, y, width, height),
          new Box(right, low, width, height),
          new Box(left, low, width, height),
          new Box(right, high, width, height),
          new Box(left, high, width, height));
    }

    /** Round the disc at some distance. */
    private Stream<Box> round(double away) {
      double far = reach + away;
      return IntStream.rangeClosed(0, ASIDE)
          .boxed()
          .flatMap(step -> step == 0 ? Stream.of(0) : Stream.of(step, -step))
          .flatMap(
              step -> {
                double x = at.x() - width / 2 + step * (width / 2 + far) / ASIDE;
                double y = at.y() - height / 2 + step * (height / 2 + far) / ASIDE;
                return Stream.of(
                    new Box(x, at.y() + far, width, height),
                    new Box(x, at.y() - far - height, width, height),
                    new Box(at.x() + far + GAP, y, width, height),
                    new Box(at.x() - far - GAP - width, y, width, height));
              });
    }

    private Stream<Box> farPlaces() {
      return DoubleStream.iterate(0, away -> away <= FARTHEST, away -> away + STEP)
          .boxed()
          .flatMap(this::round);
    }

    /** The line that leads from the disc to a name off it. */
    Optional<Leader> leader(Box name) {
      Point near =
          new Point(
              Math.clamp(at.x(), name.x(), name.right()),
              Math.clamp(at.y(), name.y(), name.bottom()));
      double length = Math.hypot(near.x() - at.x(), near.y() - at.y());
      return length <= reach + STEP / 2
          ? Optional.empty()
          : Optional.of(new Leader(at.towards(near, reach / length), near));
    }
  }

  /** From the rim of a disc to the edge of a name. */
  record Leader(Point from, Point to) {}

  /** The places by id; who has none is left out. */
  static Map<String, Box> of(List<Named> people, Predicate<Box> onPage) {
    return of(people, onPage, new Crowd());
  }

  /**
   * The same.
   *
   * @param crowd is told where discs and names are
   */
  static Map<String, Box> of(List<Named> people, Predicate<Box> onPage, Crowd crowd) {
    people.forEach(one -> crowd.take(one.disc()));
    List<Named> inOrder =
        people.stream().sorted(Comparator.comparing(Named::rank).thenComparing(Named::id)).toList();
    Map<String, Box> places = new TreeMap<>();
    Predicate<Box> free = box -> onPage.test(box) && crowd.free(apart(box));
    for (Named one : inOrder) {
      take(one, one.places().stream().filter(free), places, crowd);
    }
    for (Named one : inOrder) {
      if (!places.containsKey(one.id())) {
        List<Box> far = one.farPlaces().filter(free).toList();
        Stream<Box> own = far.stream().filter(box -> !atAnother(one, box, people));
        take(one, Stream.concat(own, far.stream()), places, crowd);
      }
    }
    return places;
  }

  private static void take(Named one, Stream<Box> found, Map<String, Box> places, Crowd crowd) {
    found
        .findFirst()
        .ifPresent(
            box -> {
              crowd.take(apart(box));
              places.put(one.id(), box);
            });
  }

  private static boolean atAnother(Named one, Box name, List<Named> people) {
    return people.stream()
        .anyMatch(other -> !other.equals(one) && other.disc().gap(name) < AT_ANOTHER);
  }

  private static Box apart(Box name) {
    return name.grownTo(name.width() + APART, name.height());
  }
}
