package apparat.io.datapackage.cell;

import java.util.List;

/**
 * A text read as a value; all cells with the same text in a column share one reading.
 *
 * @param usable whether the value stands for what is written
 */
public record Reading<T>(T value, boolean usable, List<Fault> faults) {

  /** A value without a fault. */
  public static <T> Reading<T> of(T value) {
    return new Reading<>(value, true, List.of());
  }

  /** A value in place of one that could not be read. */
  public static <T> Reading<T> unusable(T value, Fault fault) {
    return new Reading<>(value, false, List.of(fault));
  }
}
