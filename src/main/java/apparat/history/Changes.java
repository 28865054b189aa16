package apparat.history;

import apparat.record.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts what changed into the order in which it is told: by day, bodies before seats, body by body
 * as they are read.
 */
final class Changes {

  private Changes() {}

  /** What changed after the first day up to and with the second. */
  static List<Change> between(History history, LocalDate from, LocalDate to) {
    Map<String, Integer> bodies = readingOrder(history);
    return Stream.concat(
            new BodyChanges(history).between(from, to), new SeatChanges(history).between(from, to))
        .sorted(
            Comparator.comparing(Change::day)
                .thenComparing(change -> change.person().isPresent())
                .thenComparing(change -> change.body().map(bodies::get).orElse(bodies.size()))
                .thenComparing(Change::kind)
                .thenComparing(
                    change -> change.rows().stream().findFirst().map(Row::line).orElse(0)))
        .toList();
  }

  /** The places of bodies: wing by wing, then those in no wing. */
  private static Map<String, Integer> readingOrder(History history) {
    Map<String, Integer> order = new HashMap<>();
    Stream.concat(
            history.manifest().wings().stream().flatMap(wing -> wing.bodies().stream()),
            history.data().bodies().stream().map(body -> body.id()))
        .forEach(body -> order.putIfAbsent(body, order.size()));
    return order;
  }
}
