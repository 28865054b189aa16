package apparat.layout.alliances;

import java.util.List;

/**
 * A person as the layout sees them on one keyframe; sizes in units of the frame.
 *
 * @param ground the camp on whose ground the person stands; empty for none
 * @param blocs the blocs the person belongs to
 * @param radius of the disc with its ring
 */
public record Actor(
    String id,
    String ground,
    List<String> blocs,
    double radius,
    double nameWidth,
    double nameHeight) {}
