package apparat.history;

import java.time.LocalDate;
import java.util.List;

/**
 * What a data set says of itself.
 *
 * @param firstDay first day of the period
 * @param lastDay last day of the period, inclusive
 * @param defaultDay the day to show at first
 * @param keyMoments ids of events in order
 * @param languages of names, such as {@code en}, {@code ru}
 * @param wings in reading order
 * @param panels in reading order; made from the wings where the data set declares none
 * @param camps in their order
 */
public record Manifest(
    String name,
    String title,
    String description,
    String version,
    List<String> licences,
    List<String> contributors,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate defaultDay,
    List<String> keyMoments,
    List<String> languages,
    List<Wing> wings,
    List<Panel> panels,
    List<Camp> camps) {}
