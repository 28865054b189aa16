package apparat.app.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The day shown, the ways to another one, and playing through the period. */
public final class TimeModel {

  /** Speeds to choose from, in months a second. */
  public static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0);

  private static final double STAGED_SECONDS = 1.1;
  private static final double SCRUB_SECONDS = 0.045;
  private static final double REST_SECONDS = 2.5;

  /** By how much a beat may come late and the next one still keep the time. */
  private static final double MOST_LATE = 0.1;

  private final Agenda agenda;
  private final ReadOnlyObjectWrapper<Moment> moment;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper looping = new ReadOnlyBooleanWrapper();
  private boolean lecturing;
  private double wait;

  /** Begins on the given day, or on the nearest day of the period. */
  public TimeModel(Agenda agenda, LocalDate day) {
    this.agenda = agenda;
    this.moment = new ReadOnlyObjectWrapper<>(new Moment(agenda.nearest(day), Manner.CUT, 0));
  }

  public Agenda agenda() {
    return agenda;
  }

  public LocalDate day() {
    return moment.get().day();
  }

  /** The day to be shown and the manner of getting there. */
  public ReadOnlyObjectProperty<Moment> momentProperty() {
    return moment.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** In months a second. */
  public ReadOnlyDoubleProperty speedProperty() {
    return speed.getReadOnlyProperty();
  }

  /** Whether playing rests at key moments. */
  public ReadOnlyBooleanProperty stoppingProperty() {
    return stopping.getReadOnlyProperty();
  }

  /** Whether playing begins anew at the end of the period. */
  public ReadOnlyBooleanProperty loopingProperty() {
    return looping.getReadOnlyProperty();
  }

  /** Goes to a day in stages. */
  public void showDate(LocalDate day) {
    pause();
    go(day, Manner.STAGED, STAGED_SECONDS);
  }

  /** Follows the pointer along the time bar. */
  public void scrub(LocalDate day) {
    pause();
    go(day, Manner.STRAIGHT, SCRUB_SECONDS);
  }

  public void stepForward(Step step) {
    showDate(agenda.next(day(), step));
  }

  public void stepBack(Step step) {
    showDate(agenda.previous(day(), step));
  }

  /**
   * A page further: the next 1 January; before an audience the next key moment, as clickers mean
   * it.
   */
  public void pageForward() {
    stepForward(lecturing ? Step.KEY_MOMENT : Step.YEAR);
  }

  /** A page back: a 1 January; before an audience the previous key moment, as clickers mean it. */
  public void pageBack() {
    stepBack(lecturing ? Step.KEY_MOMENT : Step.YEAR);
  }

  /** Says whether an audience looks on: the window fills the screen. */
  public void lecture(boolean before) {
    lecturing = before;
  }

  public void showFirst() {
    showDate(agenda.first());
  }

  public void showLast() {
    showDate(agenda.last());
  }

  /** Goes to the day on which the year shows best. */
  public void showYear(int year) {
    showDate(agenda.tellingDay(year));
  }

  private void go(LocalDate day, Manner manner, double seconds) {
    LocalDate nearest = agenda.nearest(day);
    if (!nearest.equals(day())) {
      moment.set(new Moment(nearest, manner, seconds));
    }
  }

  /** Plays on from here; from the end, plays the whole period again. */
  public void play() {
    if (day().equals(agenda.last())) {
      go(agenda.first(), Manner.STAGED, STAGED_SECONDS);
      wait = STAGED_SECONDS;
    } else {
      wait = 0;
    }
    playing.set(!day().equals(agenda.last()));
  }

  public void pause() {
    playing.set(false);
  }

  public void playOrPause() {
    if (playing.get()) {
      pause();
    } else {
      play();
    }
  }

  /** Sets the speed to the nearest of {@link #SPEEDS}. */
  public void playAt(double monthsASecond) {
    double nearest = SPEEDS.getFirst();
    for (double candidate : SPEEDS) {
      if (Math.abs(candidate - monthsASecond) < Math.abs(nearest - monthsASecond)) {
        nearest = candidate;
      }
    }
    speed.set(nearest);
  }

  /** Takes the next speed; after the quickest the slowest. */
  public void changeSpeed() {
    playAt(SPEEDS.get((SPEEDS.indexOf(speed.get()) + 1) % SPEEDS.size()));
  }

  /** Takes the next quicker speed, if there is one. */
  public void playFaster() {
    speed.set(SPEEDS.get(Math.min(SPEEDS.size() - 1, SPEEDS.indexOf(speed.get()) + 1)));
  }

  /** Takes the next slower speed, if there is one. */
  public void playSlower() {
    speed.set(SPEEDS.get(Math.max(0, SPEEDS.indexOf(speed.get()) - 1)));
  }

  /** Chooses whether playing begins anew at the end of the period. */
  public void loop(boolean wanted) {
    looping.set(wanted);
  }

  /** Chooses whether playing rests at key moments. */
  public void stopAtKeyMoments(boolean stop) {
    stopping.set(stop);
  }

  /** Lets time pass while playing. */
  public void advance(double seconds) {
    if (!playing.get()) {
      return;
    }
    wait -= seconds;
    if (wait <= 0) {
      beat();
    }
  }

  /** Where playing goes next; nowhere at the end of the period. */
  public Optional<LocalDate> nextBeat() {
    return Optional.of(agenda.nextBeat(day(), stopping.get())).filter(day -> !day.equals(day()));
  }

  private void beat() {
    Optional<LocalDate> next = nextBeat();
    if (next.isPresent()) {
      beat(next.get());
    } else if (looping.get()) {
      play();
    } else {
      pause();
    }
  }

  /** The changes up to that day as one way of as many seconds as the time takes. */
  private void beat(LocalDate next) {
    boolean rests = stopping.get() && agenda.isKeyMoment(next);
    double seconds = 1 / speed.get();
    go(next, rests ? Manner.STAGED : Manner.PLAYED, rests ? STAGED_SECONDS : seconds);
    wait = Math.max(wait, -MOST_LATE) + (rests ? STAGED_SECONDS + REST_SECONDS : seconds);
    if (next.equals(agenda.last())) {
      wait = STAGED_SECONDS + REST_SECONDS;
      playing.set(looping.get());
    }
  }
}
