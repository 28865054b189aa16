package apparat.app.springs;

import apparat.geometry.Box;
import apparat.geometry.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Where names stand while people are drawn about by springs: under the disc, else over it, beside
 * it or at a corner, and nowhere where all are taken, as two names on each other are none. Who
 * matters more is placed first.
 */
final class NamesOnSprings {

  private static final double GAP = 2;

  /** Of its reach: how far from the middle of a disc the corner of a name touches its ring. */
  private static final double CORNER = 0.75;

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
  }

  /** The places by id; who has none is left out. */
  static Map<String, Box> of(List<Named> people, Predicate<Box> onPage) {
    Crowd crowd = new Crowd();
    people.forEach(one -> crowd.take(one.disc()));
    Map<String, Box> places = new TreeMap<>();
    people.stream()
        .sorted(Comparator.comparing(Named::rank).thenComparing(Named::id))
        .forEach(
            one -> {
              Optional<Box> place =
                  one.places().stream().filter(onPage).filter(crowd::free).findFirst();
              place.ifPresent(crowd::take);
              place.ifPresent(box -> places.put(one.id(), box));
            });
    return places;
  }
}
