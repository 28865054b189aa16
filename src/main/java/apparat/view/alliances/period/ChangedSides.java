package apparat.view.alliances.period;

import apparat.history.Camp;
import apparat.history.History;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who changed sides between two days: of whom another side is recorded than then, or a side where
 * none was; and who has the same side, but stands in a bloc with other sides than then and with
 * nobody of those of then, so that a bloc of another name with the same people is no change. When
 * sides join or part, all but the largest have changed. A side that is only left off is no change:
 * that none is recorded does not mean that somebody has none. Only those are asked about who are in
 * view on both days.
 */
public final class ChangedSides {

  private final SortedMap<String, Standing> then;
  private final SortedMap<String, Standing> now;

  /**
   * @param then people by id, as they stood on the earlier day
   * @param now those in view on the later
   */
  public ChangedSides(SortedMap<String, Standing> then, SortedMap<String, Standing> now) {
    this.then = then;
    this.now = now;
  }

  /** Compares two days, with those in view on each. */
  public static ChangedSides between(
      History history, LocalDate then, LocalDate day, boolean everybody) {
    Company company = new Company(history);
    return new ChangedSides(
        company.on(history.at(then), everybody), company.on(history.at(day), everybody));
  }

  /** The ids of all who changed sides, ascending. */
  public List<String> people() {
    return now.keySet().stream().filter(this::changed).toList();
  }

  /** Whether somebody was in view then and stands on another side now. */
  public boolean changed(String id) {
    if (!then.containsKey(id) || now.get(id).camp().isEmpty()) {
      return false;
    }
    return !then.get(id).camp().equals(now.get(id).camp()) || changedCompany(id);
  }

  /** Whether somebody of another camp stands with this person in a bloc as then. */
  public boolean keptCompany(String id) {
    Set<String> after = mates(now, id);
    return mates(then, id).stream().anyMatch(after::contains);
  }

  /** The other camps with which somebody stood in a bloc on the earlier day, the largest first. */
  public List<Camp> besideThen(String id) {
    return beside(then, id);
  }

  /** The other camps with which somebody stands in a bloc on the later day, the largest first. */
  public List<Camp> besideNow(String id) {
    return beside(now, id);
  }

  private static List<Camp> beside(SortedMap<String, Standing> people, String id) {
    Map<Camp, Long> sizes =
        mates(people, id).stream()
            .flatMap(mate -> people.get(mate).camp().stream())
            .collect(Collectors.groupingBy(camp -> camp, Collectors.counting()));
    return sizes.keySet().stream()
        .sorted(Comparator.<Camp, Long>comparing(sizes::get).reversed().thenComparing(Camp::order))
        .toList();
  }

  /** The ids of the blocs in which somebody stands with other camps on the later day, ascending. */
  public List<String> blocsNow(String id) {
    return now.get(id).blocs().stream()
        .filter(bloc -> mates(now, id).stream().anyMatch(mate -> now.get(mate).isIn(bloc)))
        .toList();
  }

  private boolean changedCompany(String id) {
    Set<String> before = mates(then, id);
    Set<String> after = mates(now, id);
    boolean disjoint = before.stream().noneMatch(after::contains);
    if (before.isEmpty() && after.isEmpty() || !disjoint) {
      return false;
    }
    return largest(then, before) > comrades(then, id) || largest(now, after) > comrades(now, id);
  }

  /** Those of other camps in a bloc with the person. */
  private static Set<String> mates(SortedMap<String, Standing> people, String id) {
    Standing own = people.get(id);
    Set<String> mates = new TreeSet<>();
    people.values().stream()
        .filter(one -> !one.camp().equals(own.camp()))
        .filter(one -> one.blocs().stream().anyMatch(own.blocs()::contains))
        .forEach(one -> mates.add(one.id()));
    return mates;
  }

  /** How many of these have the camp that most of them have. */
  private static long largest(SortedMap<String, Standing> people, Set<String> mates) {
    return mates.stream()
        .flatMap(id -> people.get(id).camp().stream())
        .collect(Collectors.groupingBy(Camp::id, Collectors.counting()))
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  /** How many in view have the person's camp, the person included. */
  private static int comrades(SortedMap<String, Standing> people, String id) {
    Optional<Camp> camp = people.get(id).camp();
    return (int) people.values().stream().filter(one -> one.camp().equals(camp)).count();
  }
}
