package apparat.layout.seating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Places for people over time. Who is seated keeps the place to the end of the stay; who comes
 * takes the place vacated that day, else the lowest free one. Where places are fewer than people,
 * the rest wait by precedence and take a place that becomes free.
 */
public final class Seating {

  private record Held(LocalDate start, LocalDate end, int place) {}

  private final Map<String, List<Held>> held = new HashMap<>();
  private int size;

  private Seating() {}

  /** As many places as the fullest day needs. */
  public static Seating of(List<Stay> stays) {
    return of(stays, List.of(), day -> Integer.MAX_VALUE);
  }

  /**
   * At most so many places.
   *
   * @param turns the days on which the number of places changes; places beyond are given up then
   * @param most the number of places on a day
   */
  public static Seating of(List<Stay> stays, List<LocalDate> turns, ToIntFunction<LocalDate> most) {
    Seating seating = new Seating();
    new Filling(stays, turns, most).fill(seating);
    return seating;
  }

  /** The place of that person on that day, from 0; empty: not there, or waiting. */
  public OptionalInt place(String person, LocalDate day) {
    for (Held stretch : held.getOrDefault(person, List.of())) {
      if (!day.isBefore(stretch.start()) && day.isBefore(stretch.end())) {
        return OptionalInt.of(stretch.place());
      }
    }
    return OptionalInt.empty();
  }

  /** How many places are ever taken. */
  public int size() {
    return size;
  }

  private void hold(String person, Held stretch) {
    held.computeIfAbsent(person, id -> new ArrayList<>()).add(stretch);
    size = Math.max(size, stretch.place() + 1);
  }

  /** Goes through the days on which somebody comes or goes. */
  private static final class Filling {
    private static final Comparator<Stay> WAITING =
        Comparator.comparingInt(Stay::precedence)
            .thenComparing(Stay::start)
            .thenComparing(Stay::person);

    private final Map<LocalDate, List<Stay>> coming = new TreeMap<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final ToIntFunction<LocalDate> most;
    private final Map<Integer, Stay> seated = new TreeMap<>();
    private final Map<Integer, LocalDate> since = new LinkedHashMap<>();
    private final List<Stay> waiting = new ArrayList<>();

    Filling(List<Stay> stays, List<LocalDate> turns, ToIntFunction<LocalDate> most) {
      this.most = most;
      days.addAll(turns);
      for (Stay stay : stays) {
        coming.computeIfAbsent(stay.start(), day -> new ArrayList<>()).add(stay);
        days.add(stay.start());
        days.add(stay.end());
      }
    }

    void fill(Seating seating) {
      for (LocalDate day : days) {
        int places = most.applyAsInt(day);
        TreeSet<Integer> vacated = leave(seating, day, places);
        waiting.removeIf(stay -> !day.isBefore(stay.end()));
        waiting.addAll(coming.getOrDefault(day, List.of()));
        waiting.sort(WAITING);
        while (!waiting.isEmpty() && seated.size() < places) {
          int place = vacated.isEmpty() ? lowestFree() : vacated.removeFirst();
          seated.put(place, waiting.removeFirst());
          since.put(place, day);
        }
      }
      leave(seating, LocalDate.MAX, 0);
    }

    private int lowestFree() {
      int place = 0;
      while (seated.containsKey(place)) {
        place++;
      }
      return place;
    }

    /** Ends the stretches of those whose stay is over and of those whose place is given up. */
    private TreeSet<Integer> leave(Seating seating, LocalDate day, int places) {
      TreeSet<Integer> vacated = new TreeSet<>();
      for (Map.Entry<Integer, Stay> entry : List.copyOf(seated.entrySet())) {
        int place = entry.getKey();
        Stay stay = entry.getValue();
        boolean over = !day.isBefore(stay.end());
        if (over || place >= places) {
          LocalDate end = over ? stay.end() : day;
          seating.hold(stay.person(), new Held(since.get(place), end, place));
          seated.remove(place);
          if (!over) {
            waiting.add(stay);
          } else if (place < places && stay.end().equals(day)) {
            vacated.add(place);
          }
        }
      }
      return vacated;
    }
  }
}
