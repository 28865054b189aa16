package apparat.analysis.balance;

import java.util.List;

/**
 * People who hang together by ties, on two sides.
 *
 * @param one ids of the larger side
 * @param other ids of the smaller side; may be empty
 */
public record Split(List<String> one, List<String> other) {
  public Split {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }

  /** How many people there are. */
  public int people() {
    return one.size() + other.size();
  }

  /** Whether the two are in it and on the same side. */
  public boolean together(String person, String second) {
    return one.contains(person) && one.contains(second)
        || other.contains(person) && other.contains(second);
  }

  /** Whether the two are in it and on different sides. */
  public boolean apart(String person, String second) {
    return one.contains(person) && other.contains(second)
        || other.contains(person) && one.contains(second);
  }
}
