package apparat.app.timebar.period;

import apparat.history.Camp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is told in one line of the bar: the factions of a camp, one after another. Camps that never
 * stand on one day may share a lane.
 *
 * @param camps in order of time
 * @param spans in order of time, never two on one day
 */
public record Lane(List<Camp> camps, List<LaneSpan> spans) {

  /** The first day that it tells of. */
  public LocalDate first() {
    return spans.getFirst().start();
  }

  /** Whether there is no day on which both tell something. */
  boolean goesWith(Lane other) {
    return spans.stream()
        .noneMatch(
            one ->
                other.spans.stream()
                    .anyMatch(
                        two -> one.start().isBefore(two.end()) && two.start().isBefore(one.end())));
  }

  Lane with(Lane other) {
    List<LaneSpan> all = new ArrayList<>(spans);
    all.addAll(other.spans);
    all.sort(Comparator.comparing(LaneSpan::start));
    return new Lane(all.stream().map(LaneSpan::camp).distinct().toList(), List.copyOf(all));
  }
}
