package apparat.view.alliances.scene;

import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.layout.rope.Bow;
import apparat.layout.rope.Course;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where on the picture there is still room for words. */
public final class FreeSpace {
  /** Between words and thick lines. */
  private static final double AIR = 8;

  private final Box frame;
  private final List<Box> taken = new ArrayList<>();
  private final List<Course> thin;
  private final List<Course> thick;

  /** Where there are no lines. */
  public FreeSpace(Box frame, Collection<Box> taken) {
    this(frame, taken, List.of(), List.of());
  }

  /**
   * @param thin lines that are better not written over
   * @param thick arrows and ropes, which are worse
   */
  public FreeSpace(Box frame, Collection<Box> taken, List<Course> thin, List<Course> thick) {
    this.frame = frame;
    this.taken.addAll(taken);
    this.thin = List.copyOf(thin);
    this.thick = List.copyOf(thick);
  }

  public boolean free(Box box) {
    if (!frame.contains(box)) {
      return false;
    }
    for (Box other : taken) {
      if (box.overlaps(other)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the straight line runs through nothing that is taken but that in which it begins. */
  public boolean clear(Bow line) {
    Course course = new Course(line);
    Point from = line.from();
    return taken.stream()
        .filter(box -> !box.contains(from.x(), from.y()))
        .noneMatch(course::enters);
  }

  /** How many thin lines run through the box. */
  public int thin(Box box) {
    return crossed(thin, box);
  }

  /** How many thick lines come near the box. */
  public int thick(Box box) {
    return crossed(thick, box.grown(AIR));
  }

  private static int crossed(List<Course> lines, Box box) {
    int count = 0;
    for (Course line : lines) {
      count += line.enters(box) ? 1 : 0;
    }
    return count;
  }

  public void take(Box box) {
    taken.add(box);
  }

  /** Takes the first that is free, near no thick line and on at most so many thin ones. */
  public Optional<Box> takeFirst(List<Box> candidates, int lines) {
    return takeFirst(candidates, lines, AIR);
  }

  /** The same for small words, which may stand nearer to thick lines. */
  public Optional<Box> takeFirst(List<Box> candidates, int lines, double air) {
    Optional<Box> first =
        candidates.stream()
            .filter(this::free)
            .filter(box -> crossed(thick, box.grown(air)) == 0 && thin(box) <= lines)
            .findFirst();
    first.ifPresent(this::take);
    return first;
  }
}
