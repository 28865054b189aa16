package apparat.app.timebar;

import apparat.app.model.Agenda;
import apparat.app.timebar.marks.Reach;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What of the period the time bar shows, and whether its lanes are open. */
public final class TimeBarModel {

  /** In lower windows the lanes are folded, so that the picture keeps its room. */
  static final double ROOMY = 820;

  /** In windows lower still, as where all is enlarged, the bar has only what leads through time. */
  static final double LOW = 620;

  private final Reach whole;
  private final ReadOnlyObjectWrapper<Reach> reach;
  private final ReadOnlyBooleanWrapper lanesOpen = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper low = new ReadOnlyBooleanWrapper();
  private Optional<Boolean> wish = Optional.empty();

  public TimeBarModel(Agenda agenda) {
    this.whole = Reach.whole(agenda.first(), agenda.last());
    this.reach = new ReadOnlyObjectWrapper<>(whole);
  }

  /** The part of the period in view. */
  public ReadOnlyObjectProperty<Reach> reachProperty() {
    return reach.getReadOnlyProperty();
  }

  /** Whether the lanes are high enough for names, else they are stripes. */
  public ReadOnlyBooleanProperty lanesOpenProperty() {
    return lanesOpen.getReadOnlyProperty();
  }

  /** Whether there is so little room that folded lanes go without the bars of changes. */
  public ReadOnlyBooleanProperty lowProperty() {
    return low.getReadOnlyProperty();
  }

  /** Comes nearer, or goes farther with a factor below 1, around a day that keeps its place. */
  public void zoom(double factor, double around) {
    reach.set(reach.get().zoomed(factor, around, whole));
  }

  /** Moves the view so many days later. */
  public void moveLater(double days) {
    reach.set(reach.get().later(days, whole));
  }

  /** Shows the whole period again. */
  public void showWhole() {
    reach.set(whole);
  }

  /** Whether the whole period is in view. */
  boolean isWhole() {
    return reach.get().equals(whole);
  }

  /** Keeps the day in view. */
  public void follow(double day) {
    reach.set(reach.get().showing(day, whole));
  }

  /** Folds the lanes or opens them; from then on the height of the window has no say. */
  public void toggleLanes() {
    wish = Optional.of(!lanesOpen.get());
    lanesOpen.set(wish.get());
  }

  /** The window has that height. */
  void fit(double height) {
    lanesOpen.set(wish.orElse(height >= ROOMY));
    low.set(height < LOW);
  }
}
