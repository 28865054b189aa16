package apparat.layout.rope;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bows, discs and boxes anywhere in a room, the same for the same seed. */
final class Anywhere {

  static final Box ROOM = new Box(0, 0, 1200, 700);
  private static final double LEAST_APART = 70;

  private final Random random;

  Anywhere(long seed) {
    random = new Random(seed);
  }

  Point point() {
    return new Point(40 + 1120 * random.nextDouble(), 40 + 620 * random.nextDouble());
  }

  Bow bow() {
    return new Bow(point(), point(), point());
  }

  Box box() {
    Point at = point();
    return new Box(at.x(), at.y(), 5 + 200 * random.nextDouble(), 5 + 60 * random.nextDouble());
  }

  double share() {
    return random.nextDouble();
  }

  /** People who stand apart, in a part of the room. */
  List<Circle> people(int count, Box where) {
    List<Circle> people = new ArrayList<>();
    for (int tries = 0; people.size() < count && tries < 5000; tries++) {
      double x = where.x() + where.width() * random.nextDouble();
      double y = where.y() + where.height() * random.nextDouble();
      Circle next = new Circle(x, y, 10 + 14 * random.nextDouble());
      if (people.stream().allMatch(one -> apart(one, next) > LEAST_APART)) {
        people.add(next);
      }
    }
    return people;
  }

  private static double apart(Circle a, Circle b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
