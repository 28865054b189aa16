package apparat.session.lecture;

import apparat.lecture.Lecture;
import apparat.lecture.Moment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The desk at which a lecture is prepared: every edit can be undone and done again, without end.
 * What is typed into one text without a break is one edit.
 */
public final class Desk {

  private final Deque<Edit> done = new ArrayDeque<>();
  private final Deque<Edit> undone = new ArrayDeque<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private Lecture lecture;
  private Lecture saved;
  private String typing = "";

  /**
   * @param words what was done, such as "remove moment 3"
   * @param before the lecture until then
   */
  private record Edit(String words, Lecture before, Lecture after) {}

  /** Begins with a lecture as it stands in its file. */
  public Desk(Lecture first) {
    this.lecture = first;
    this.saved = first;
  }

  /** Calls after every change of the lecture and of what is saved. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  public Lecture lecture() {
    return lecture;
  }

  /** Whether the lecture differs from what was saved last. */
  public boolean unsaved() {
    return !lecture.equals(saved);
  }

  /** What undo would take back. */
  public Optional<String> undoWords() {
    return Optional.ofNullable(done.peek()).map(Edit::words);
  }

  /** What would be done again. */
  public Optional<String> redoWords() {
    return Optional.ofNullable(undone.peek()).map(Edit::words);
  }

  /** Puts a moment at a place, from 0 to the number of moments. */
  public void add(int at, Moment moment) {
    edit("add moment " + (at + 1), lecture.with(at, moment));
  }

  public void remove(int at) {
    edit("remove moment " + (at + 1), lecture.without(at));
  }

  /** Moves a moment to another place. */
  public void move(int from, int to) {
    edit("move moment " + (from + 1) + " to place " + (to + 1), lecture.moved(from, to));
  }

  /** Puts a copy of the moment behind it. */
  public void duplicate(int at) {
    edit("duplicate moment " + (at + 1), lecture.with(at + 1, lecture.moments().get(at)));
  }

  /** Shows what is seen now at that moment, with the same words. */
  public void retake(int at, Moment sight) {
    edit(
        "show something else at moment " + (at + 1),
        lecture.changed(at, moment -> moment.showing(sight)));
  }

  public void caption(int at, String words) {
    type("caption of moment " + (at + 1), lecture.changed(at, moment -> moment.withCaption(words)));
  }

  public void notes(int at, String words) {
    type("notes of moment " + (at + 1), lecture.changed(at, moment -> moment.withNotes(words)));
  }

  public void rename(String words) {
    type("title of the lecture", lecture.named(words));
  }

  /** Says how many minutes the lecture is to take; 0 when nothing is planned. */
  public void plan(int minutes) {
    type("planned length", lecture.planned(minutes));
  }

  /** Takes over a lecture that was found again. */
  public void recover(Lecture found) {
    edit("bring back what was not saved", found);
  }

  /** The hand leaves the text: what is typed next is an edit of its own. */
  public void pause() {
    typing = "";
  }

  private void type(String text, Lecture after) {
    if (after.equals(lecture)) {
      return;
    }
    if (text.equals(typing) && !done.isEmpty()) {
      Edit begun = done.pop();
      if (after.equals(begun.before())) { // written back to what it was: nothing to undo
        typing = "";
        show(after);
        return;
      }
      put(begun.words(), begun.before(), after);
    } else {
      put("change the " + text, lecture, after);
    }
    typing = text;
  }

  private void edit(String words, Lecture after) {
    typing = "";
    if (!after.equals(lecture)) {
      put(words, lecture, after);
    }
  }

  private void put(String words, Lecture before, Lecture after) {
    done.push(new Edit(words, before, after));
    undone.clear();
    show(after);
  }

  /** Takes the last edit back. */
  public void undo() {
    typing = "";
    if (!done.isEmpty()) {
      Edit last = done.pop();
      undone.push(last);
      show(last.before());
    }
  }

  /** Does again what was taken back last. */
  public void redo() {
    typing = "";
    if (!undone.isEmpty()) {
      Edit next = undone.pop();
      done.push(next);
      show(next.after());
    }
  }

  /** A file now holds this lecture. */
  public void saved(Lecture written) {
    typing = "";
    saved = written;
    listeners.forEach(Runnable::run);
  }

  private void show(Lecture now) {
    lecture = now;
    listeners.forEach(Runnable::run);
  }
}
