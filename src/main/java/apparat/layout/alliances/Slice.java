package apparat.layout.alliances;

import java.util.List;

/**
 * One keyframe: who is in view and how they are bound from this day to the next keyframe.
 *
 * @param weight how much the picture of the day counts; 1, or 3 for a key moment
 */
public record Slice(List<Actor> actors, List<Bond> bonds, double weight) {}
