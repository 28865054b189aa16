package apparat.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
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

  /** Of so many items the answers are kept: there are at most twice as many different ones. */
  private static final int FEW = 2048;

  private final List<T> items;
  private final StabbingTree tree;
  private final Turns turns;

  /** What holds from one turn to the next, once it was asked for; of many items none is kept. */
  private final AtomicReferenceArray<List<T>> kept;

  private SpellIndex(List<T> items, int[] starts, int[] ends) {
    int[] lasting = IntStream.range(0, starts.length).filter(i -> starts[i] < ends[i]).toArray();
    int[] startOrder = ordered(lasting, starts);
    int[] endOrder = ordered(lasting, ends);
    this.items = items;
    this.tree = new StabbingTree(starts, ends, startOrder, endOrder);
    this.turns = new Turns(starts, ends, startOrder, endOrder);
    this.kept = new AtomicReferenceArray<>(starts.length <= FEW ? turns.size() + 1 : 0);
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

  /** The numbers by their days, of one day in their own order. */
  private static int[] ordered(int[] numbers, int[] days) {
    return Arrays.stream(numbers)
        .mapToLong(i -> (long) days[i] << Integer.SIZE | i)
        .sorted()
        .mapToInt(key -> (int) key)
        .toArray();
  }

  /** All items in the order in which they were given. */
  public List<T> items() {
    return items;
  }

  /** The items that hold on that day, in the order in which they were given. */
  public List<T> at(LocalDate day) {
    int epochDay = EpochDay.of(day);
    if (kept.length() == 0) {
      return found(epochDay);
    }
    int stretch = turns.passed(epochDay);
    List<T> known = kept.getAcquire(stretch);
    if (known == null) {
      known = found(epochDay);
      kept.setRelease(stretch, known);
    }
    return known;
  }

  private List<T> found(int epochDay) {
    int[] numbers = numbersAt(epochDay);
    Object[] found = new Object[numbers.length];
    if (numbers.length <= 32 + items.size() / 2048) {
      Arrays.sort(numbers);
      Arrays.setAll(found, i -> items.get(numbers[i]));
    } else {
      fill(found, marked(numbers));
    }
    @SuppressWarnings("unchecked")
    List<T> list = (List<T>) Collections.unmodifiableList(Arrays.asList(found));
    return list;
  }

  /** A bit for each item, set for those of the given numbers: so many are sorted at little cost. */
  private long[] marked(int[] numbers) {
    long[] marks = new long[(items.size() + 63) / 64];
    for (int number : numbers) {
      marks[number >> 6] |= 1L << number;
    }
    return marks;
  }

  private void fill(Object[] found, long[] marks) {
    int size = 0;
    for (int word = 0; word < marks.length; word++) {
      for (long rest = marks[word]; rest != 0; rest &= rest - 1) {
        found[size++] = items.get((word << 6) + Long.numberOfTrailingZeros(rest));
      }
    }
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
    return new DayCursor(turns, items.size());
  }

  /** How many items hold on that day. */
  public int countAt(LocalDate day) {
    return tree.count(EpochDay.of(day));
  }

  /** The first day after {@code after} on which an item begins or ceases to hold. */
  public Optional<LocalDate> nextChange(LocalDate after) {
    return turns.day(turns.passed(EpochDay.of(after)));
  }

  /** The last day before {@code before} on which an item begins or ceases to hold. */
  public Optional<LocalDate> previousChange(LocalDate before) {
    return turns.day(turns.passed(EpochDay.of(before.minusDays(1))) - 1);
  }

  /** All days on which an item begins or ceases to hold, ascending. */
  public List<LocalDate> boundaries() {
    return IntStream.range(0, turns.size()).mapToObj(turns::day).flatMap(Optional::stream).toList();
  }
}
