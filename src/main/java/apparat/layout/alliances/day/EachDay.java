package apparat.layout.alliances.day;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Does one thing for every day, for several days at once where that pays. What is done for a day
 * may change what belongs to this day only, so that the result does not depend on who is first.
 *
 * @param count the number of days
 * @param shared whether there is so much to do that it pays
 */
public record EachDay(int count, boolean shared) {

  /** From so many people and days on. */
  private static final int MUCH = 20_000;

  /** The days of the period. */
  public static EachDay of(Period period) {
    return of(period.days().size(), period.days().stream().mapToInt(Day::size).sum());
  }

  /**
   * So many days.
   *
   * @param size the number of people on all of them together
   */
  public static EachDay of(int count, int size) {
    return new EachDay(count, size > MUCH);
  }

  /** Does it for every number from 0 to that of days. */
  public void each(IntConsumer work) {
    IntStream days = IntStream.range(0, count);
    (shared ? days.parallel() : days).forEach(work);
  }
}
