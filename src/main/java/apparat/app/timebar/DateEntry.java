package apparat.app.timebar;

import apparat.app.model.TimeModel;
import apparat.history.DateWords;
import apparat.history.Manifest;
import apparat.session.Days;
import apparat.session.spelling.TypedDate;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Going to a day by typing its date. */
public final class DateEntry {

  private final TimeModel time;
  private final Manifest manifest;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
  private String beginning = "";

  public DateEntry(TimeModel time, Manifest manifest) {
    this.time = time;
    this.manifest = manifest;
  }

  /** Whether a date is being typed. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Why what was typed leads nowhere, in a sentence; empty while there is nothing to say. */
  public ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /** What has been typed already when it opens. */
  String beginning() {
    return beginning;
  }

  /** Lets a date be typed. */
  public void open() {
    openWith("");
  }

  /** Lets a date be typed of which there is a beginning. */
  void openWith(String typed) {
    time.pause();
    beginning = typed;
    complaint.set("");
    open.set(true);
  }

  public void close() {
    open.set(false);
  }

  /** The typing goes on: what was said no longer counts. */
  void typing() {
    complaint.set("");
  }

  /** Goes to the day that the words mean, or says why not. */
  void submit(String words) {
    if (words.isBlank()) {
      close();
      return;
    }
    Optional<HistoricalDate> date = TypedDate.read(words);
    Optional<LocalDate> day = date.flatMap(meant -> Days.first(meant, manifest));
    if (day.isPresent()) {
      close();
      time.showDate(day.get());
    } else {
      complaint.set(date.isEmpty() ? noDate(words.strip()) : outside(date.get()));
    }
  }

  private static String noDate(String words) {
    return "“" + words + "” is not a date. Type 1926-07, 23 Oct 1926, July 1926 or 1926.";
  }

  private String outside(HistoricalDate date) {
    return DateWords.of(date)
        + " is outside the period, "
        + DateWords.day(manifest.firstDay())
        + " to "
        + DateWords.day(manifest.lastDay())
        + ".";
  }
}
