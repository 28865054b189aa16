package apparat.history;

import apparat.record.Event;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day with which the state of another day is compared, to mark what is new.
 *
 * @param event the key moment of that day; empty when it is merely the first day of the period
 */
public record ComparedMoment(LocalDate day, Optional<Event> event) {}
