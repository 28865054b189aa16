package apparat.layout.alliances.day;

/**
 * A tie of two people of a day.
 *
 * @param a number of the one among the people of the day
 * @param b number of the other
 */
public record Link(int a, int b, boolean alliance, int strength) {}
