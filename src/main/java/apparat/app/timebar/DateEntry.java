package apparat.app.timebar;

import apparat.app.model.TimeModel;
import apparat.app.model.TypedDay;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Manifest;
import apparat.time.HistoricalDate;
import apparat.time.TypedDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Going to a day by typing its date. */
public final class DateEntry {

  private final TimeModel time;
  private final History history;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
  private String beginning = "";

  public DateEntry(TimeModel time, History history) {
    this.time = time;
    this.history = history;
  }

  /** Whether a date is being typed. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Why what was typed leads nowhere, in a sentence; empty while there is nothing to say. */
  public ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /**
   * What the day shown leaves out of the month or year that was typed; empty while there is nothing
   * to say.
   */
  public ReadOnlyStringProperty remarkProperty() {
    return remark.getReadOnlyProperty();
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
    remark.set("");
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
    Optional<TypedDay> day = date.flatMap(meant -> TypedDay.of(meant, history));
    if (day.isPresent()) {
      close();
      time.showDate(day.get().day());
      remark.set(day.get().remark(time.agenda(), "→"));
    } else {
      complaint.set(date.isEmpty() ? noDate(words.strip()) : outside(date.get()));
    }
  }

  private static String noDate(String words) {
    return "“" + words + "” is not a date. Type 1926-07, 23 Oct 1926, July 1926 or 1926.";
  }

  private String outside(HistoricalDate date) {
    Manifest manifest = history.manifest();
    return DateWords.of(date)
        + " is outside the period, "
        + DateWords.day(manifest.firstDay())
        + " to "
        + DateWords.day(manifest.lastDay())
        + ".";
  }
}
