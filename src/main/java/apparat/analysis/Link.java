package apparat.analysis;

import apparat.record.Tie;
import java.util.Comparator;
import java.util.List;

/**
 * Two people and all that is between them on a day. The stronger tie decides whether they stand
 * together or against each other; where both are equally strong the alliance is under strain, and
 * the two are both.
 *
 * @param one the id that comes first in the alphabet
 * @param other the other id
 * @param ties at least one, the strongest first
 */
public record Link(String one, String other, List<Tie> ties) {

  private static final Comparator<Tie> STRONGEST_FIRST =
      Comparator.comparingInt(Tie::strength)
          .reversed()
          .thenComparing(tie -> !tie.positive())
          .thenComparing(Tie::kind)
          .thenComparing(tie -> tie.spell().firstDay())
          .thenComparing(Tie::source)
          .thenComparing(Tie::basis);

  public Link {
    ties = ties.stream().sorted(STRONGEST_FIRST).toList();
  }

  /** Whether an alliance, or another tie of that sign, is at least as strong as what divides. */
  public boolean together() {
    return strongest(true) >= strongest(false);
  }

  /** Whether a rivalry, or another tie of that sign, is at least as strong as what joins. */
  public boolean against() {
    return strongest(false) >= strongest(true);
  }

  /** Whether both hold, equally strong. */
  public boolean strained() {
    return together() && against();
  }

  /** The strength of the strongest tie. */
  public int strength() {
    return ties.getFirst().strength();
  }

  /** The other of the two. */
  public String opposite(String person) {
    return person.equals(one) ? other : one;
  }

  /** Graphs look links up all the time; on one day a pair has one link. */
  @Override
  public int hashCode() {
    return 31 * one.hashCode() + other.hashCode();
  }

  private int strongest(boolean positive) {
    return ties.stream()
        .filter(tie -> tie.positive() == positive)
        .mapToInt(Tie::strength)
        .max()
        .orElse(0);
  }
}
