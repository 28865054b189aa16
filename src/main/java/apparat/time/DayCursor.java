package apparat.time;

import java.time.LocalDate;

/**
 * Walks over the days of an index and keeps up with what holds: a step costs what begins and ends
 * on the way, and nothing for all that goes on.
 */
public final class DayCursor {

  private final int[] starts;
  private final int[] ends;
  private final int[] startOrder;
  private final int[] endOrder;

  /** A bit for each item, set while it holds. */
  private final long[] holding;

  /** How many items have begun, of those in {@link #startOrder}. */
  private int begun;

  /** How many items have ended, of those in {@link #endOrder}. */
  private int ended;

  /** Before all days. */
  DayCursor(int[] starts, int[] ends, int[] startOrder, int[] endOrder) {
    this.starts = starts;
    this.ends = ends;
    this.startOrder = startOrder;
    this.endOrder = endOrder;
    this.holding = new long[(starts.length + 63) / 64];
  }

  /**
   * Goes to the day, forwards or backwards, and returns how many items begin, end, revive or vanish
   * on the way.
   */
  public int moveTo(LocalDate day) {
    return moveTo(EpochDay.of(day));
  }

  /** Goes to the day since 1970. */
  public int moveTo(int day) {
    int before = begun + ended;
    while (begun < startOrder.length && starts[startOrder[begun]] <= day) {
      flip(startOrder[begun++]);
    }
    while (ended < endOrder.length && ends[endOrder[ended]] <= day) {
      flip(endOrder[ended++]);
    }
    int turned = begun + ended;
    while (ended > 0 && ends[endOrder[ended - 1]] > day) {
      flip(endOrder[--ended]);
    }
    while (begun > 0 && starts[startOrder[begun - 1]] > day) {
      flip(startOrder[--begun]);
    }
    return turned - before + turned - begun - ended;
  }

  private void flip(int number) {
    holding[number >> 6] ^= 1L << number;
  }

  /** How many items hold. */
  public int count() {
    return begun - ended;
  }

  /** Whether the item of that number holds. */
  public boolean holds(int number) {
    return (holding[number >> 6] & 1L << number) != 0;
  }

  /** The numbers of the items that hold, in the order in which they were given. */
  public int[] numbers() {
    int[] numbers = new int[count()];
    int size = 0;
    for (int word = 0; word < holding.length; word++) {
      for (long rest = holding[word]; rest != 0; rest &= rest - 1) {
        numbers[size++] = (word << 6) + Long.numberOfTrailingZeros(rest);
      }
    }
    return numbers;
  }
}
