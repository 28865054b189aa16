package apparat.app.model;

import java.time.LocalDate;

/**
 * The day to be shown and how to get there.
 *
 * @param seconds that the way takes
 */
public record Moment(LocalDate day, Manner manner, double seconds) {}
