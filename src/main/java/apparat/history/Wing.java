package apparat.history;

import java.util.List;

/**
 * A group of bodies that fold together.
 *
 * @param column in which column of the picture it stands
 * @param bodies ids in reading order
 * @param folded those of them that are folded at first
 */
public record Wing(
    String id, String name, Column column, List<String> bodies, List<String> folded) {}
