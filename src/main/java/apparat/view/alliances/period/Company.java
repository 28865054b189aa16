package apparat.view.alliances.period;

import apparat.history.History;
import apparat.history.Seat;
import apparat.history.Snapshot;
import apparat.record.Allegiance;
import apparat.record.Body;
import apparat.record.Faction;
import apparat.record.Tie;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who is in view on a day: the leading body, the leaders of groups that have a camp, and those
 * whose ties add up: a close tie counts two, a plain one one, and two are enough.
 */
public final class Company {

  private static final int ENOUGH = 2;

  private final History history;
  private final Optional<Body> leading;

  public Company(History history) {
    this.history = history;
    this.leading =
        history.manifest().wings().stream()
            .flatMap(wing -> wing.bodies().stream())
            .flatMap(id -> history.findBody(id).stream())
            .filter(body -> body.kind().equals("bureau"))
            .findFirst();
  }

  /** The body whose ranks are shown as rings: the first bureau of the hierarchy, if any. */
  public Optional<Body> leading() {
    return leading;
  }

  /** Those in view, by id. */
  public SortedMap<String, Standing> on(Snapshot snapshot, boolean everybody) {
    SortedMap<String, Standing> view = new TreeMap<>();
    Map<String, Ring> rings = rings(snapshot);
    for (String id : everybody ? all(snapshot, rings) : counting(snapshot, rings)) {
      view.put(id, standing(snapshot, id, rings.getOrDefault(id, Ring.NONE)));
    }
    return view;
  }

  private TreeSet<String> counting(Snapshot snapshot, Map<String, Ring> rings) {
    TreeSet<String> ids = new TreeSet<>(rings.keySet());
    sums(snapshot)
        .forEach(
            (person, sum) -> {
              if (sum >= ENOUGH) {
                ids.add(person);
              }
            });
    ids.addAll(leaders(snapshot));
    return known(ids);
  }

  /** What the ties of a day add up to, by person. */
  static Map<String, Integer> sums(Snapshot snapshot) {
    Map<String, Integer> sums = new TreeMap<>();
    for (Tie tie : snapshot.ties()) {
      sums.merge(tie.source(), tie.strength() - 1, Integer::sum);
      sums.merge(tie.target(), tie.strength() - 1, Integer::sum);
    }
    return sums;
  }

  /** The leaders of groups that have a camp, by id. */
  Set<String> leaders(Snapshot snapshot) {
    return snapshot.allegiances().stream()
        .filter(row -> row.role().equals("leader") && faction(row).filter(this::camp).isPresent())
        .map(Allegiance::person)
        .collect(Collectors.toSet());
  }

  private TreeSet<String> all(Snapshot snapshot, Map<String, Ring> rings) {
    TreeSet<String> ids = new TreeSet<>(rings.keySet());
    snapshot.ties().stream()
        .filter(tie -> tie.strength() > 1)
        .forEach(
            tie -> {
              ids.add(tie.source());
              ids.add(tie.target());
            });
    snapshot.allegiances().forEach(row -> ids.add(row.person()));
    return known(ids);
  }

  private TreeSet<String> known(TreeSet<String> ids) {
    ids.removeIf(id -> history.findPerson(id).isEmpty());
    return ids;
  }

  private Optional<Faction> faction(Allegiance row) {
    return history.findFaction(row.faction());
  }

  private boolean camp(Faction faction) {
    return !faction.camp().isEmpty();
  }

  private Map<String, Ring> rings(Snapshot snapshot) {
    Map<String, Ring> rings = new TreeMap<>();
    leading.stream()
        .flatMap(body -> snapshot.seatsIn(body.id()).stream())
        .forEach(seat -> rings.put(seat.person().id(), ring(seat)));
    return rings;
  }

  private static Ring ring(Seat seat) {
    return seat.rank().full() ? Ring.FULL : Ring.CANDIDATE;
  }

  private Standing standing(Snapshot snapshot, String id, Ring ring) {
    return new Standing(
        id,
        ring,
        snapshot.posts(id),
        snapshot.campOf(id),
        snapshot.allegiances().stream()
            .filter(row -> row.person().equals(id))
            .filter(row -> faction(row).filter(f -> f.kind().equals("bloc")).isPresent())
            .map(Allegiance::faction)
            .distinct()
            .sorted()
            .toList());
  }
}
