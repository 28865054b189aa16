package apparat.app.lecture.show;

import apparat.lecture.Lecture;
import apparat.lecture.Moment;
import apparat.session.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A lecture being given: which moment is shown and how. */
public final class ShowModel {

  private static final int MOST_DIGITS = 3;

  /**
   * What the class sees.
   *
   * @param at the place of the moment, from 0 on
   * @param black whether the screen is dark, so that the class looks at the lecturer
   * @param covered whether names are hidden as a quiz
   * @param revealed ids of people whose names have been told
   * @param spotlight the id of the person on whom the light is, if any
   * @param part which of the two pictures of the moment is shown alone, if one is
   * @param typed digits of a number that is being typed
   * @param over whether the last moment is past
   */
  public record State(
      int at,
      boolean black,
      boolean covered,
      Set<String> revealed,
      Optional<String> spotlight,
      Optional<View> part,
      String typed,
      boolean over) {

    public State {
      revealed = Set.copyOf(revealed);
    }

    State black(boolean dark) {
      return new State(at, dark, covered, revealed, spotlight, part, "", false);
    }

    State covered(boolean hide) {
      return new State(at, false, hide, Set.of(), spotlight, part, "", false);
    }

    State lit(Optional<String> person) {
      return new State(at, false, covered, revealed, person, part, "", false);
    }

    State alone(Optional<View> view) {
      return new State(at, false, covered, revealed, spotlight, view, "", false);
    }

    State typed(String digits) {
      return new State(at, black, covered, revealed, spotlight, part, digits, false);
    }

    State end() {
      return new State(at, false, covered, revealed, spotlight, part, "", true);
    }
  }

  private final Lecture lecture;
  private final ReadOnlyObjectWrapper<State> state;
  private Optional<String> lastLit;
  private boolean litByHand;

  /** Begins at a moment; there is at least one. */
  public ShowModel(Lecture lecture, int first) {
    this.lecture = lecture;
    Optional<String> person = lecture.moments().get(first).person();
    this.lastLit = person;
    this.state =
        new ReadOnlyObjectWrapper<>(
            new State(first, false, false, Set.of(), person, Optional.empty(), "", false));
  }

  public Lecture lecture() {
    return lecture;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public State state() {
    return state.get();
  }

  public Moment moment() {
    return lecture.moments().get(state().at());
  }

  /** The moment as it is seen: both its pictures, or one of them alone. */
  public Moment seen() {
    return state().part().map(view -> moment().withView(view.toString())).orElseGet(this::moment);
  }

  /** Of two pictures shows the first alone, then the second, then both; one picture stays. */
  public void nextPart() {
    if (View.called(moment().view()).filter(view -> view == View.BOTH).isPresent()) {
      state.set(state().alone(part(state().part())));
    }
  }

  private static Optional<View> part(Optional<View> before) {
    if (before.isEmpty()) {
      return Optional.of(View.HIERARCHY);
    }
    return before.filter(view -> view == View.HIERARCHY).map(view -> View.ALLIANCES);
  }

  /** The moment that comes after, unless this is the last one. */
  public Optional<Moment> next() {
    return lecture.moments().stream().skip(state().at() + 1L).findFirst();
  }

  /** Such as {@code 3 / 14}. */
  public String progress() {
    return (state().at() + 1) + " / " + lecture.size();
  }

  /** Out of the dark, or to the next moment; after the last one it is over. */
  public void forward() {
    if (state().black()) {
      goTo(state().at());
    } else if (next().isEmpty()) {
      state.set(state().end());
    } else {
      goTo(state().at() + 1);
    }
  }

  /** Out of the dark, from the end to the last moment, or to the moment before. */
  public void back() {
    goTo(state().black() || state().over() ? state().at() : state().at() - 1);
  }

  public void first() {
    goTo(0);
  }

  public void last() {
    goTo(lecture.size() - 1);
  }

  /** Goes to a place, or to the nearest there is; names that were hidden are hidden there too. */
  private void goTo(int wanted) {
    int at = Math.clamp(wanted, 0, lecture.size() - 1);
    State now = state();
    if (at == now.at()) {
      state.set(now.black(false));
    } else {
      Optional<String> person = lecture.moments().get(at).person();
      lastLit = person.or(() -> lastLit);
      litByHand = false;
      state.set(new State(at, false, now.covered(), Set.of(), person, Optional.empty(), "", false));
    }
  }

  /** A digit of the number of a moment. */
  public void type(int digit) {
    String digits = state().typed() + digit;
    if (digits.length() <= MOST_DIGITS) {
      state.set(state().typed(digits));
    }
  }

  /** Goes to the moment whose number was typed; where none was, on to the next. */
  public void enter() {
    String typed = state().typed();
    if (typed.isEmpty()) {
      forward();
    } else {
      goTo(Integer.parseInt(typed) - 1);
    }
  }

  public void toggleBlack() {
    state.set(state().black(!state().black()));
  }

  /** Hides the names of people, or tells them all. */
  public void toggleNames() {
    state.set(state().covered(!state().covered()));
  }

  /** Tells one hidden name. */
  public void reveal(String person) {
    State now = state();
    Set<String> revealed = new TreeSet<>(now.revealed());
    revealed.add(person);
    state.set(
        new State(
            now.at(), false, now.covered(), revealed, now.spotlight(), now.part(), "", false));
  }

  /** Turns the light on the person of the moment, or of the last light; or off. */
  public void toggleSpotlight(List<String> people) {
    if (state().spotlight().isPresent()) {
      lastLit = state().spotlight();
      state.set(state().lit(Optional.empty()));
    } else {
      litByHand = true;
      state.set(state().lit(lastLit.or(() -> people.stream().findFirst())));
    }
  }

  /** Moves the light to the next of the people, or the one before. */
  public void moveSpotlight(List<String> people, int by) {
    if (!people.isEmpty()) {
      litByHand = true;
      int at = state().spotlight().map(people::indexOf).orElse(by > 0 ? -1 : 0);
      lastLit = Optional.of(people.get(Math.floorMod(at + by, people.size())));
      state.set(state().lit(lastLit));
    }
  }

  /**
   * Takes off a light that the lecturer has put on; that on the person of a moment belongs to it.
   *
   * @return whether there was one to be seen
   */
  public boolean dim() {
    State now = state();
    boolean seen = litByHand && now.spotlight().isPresent() && !now.black() && !now.over();
    if (seen) {
      toggleSpotlight(List.of());
    }
    return seen;
  }
}
