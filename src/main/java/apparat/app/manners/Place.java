package apparat.app.manners;

import apparat.history.DateWords;
import apparat.history.Manifest;
import apparat.session.View;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Where a reader left a data set, to be found there again.
 *
 * @param dataSet its folder
 * @param tables whether the tables stood in the place of the picture
 */
public record Place(Path dataSet, LocalDate day, View view, boolean tables) {

  public Place {
    dataSet = dataSet.toAbsolutePath().normalize();
  }

  /** Whether the data set, which may have become another, still tells of the day. */
  public boolean isIn(Manifest manifest) {
    return !day.isBefore(manifest.firstDay()) && !day.isAfter(manifest.lastDay());
  }

  /** The day, else that which the data set wants to be seen first. */
  public LocalDate dayIn(Manifest manifest) {
    return isIn(manifest) ? day : manifest.defaultDay();
  }

  /** Why another day is shown. */
  public String whyAnother(Manifest manifest) {
    return "You left this data set on "
        + DateWords.day(day)
        + ", of which it no longer tells. It opens on "
        + DateWords.day(manifest.defaultDay())
        + ".";
  }
}
