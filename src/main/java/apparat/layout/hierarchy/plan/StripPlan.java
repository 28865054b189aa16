package apparat.layout.hierarchy.plan;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Side;

/**
 * The line of a folded wing.
 *
 * @param box the line
 * @param sheet the part of the column that the unfolded wing may cover
 */
public record StripPlan(String wing, Side side, Box box, Box sheet) {}
