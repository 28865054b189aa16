package apparat.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The days on which items begin or cease to hold, and which items do so, day by day in two lists.
 */
final class Turns {

  private final int[] days;
  private final int[] startOrder;
  private final int[] endOrder;

  /** How many items have begun before the day of that place. */
  private final int[] begun;

  /** How many items have ended before the day of that place. */
  private final int[] ended;

  /**
   * The turns of the intervals {@code starts[i] <= day < ends[i]}.
   *
   * @param startOrder the numbers of the intervals that are not empty, by start
   * @param endOrder the same numbers by end
   */
  Turns(int[] starts, int[] ends, int[] startOrder, int[] endOrder) {
    this.startOrder = startOrder;
    this.endOrder = endOrder;
    this.days =
        IntStream.concat(
                Arrays.stream(startOrder).map(i -> starts[i]),
                Arrays.stream(endOrder).map(i -> ends[i]))
            .filter(day -> day != EpochDay.BEFORE_ALL && day != EpochDay.AFTER_ALL)
            .sorted()
            .distinct()
            .toArray();
    this.begun = offsets(startOrder, starts);
    this.ended = offsets(endOrder, ends);
  }

  private int[] offsets(int[] order, int[] dayOf) {
    int[] offsets = new int[days.length + 1];
    int before = 0;
    for (int at = 0; at < days.length; at++) {
      while (before < order.length && dayOf[order[before]] < days[at]) {
        before++;
      }
      offsets[at] = before;
    }
    while (before < order.length && dayOf[order[before]] < EpochDay.AFTER_ALL) {
      before++;
    }
    offsets[days.length] = before;
    return offsets;
  }

  /** How many days there are. */
  int size() {
    return days.length;
  }

  /** How many of the days lie on or before that one. */
  int passed(int day) {
    int found = Arrays.binarySearch(days, day);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The day at that place; empty where there is none. */
  Optional<LocalDate> day(int at) {
    return at < 0 || at >= days.length
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(days[at]));
  }

  /** How many of the items that once begin have begun before the day of that place. */
  int begunBefore(int at) {
    return begun[at];
  }

  /** How many items have ended before the day of that place. */
  int endedBefore(int at) {
    return ended[at];
  }

  /** The item that begins as the one of that place in time. */
  int beginning(int place) {
    return startOrder[place];
  }

  /** The item that ends as the one of that place in time. */
  int ending(int place) {
    return endOrder[place];
  }
}
