package apparat.lecture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A lecture about a data set.
 *
 * @param dataSet the name that the data set gives itself
 * @param minutes how long it is planned to take; 0 when nothing is planned
 * @param moments in the order of the lecture, which need not be that of time
 * @param others what else a file says of it, as JSON by name: it is kept
 */
public record Lecture(
    String title, String dataSet, int minutes, List<Moment> moments, Map<String, String> others) {

  public Lecture {
    moments = List.copyOf(moments);
    others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
  }

  /** A lecture in which nothing is marked yet. */
  public static Lecture empty(String title, String dataSet) {
    return new Lecture(title, dataSet, 0, List.of(), Map.of());
  }

  public int size() {
    return moments.size();
  }

  public Lecture named(String words) {
    return new Lecture(words, dataSet, minutes, moments, others);
  }

  public Lecture planned(int length) {
    return new Lecture(title, dataSet, length, moments, others);
  }

  /** With one more moment, which then stands at that place. */
  public Lecture with(int at, Moment moment) {
    return edited(list -> list.add(at, moment));
  }

  public Lecture without(int at) {
    return edited(list -> list.remove(at));
  }

  /** With the moment of one place at another place. */
  public Lecture moved(int from, int to) {
    return edited(list -> list.add(to, list.remove(from)));
  }

  public Lecture changed(int at, UnaryOperator<Moment> change) {
    return edited(list -> list.set(at, change.apply(list.get(at))));
  }

  private Lecture edited(Consumer<List<Moment>> edit) {
    List<Moment> list = new ArrayList<>(moments);
    edit.accept(list);
    return new Lecture(title, dataSet, minutes, list, others);
  }

  /** The first place at which the moments differ from those of another lecture. */
  public int firstDifference(Lecture other) {
    int at = 0;
    while (at < size() && at < other.size() && moments.get(at).equals(other.moments.get(at))) {
      at++;
    }
    return at;
  }
}
