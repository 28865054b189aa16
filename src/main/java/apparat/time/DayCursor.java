package apparat.time;

import java.time.LocalDate;

/**
 * Walks over the days of an index and keeps up with what holds: a step costs what begins and ends
 * on the way, and nothing for all that goes on.
 */
public final class DayCursor {

  private final Turns turns;

  /** A bit for each item, set while it holds. */
  private final long[] holding;

  /** How many items have begun and how many have ended, in the order of time. */
  private int begun;

  private int ended;

  /** Before all days of change. */
  DayCursor(Turns turns, int items) {
    this.turns = turns;
    this.holding = new long[(items + Long.SIZE - 1) / Long.SIZE];
    go(turns.begunBefore(0), 0);
  }

  /**
   * Goes to the day, forwards or backwards, and returns how many beginnings and ends lie on the
   * way.
   */
  public int moveTo(LocalDate day) {
    return moveTo(EpochDay.of(day));
  }

  /** Goes to the day since 1970. */
  public int moveTo(int day) {
    int passed = turns.passed(day);
    return go(turns.begunBefore(passed), turns.endedBefore(passed));
  }

  private int go(int toBegun, int toEnded) {
    int way = Math.abs(toBegun - begun) + Math.abs(toEnded - ended);
    for (int at = Math.min(begun, toBegun); at < Math.max(begun, toBegun); at++) {
      flip(turns.beginning(at));
    }
    for (int at = Math.min(ended, toEnded); at < Math.max(ended, toEnded); at++) {
      flip(turns.ending(at));
    }
    begun = toBegun;
    ended = toEnded;
    return way;
  }

  /** Begins what does not hold, ends what does: over a long way both may come in any order. */
  private void flip(int number) {
    holding[number / Long.SIZE] ^= 1L << number;
  }

  /** How many items hold. */
  public int count() {
    return begun - ended;
  }

  /** Whether the item of that number holds. */
  public boolean holds(int number) {
    return (holding[number / Long.SIZE] & 1L << number) != 0;
  }

  /** The numbers of the items that hold, in the order in which they were given. */
  public int[] numbers() {
    int[] numbers = new int[count()];
    int size = 0;
    for (int word = 0; word < holding.length; word++) {
      for (long rest = holding[word]; rest != 0; rest &= rest - 1) {
        numbers[size++] = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
      }
    }
    return numbers;
  }
}
