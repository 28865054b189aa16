package apparat.io.datapackage.cell;

import apparat.io.Problem;
import apparat.io.Shown;
import java.util.OptionalInt;

/** Whole numbers in cells. */
final class Numbers {

  private static final int MOST_DIGITS = 9;

  private Numbers() {}

  static Reading<OptionalInt> read(String name, String text) {
    String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    boolean whole =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole
        ? Reading.of(OptionalInt.of(Integer.parseInt(text)))
        : Reading.unusable(
            OptionalInt.empty(),
            new Fault(
                Problem.BAD_NUMBER,
                name + " " + Shown.of(text) + " is not a whole number",
                "write a whole number"));
  }
}
