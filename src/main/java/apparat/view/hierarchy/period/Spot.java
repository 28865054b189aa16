package apparat.view.hierarchy.period;

/**
 * A place in a panel.
 *
 * @param row id of the row or zone; of the panel where it has neither
 * @param index from 0
 */
public record Spot(String panel, Kind kind, String row, int index) {

  /** Which places of the panel are counted. */
  public enum Kind {
    ROW,
    FULL,
    CANDIDATE,
    FULL_SQUARE,
    CANDIDATE_SQUARE
  }
}
