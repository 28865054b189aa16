package apparat.view.alliances.scene;

import apparat.geometry.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where on the picture there is still room for words. */
public final class FreeSpace {
  private final Box frame;
  private final List<Box> taken = new ArrayList<>();

  public FreeSpace(Box frame, Collection<Box> taken) {
    this.frame = frame;
    this.taken.addAll(taken);
  }

  public boolean free(Box box) {
    return frame.contains(box) && taken.stream().noneMatch(box::overlaps);
  }

  public void take(Box box) {
    taken.add(box);
  }

  /** Takes the first that is free. */
  public Optional<Box> takeFirst(List<Box> candidates) {
    Optional<Box> first = candidates.stream().filter(this::free).findFirst();
    first.ifPresent(this::take);
    return first;
  }

  public List<Box> taken() {
    return List.copyOf(taken);
  }

  public Box frame() {
    return frame;
  }
}
