package apparat.history.sides;

import apparat.record.Tie;
import java.util.List;

/**
 * What happens on a day to what joins two people in one way.
 *
 * @param bond whom it joins and how
 * @param before how strong it was the day before, 0 when it was not
 * @param after how strong it is on the day, 0 when it is no more
 * @param rows the rows that begin or end on the day
 */
record TieStep(Bond bond, int before, int after, List<Tie> rows) {

  /**
   * Two people and how they are joined.
   *
   * @param from the source of a directed tie, else the person whose id comes first
   */
  record Bond(String from, String to, String kind, boolean directed, boolean positive) {

    static Bond of(Tie tie) {
      boolean turned = !tie.directed() && tie.source().compareTo(tie.target()) > 0;
      return new Bond(
          turned ? tie.target() : tie.source(),
          turned ? tie.source() : tie.target(),
          tie.kind(),
          tie.directed(),
          tie.positive());
    }

    boolean joinsSame(Bond other) {
      return from.equals(other.from) && to.equals(other.to);
    }
  }

  TieStep {
    rows = List.copyOf(rows);
  }

  boolean begins() {
    return before == 0;
  }

  boolean ends() {
    return after == 0;
  }

  /** Whether two people become allies or cease to be. */
  boolean ofAllies() {
    return bond.positive() && bond.kind().equals("alliance") && (begins() || ends());
  }
}
