package apparat.io.datapackage.cell;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A column whose texts recur: each distinct text is read once, and its rows share the value.
 *
 * <p>An open-addressing table keyed by the characters themselves, so that no string is made for a
 * text that was met before.
 */
public final class ValueCell<T> extends Cell {

  private record Entry<T>(
      char[] text, int hash, int number, T value, boolean sound, Reading<T> reading) {

    Entry(char[] text, int hash, int number, Reading<T> reading) {
      this(
          text,
          hash,
          number,
          reading.value(),
          reading.usable() && reading.faults().isEmpty(),
          reading);
    }

    boolean is(char[] other, int from, int length) {
      return Arrays.equals(text, 0, text.length, other, from, from + length);
    }
  }

  private final Function<String, Reading<T>> parser;
  private Entry<T>[] table = table(64);
  private int size;

  /** By value, from the first text on that is not written as it is read. */
  private final Map<T, Integer> numbers = new HashMap<>();

  private Entry<T> current;

  ValueCell(String name, boolean essential, Function<String, Reading<T>> parser) {
    super(name, essential);
    this.parser = parser;
    current = new Entry<>(new char[0], 0, -1, parser.apply(""));
  }

  /** The value of the current row. */
  public T value() {
    return current.value;
  }

  /** The text of the current row as written. */
  public String text() {
    return new String(current.text);
  }

  /** Whether the value of the current row stands for what is written. */
  public boolean usable() {
    return current.reading.usable();
  }

  /** The number of the current text among those of the column that mean different things. */
  public int number() {
    return current.number;
  }

  @Override
  public boolean take(char[] text, int from, int length) {
    if (current.number < 0 || !current.is(text, from, length)) {
      current = find(text, from, length);
    }
    return current.sound;
  }

  private Entry<T> find(char[] text, int from, int length) {
    int hash = hash(text, from, length);
    int slot = hash & (table.length - 1);
    for (Entry<T> entry = table[slot]; entry != null; entry = table[slot]) {
      if (entry.hash == hash && entry.is(text, from, length)) {
        return entry;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    Reading<T> reading = parser.apply(new String(text, from, length));
    Entry<T> entry =
        new Entry<>(Arrays.copyOfRange(text, from, from + length), hash, number(reading), reading);
    table[slot] = entry;
    if (++size * 2 > table.length) {
      grow();
    }
    return entry;
  }

  /** The number of a new text: that of another where both can only mean the same. */
  private int number(Reading<T> reading) {
    if (reading.faults().isEmpty() && numbers.isEmpty() || !reading.usable()) {
      return size;
    }
    if (numbers.isEmpty()) {
      Arrays.stream(table)
          .filter(entry -> entry != null && entry.reading.usable())
          .forEach(entry -> numbers.put(entry.value, entry.number));
    }
    return numbers.computeIfAbsent(reading.value(), value -> size);
  }

  /** The usual polynomial in 31, two characters a step. */
  private static int hash(char[] text, int from, int length) {
    int hash = length;
    int i = from;
    for (; i + 1 < from + length; i += 2) {
      hash = 961 * hash + (31 * text[i] + text[i + 1]);
    }
    if (i < from + length) {
      hash = 31 * hash + text[i];
    }
    return hash ^ hash >>> 15;
  }

  private void grow() {
    Entry<T>[] old = table;
    table = table(old.length * 2);
    for (Entry<T> entry : old) {
      if (entry != null) {
        int slot = entry.hash & (table.length - 1);
        while (table[slot] != null) {
          slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = entry;
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> Entry<T>[] table(int length) {
    Entry<?>[] empty = new Entry<?>[length];
    Arrays.fill(empty, null);
    return (Entry<T>[]) empty;
  }

  @Override
  public boolean check(RowProblems problems) {
    Reading<T> reading = current.reading;
    reading.faults().forEach(fault -> problems.add(this, fault));
    return reading.usable() || !essential();
  }
}
