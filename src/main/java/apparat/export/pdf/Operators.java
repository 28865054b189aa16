package apparat.export.pdf;

/** The text of a content stream (ISO 32000-1, annex A): operands first, then the operator. */
final class Operators {
  private static final int DECIMALS = 1000;

  private final StringBuilder text = new StringBuilder(1 << 14);

  Operators numbers(double... numbers) {
    for (double number : numbers) {
      number(number);
      text.append(' ');
    }
    return this;
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

  private void number(double value) {
    long parts = Math.round(value * DECIMALS);
    if (parts < 0) {
      text.append('-');
      parts = -parts;
    }
    text.append(parts / DECIMALS);
    int rest = (int) (parts % DECIMALS);
    if (rest > 0) {
      text.append('.');
      for (int digit = DECIMALS / 10; rest > 0; digit /= 10) {
        text.append(rest / digit);
        rest %= digit;
      }
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
