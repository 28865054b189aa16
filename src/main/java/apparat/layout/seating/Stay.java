package apparat.layout.seating;

import java.time.LocalDate;

/**
 * A span in which somebody needs a place.
 *
 * @param end the first day on which the place is not needed any more
 * @param precedence among those who wait, the smaller is seated first
 */
public record Stay(String person, LocalDate start, LocalDate end, int precedence) {}
