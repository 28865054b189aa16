package apparat.layout.hierarchy.plan;

import apparat.geometry.Box;
import java.util.List;

/** What stands where inside a panel. */
public sealed interface Content {

  /** Nothing but a title. */
  record Bare() implements Content {}

  /** Squares in zones. */
  record Squares(SquareField field) implements Content {}

  /**
   * Chips of one body.
   *
   * @param full places of full seats, top to bottom
   * @param candidates places of candidates, top to bottom
   * @param foot room for those who left
   */
  record Chips(List<Box> full, List<Box> candidates, Box foot) implements Content {}

  /** Rows of chips. */
  record Rows(List<RowPlan> rows) implements Content {}

  /**
   * A row.
   *
   * @param box the whole row with its label
   * @param label room for the label; of no width where there is none
   * @param slots places of chips, line by line
   */
  record RowPlan(String id, Box box, Box label, List<Box> slots) {}
}
