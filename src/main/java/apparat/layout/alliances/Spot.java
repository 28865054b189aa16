package apparat.layout.alliances;

import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.geometry.Polyline;
import java.util.Optional;

/**
 * Where a person stands on a keyframe, in units of the frame.
 *
 * @param centre of the disc
 * @param name where the name stands
 * @param leader from the disc to a name that had to stand further off
 */
public record Spot(Point centre, Box name, Optional<Polyline> leader) {}
