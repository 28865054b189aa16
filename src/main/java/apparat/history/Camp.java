package apparat.history;

import java.util.List;

/**
 * A side that has a colour.
 *
 * @param letter the sign that goes with the colour
 * @param colour {@code #RRGGBB} on light grounds
 * @param colourDark {@code #RRGGBB} on dark grounds
 * @param order reading order, from 1
 * @param people ids of those who are a camp of their own while they live
 */
public record Camp(
    String id,
    String name,
    String letter,
    String colour,
    String colourDark,
    int order,
    List<String> people) {}
