package apparat.view.alliances.period;

import apparat.history.Camp;
import apparat.history.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who changed sides between two days: who has another camp than then, and who left or joined people
 * of other camps with their own camp. When camps join, all but the largest have changed.
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

  /** The ids of those in view on the later of two days who changed sides, ascending. */
  public static List<String> between(
      History history, LocalDate then, LocalDate day, boolean everybody) {
    Company company = new Company(history);
    SortedMap<String, Standing> now = company.on(history.at(day), everybody);
    ChangedSides sides = new ChangedSides(company.on(history.at(then), everybody), now);
    return now.keySet().stream().filter(sides::changed).toList();
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
