package apparat.export.pdf;

/** The text of a content stream (ISO 32000-1, annex A): operands first, then the operator. */
final class Operators {
  /**
   * A thousandth of a unit is not seen; a thousandth of a scale is half a pixel at the far edge.
   */
  private static final int COORDINATES = 1_000;

  private static final int FACTORS = 1_000_000;

  private final StringBuilder text = new StringBuilder(1 << 14);

  Operators numbers(double... numbers) {
    for (double number : numbers) {
      number(number, COORDINATES);
    }
    return this;
  }

  /** Enlarges by a factor, turns upside down, and moves up. */
  Operators fromBelow(double factor, double height) {
    for (double number : new double[] {factor, 0, 0, -factor, 0, height}) {
      number(number, FACTORS);
    }
    return operator("cm");
  }

  Operators name(String name) {
    text.append('/').append(name).append(' ');
    return this;
  }

  Operators array(Iterable<Double> numbers) {
    text.append('[');
    numbers.forEach(this::numbers);
    text.append("] ");
    return this;
  }

  Operators hexadecimal(CharSequence digits) {
    text.append('<').append(digits).append("> ");
    return this;
  }

  Operators operator(String operator) {
    text.append(operator).append('\n');
    return this;
  }

  private void number(double value, int precision) {
    long parts = Math.round(value * precision);
    if (parts < 0) {
      text.append('-');
      parts = -parts;
    }
    text.append(parts / precision);
    long rest = parts % precision;
    if (rest > 0) {
      text.append('.');
      for (int digit = precision / 10; rest > 0; digit /= 10) {
        text.append(rest / digit);
        rest %= digit;
      }
    }
    text.append(' ');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
