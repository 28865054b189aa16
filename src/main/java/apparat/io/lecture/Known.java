package apparat.io.lecture;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What the data set knows that a lecture is about; other words are kept, and reported.
 *
 * @param dataSet the name that it gives itself
 * @param days whether a day belongs to the period
 * @param views whether there is a picture of that name
 * @param people whether there is a person with that id
 * @param wings whether there is a wing with that id
 * @param bodies whether there is a body with that id
 */
public record Known(
    String dataSet,
    Predicate<LocalDate> days,
    Predicate<String> views,
    Predicate<String> people,
    Predicate<String> wings,
    Predicate<String> bodies) {

  /** Takes everything for known. */
  public static Known everything(String dataSet) {
    return new Known(
        dataSet, day -> true, view -> true, person -> true, wing -> true, body -> true);
  }
}
