package apparat.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Answers what holds on a day and when that changes next, in logarithmic time and a step for each
 * item found.
 *
 * <p>Items whose spell ends before it starts never hold and cause no change.
 *
 * @param <T> what holds during a spell
 */
public final class SpellIndex<T> {

  private final List<T> items;
  private final int[] starts;
  private final int[] ends;
  private final int[] startOrder;
  private final int[] endOrder;
  private final int[] changeDays;
  private final StabbingTree tree;

  private SpellIndex(List<T> items, int[] starts, int[] ends) {
    this.items = items;
    this.starts = starts;
    this.ends = ends;
    this.startOrder = order(starts);
    this.endOrder = order(ends);
    this.changeDays = changeDays();
    this.tree = new StabbingTree(starts, ends, startOrder, endOrder);
  }

  /** The index of the items by the spell of each. */
  public static <T> SpellIndex<T> of(List<T> items, Function<T, Spell> spell) {
    int[] starts = new int[items.size()];
    int[] ends = new int[items.size()];
    for (int i = 0; i < starts.length; i++) {
      Spell holds = spell.apply(items.get(i));
      starts[i] = EpochDay.of(holds.firstDay());
      ends[i] = EpochDay.of(holds.endDay());
    }
    return new SpellIndex<>(List.copyOf(items), starts, ends);
  }

  private int[] order(int[] days) {
    return IntStream.range(0, starts.length)
        .filter(i -> starts[i] < ends[i])
        .mapToLong(i -> (long) days[i] << 32 | i)
        .sorted()
        .mapToInt(key -> (int) key)
        .toArray();
  }

  private int[] changeDays() {
    return IntStream.concat(
            Arrays.stream(startOrder).map(i -> starts[i]),
            Arrays.stream(endOrder).map(i -> ends[i]))
        .filter(day -> day != EpochDay.BEFORE_ALL && day != EpochDay.AFTER_ALL)
        .sorted()
        .distinct()
        .toArray();
  }

  /** All items in the order in which they were given. */
  public List<T> items() {
    return items;
  }

  /** The items that hold on that day, in the order in which they were given. */
  public List<T> at(LocalDate day) {
    int[] numbers = numbersAt(EpochDay.of(day));
    List<T> found = new ArrayList<>(numbers.length);
    if (numbers.length > 32 + starts.length / 2048) {
      BitSet holding = new BitSet(starts.length);
      for (int number : numbers) {
        holding.set(number);
      }
      for (int i = holding.nextSetBit(0); i >= 0; i = holding.nextSetBit(i + 1)) {
        found.add(items.get(i));
      }
    } else {
      Arrays.sort(numbers);
      for (int number : numbers) {
        found.add(items.get(number));
      }
    }
    return List.copyOf(found);
  }

  /**
   * The numbers, from 0 in the order given, of the items that hold on that day since 1970, in no
   * particular order.
   */
  public int[] numbersAt(int epochDay) {
    return tree.at(epochDay);
  }

  /** A cursor before all days, to walk from day to day. */
  public DayCursor cursor() {
    return new DayCursor(starts, ends, startOrder, endOrder);
  }

  /** How many items hold on that day. */
  public int countAt(LocalDate day) {
    return tree.count(EpochDay.of(day));
  }

  /** The first day after {@code after} on which an item begins or ceases to hold. */
  public Optional<LocalDate> nextChange(LocalDate after) {
    int found = Arrays.binarySearch(changeDays, EpochDay.of(after));
    return changeDay(found >= 0 ? found + 1 : -found - 1);
  }

  /** The last day before {@code before} on which an item begins or ceases to hold. */
  public Optional<LocalDate> previousChange(LocalDate before) {
    int found = Arrays.binarySearch(changeDays, EpochDay.of(before));
    return changeDay(found >= 0 ? found - 1 : -found - 2);
  }

  private Optional<LocalDate> changeDay(int at) {
    return at < 0 || at >= changeDays.length
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(changeDays[at]));
  }

  /** All days on which an item begins or ceases to hold, ascending. */
  public List<LocalDate> boundaries() {
    return Arrays.stream(changeDays).mapToObj(LocalDate::ofEpochDay).toList();
  }
}
