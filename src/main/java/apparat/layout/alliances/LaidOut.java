package apparat.layout.alliances;

import java.util.List;
import java.util.Map;

/**
 * The map of a period.
 *
 * @param spots the place of everybody on every slice, by id in ascending order
 * @param guide for maps of the same period in other frames
 */
public record LaidOut(List<Map<String, Spot>> spots, Guide guide) {}
