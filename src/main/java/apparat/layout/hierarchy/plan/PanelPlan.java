package apparat.layout.hierarchy.plan;

import apparat.geometry.Box;
import apparat.layout.hierarchy.need.Side;
import java.util.Optional;

/**
 * A placed panel.
 *
 * @param under the panel that it hangs under, if any
 * @param box its ground
 * @param joined whether it goes on below the panel above on the same ground, under a thin rule
 * @param leftGutter x of the free lane at its left
 * @param rightGutter x of the free lane at its right
 */
public record PanelPlan(
    String id,
    Side side,
    Optional<String> under,
    Box box,
    boolean joined,
    Content content,
    double leftGutter,
    double rightGutter) {}
