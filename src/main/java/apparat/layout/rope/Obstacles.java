package apparat.layout.rope;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import java.util.List;

/**
 * What lines should not run through.
 *
 * @param names boxes of texts
 * @param lines which may be crossed, but on which no words should stand
 * @param ropes trunks of others, which should not be crossed
 * @param room which lines should not leave
 */
public record Obstacles(
    List<Circle> discs, List<Box> names, List<Course> lines, List<Course> ropes, Box room) {

  private static final double AIR = 3;
  private static final double DISC = 10;
  private static final double OUTSIDE = 4;
  private static final double NAME = 0.35;

  public Obstacles {
    discs = List.copyOf(discs);
    names = List.copyOf(names);
    lines = List.copyOf(lines);
    ropes = List.copyOf(ropes);
  }

  /** Where there are no ropes yet. */
  public Obstacles(List<Circle> discs, List<Box> names, List<Course> lines, Box room) {
    this(discs, names, lines, List.of(), room);
  }

  /** Where there are no lines yet. */
  public Obstacles(List<Circle> discs, List<Box> names, Box room) {
    this(discs, names, List.of(), room);
  }

  /** The same with so much more air around people and words, for lines that are thick. */
  Obstacles grown(double air) {
    return new Obstacles(
        discs.stream().map(disc -> new Circle(disc.x(), disc.y(), disc.radius() + air)).toList(),
        names.stream().map(name -> name.grown(air)).toList(),
        lines,
        ropes,
        room);
  }

  /** What it costs to draw a line there: 0 where it is free. */
  public double cost(Bow bow) {
    return cost(bow, List.of(), Double.POSITIVE_INFINITY);
  }

  /**
   * What it costs to draw a line between these discs, or something above {@code enough} as soon as
   * it costs more.
   */
  double cost(Bow bow, List<Circle> ends, double enough) {
    return cost(bow, new Course(bow), ends, enough);
  }

  /** The same of a line whose course is known. */
  double cost(Bow bow, Course course, List<Circle> ends, double enough) {
    double cost = OUTSIDE * course.pointsOutside(room);
    if (!room.contains(bow.control().x(), bow.control().y())) {
      cost += 3 * OUTSIDE;
    }
    for (Circle disc : discs) {
      if (cost > enough) {
        return cost;
      }
      if (course.touches(disc, AIR) && !ends.contains(disc)) {
        cost += DISC;
      }
    }
    for (Box name : names) {
      if (cost > enough) {
        return cost;
      }
      if (course.enters(name)) {
        cost += NAME;
      }
    }
    return cost;
  }

  /** Whether the line from somebody runs through anybody else. */
  boolean throughSomebody(Bow bow, Circle end) {
    Course course = new Course(bow);
    return discs.stream().anyMatch(disc -> !disc.equals(end) && course.touches(disc, 0));
  }

  /** Whether the line runs through nothing. */
  public boolean clear(Bow bow) {
    return cost(bow, List.of(), 0) == 0;
  }

  /** Whether the line between these discs runs through nothing else. */
  boolean clear(Bow bow, List<Circle> ends) {
    return cost(bow, ends, 0) == 0;
  }

  /** How many lines the course crosses. */
  int crossed(Course course) {
    return count(lines, course);
  }

  /** How many ropes it crosses. */
  int ropesCrossed(Course course) {
    return count(ropes, course);
  }

  private static int count(List<Course> lines, Course course) {
    int count = 0;
    for (Course line : lines) {
      count += line.crosses(course) ? 1 : 0;
    }
    return count;
  }

  /** How many lines run through the box. */
  int crossed(Box box) {
    int count = 0;
    for (Course line : lines) {
      count += line.enters(box) ? 1 : 0;
    }
    return count;
  }

  /** Whether neither people nor words overlap the box. */
  public boolean clear(Box box) {
    return clearOfWords(box) && clearOfPeople(box);
  }

  /** Whether no words overlap the box. */
  boolean clearOfWords(Box box) {
    for (Box name : names) { // asked so often that a stream would take longer than the question
      if (box.overlaps(name)) {
        return false;
      }
    }
    return true;
  }

  private boolean clearOfPeople(Box box) {
    Box wide = box.grown(AIR);
    for (Circle disc : discs) {
      if (disc.bounds().overlaps(wide)) {
        return false;
      }
    }
    return true;
  }
}
