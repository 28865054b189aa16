package apparat.analysis.bodies;

import apparat.history.History;
import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.history.naming.NameOrder;
import apparat.record.Body;
import apparat.record.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two bodies and those who sit in both on a day, in whatever rank.
 *
 * @param one the body that comes first in the table
 * @param people at least one, in the order of their names
 * @param whole whether both rosters are known whole; else there may be more such people
 */
public record Interlock(Body one, Body other, List<Person> people, boolean whole) {

  /** All interlocks of a day, those of most people first, then in the order of the table. */
  public static List<Interlock> all(History history, LocalDate day) {
    Snapshot snapshot = history.at(day);
    List<Body> bodies = history.data().bodies();
    Map<Body, Integer> order = new HashMap<>();
    bodies.forEach(body -> order.putIfAbsent(body, order.size()));
    Map<Integer, List<Person>> pairs = new TreeMap<>();
    for (Person person : history.data().people()) {
      List<Integer> seats =
          snapshot.seatsOf(person.id()).stream().map(Seat::body).map(order::get).sorted().toList();
      for (int i = 0; i < seats.size(); i++) {
        for (int other : seats.subList(i + 1, seats.size())) {
          int pair = seats.get(i) * order.size() + other;
          pairs.computeIfAbsent(pair, key -> new ArrayList<>()).add(person);
        }
      }
    }
    List<Body> inOrder = order.keySet().stream().sorted(Comparator.comparing(order::get)).toList();
    return pairs.entrySet().stream()
        .map(
            pair ->
                of(
                    snapshot,
                    inOrder.get(pair.getKey() / order.size()),
                    inOrder.get(pair.getKey() % order.size()),
                    pair.getValue()))
        .sorted(Comparator.comparingInt(lock -> -lock.people().size()))
        .toList();
  }

  private static Interlock of(Snapshot snapshot, Body one, Body other, List<Person> people) {
    return new Interlock(
        one,
        other,
        people.stream()
            .sorted(Comparator.comparing(Person::name, new NameOrder()).thenComparing(Person::id))
            .toList(),
        whole(snapshot, one) && whole(snapshot, other));
  }

  private static boolean whole(Snapshot snapshot, Body body) {
    return snapshot.knowledge(body.id(), "").countable();
  }
}
