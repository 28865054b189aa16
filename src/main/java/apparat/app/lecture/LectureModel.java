package apparat.app.lecture;

import apparat.lecture.Lecture;
import apparat.lecture.Moment;
import apparat.session.lecture.Desk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The lecture being prepared: its moments, the chosen one, and what can be done with them. */
public final class LectureModel {

  /** No moment is chosen. */
  public static final int NONE = -1;

  /**
   * What lies on the desk.
   *
   * @param file where it was opened from or saved last
   * @param unsaved whether it differs from that
   */
  public record State(
      Lecture lecture,
      Optional<Path> file,
      boolean unsaved,
      Optional<String> undo,
      Optional<String> redo) {}

  private final Sights sights;
  private final ReadOnlyObjectWrapper<State> state;
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);
  private Desk desk;
  private Optional<Path> file = Optional.empty();

  /** Begins with an empty lecture. */
  public LectureModel(Sights sights, String dataSet) {
    this.sights = sights;
    this.desk = new Desk(Lecture.empty("", dataSet));
    this.state = new ReadOnlyObjectWrapper<>(seen());
    desk.listen(this::tell);
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The place of the chosen moment, from 0 on, or {@link #NONE}. */
  public ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  public Lecture lecture() {
    return desk.lecture();
  }

  /** What the lecture is called: its title, else as its file is. */
  public String name() {
    String named = file.map(path -> path.getFileName().toString()).orElse("untitled lecture");
    return lecture().title().isBlank()
        ? named.replaceAll("(\\.lecture)?\\.json$", "")
        : lecture().title();
  }

  public Desk desk() {
    return desk;
  }

  public Optional<Path> file() {
    return file;
  }

  /** Takes another lecture up. */
  public void take(Desk other, Optional<Path> from) {
    desk = other;
    file = from;
    desk.listen(this::tell);
    chosen.set(NONE);
    tell();
  }

  /** The lecture now stands in this file. */
  public void savedTo(Path target, Lecture written) {
    file = Optional.of(target);
    desk.saved(written);
  }

  private State seen() {
    return new State(desk.lecture(), file, desk.unsaved(), desk.undoWords(), desk.redoWords());
  }

  private void tell() {
    if (chosen.get() >= desk.lecture().size()) {
      chosen.set(desk.lecture().size() - 1);
    }
    state.set(seen());
  }

  /**
   * Puts what is seen now where its day has its place, while the lecture follows time; else behind
   * the chosen moment, at the end when none is chosen.
   */
  public void mark() {
    Moment now = sights.now();
    int at = place(now.day());
    desk.add(at, now);
    chosen.set(at);
  }

  /** Of moments of that same day the chosen one comes just before. */
  private int place(LocalDate day) {
    List<LocalDate> days = lecture().moments().stream().map(Moment::day).toList();
    boolean here = moment().map(Moment::day).filter(day::equals).isPresent();
    if (!here && days.equals(days.stream().sorted().toList())) {
      return (int) days.stream().filter(other -> !other.isAfter(day)).count();
    }
    return chosen.get() == NONE ? lecture().size() : chosen.get() + 1;
  }

  /** What is seen in the window now. */
  Sights.Seen sight() {
    return sights.seen();
  }

  /** Calls when another day, view, body or person is gone to in the window. */
  void listen(Runnable elsewhere) {
    sights.listen(elsewhere);
  }

  /** Shows what was seen then; no moment of the lecture is chosen for that. */
  void showAgain(Sights.Seen then) {
    sights.showAgain(then);
  }

  /** Chooses a moment and shows it. */
  public void choose(int at) {
    if (at >= 0 && at < lecture().size()) {
      desk.pause();
      chosen.set(at);
      sights.show(lecture().moments().get(at));
    }
  }

  public void chooseNext() {
    choose(Math.min(chosen.get() + 1, lecture().size() - 1));
  }

  public void choosePrevious() {
    choose(Math.max(0, chosen.get() - 1));
  }

  public void remove() {
    withChosen(desk::remove);
  }

  public void duplicate() {
    withChosen(
        at -> {
          desk.duplicate(at);
          chosen.set(at + 1);
        });
  }

  /** Lets the chosen moment show what is seen now; its words stay. */
  public void retake() {
    withChosen(at -> desk.retake(at, sights.now()));
  }

  /** Moves the chosen moment by so many places, as far as there are any. */
  public void move(int by) {
    withChosen(at -> moveTo(at, at + by));
  }

  /** Moves a moment to a place; it is the chosen one then. */
  public void moveTo(int from, int to) {
    int target = Math.clamp(to, 0, lecture().size() - 1);
    desk.move(from, target);
    chosen.set(target);
  }

  public void caption(int at, String words) {
    desk.caption(at, words);
  }

  public void notes(int at, String words) {
    desk.notes(at, words);
  }

  public void rename(String words) {
    desk.rename(words);
  }

  /** Plans so many minutes; 0 for none. */
  public void plan(int minutes) {
    desk.plan(minutes);
  }

  /** The hand leaves a text. */
  public void pause() {
    desk.pause();
  }

  public void undo() {
    goBackTo(desk::undo);
  }

  public void redo() {
    goBackTo(desk::redo);
  }

  /** Chooses where something has changed, so that it is seen. */
  private void goBackTo(Runnable step) {
    Lecture before = lecture();
    step.run();
    int at = before.firstDifference(lecture());
    if (at < lecture().size() && !before.moments().equals(lecture().moments())) {
      chosen.set(at);
    }
  }

  private void withChosen(Consumer<Integer> verb) {
    int at = chosen.get();
    if (at >= 0 && at < lecture().size()) {
      verb.accept(at);
    }
  }

  /** The chosen moment, if any. */
  public Optional<Moment> moment() {
    int at = chosen.get();
    return at >= 0 && at < lecture().size()
        ? Optional.of(lecture().moments().get(at))
        : Optional.empty();
  }
}
