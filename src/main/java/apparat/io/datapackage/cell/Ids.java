package apparat.io.datapackage.cell;

import apparat.io.datapackage.schema.Slips;
import apparat.io.datapackage.schema.Table;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids of the tables read so far, and which of these could not be read whole. */
public final class Ids {

  private final Map<Table, Map<String, String>> known = new EnumMap<>(Table.class);

  /** Made for a table when a reference to it fails, which none does in a sound data set. */
  private final Map<Table, Map<String, String>> anyCase = new EnumMap<>(Table.class);

  private final Set<String> camps = new HashSet<>();
  private final Set<Table> broken = EnumSet.noneOf(Table.class);

  /** Adds the ids of a table. */
  public void put(Table table, Collection<String> ids) {
    Map<String, String> own = known.computeIfAbsent(table, t -> new HashMap<>());
    ids.forEach(id -> own.put(id, id));
    anyCase.remove(table);
  }

  /** Notes that rows of a table are lost, so that references into it may fail through no fault. */
  public void markBroken(Table table) {
    broken.add(table);
  }

  /** Adds the ids of the camps; if there are none, any word will do. */
  public void putCamps(Collection<String> ids) {
    camps.addAll(ids);
  }

  boolean knownCamp(String id) {
    return camps.isEmpty() || camps.contains(id);
  }

  /** The tables of which rows are lost. */
  public Set<Table> broken() {
    return broken;
  }

  boolean known(Table table, String id) {
    return known.getOrDefault(table, Map.of()).containsKey(id);
  }

  /** The id that is the same but for capitals, if there is a single one. */
  Optional<String> alike(Table table, String id) {
    return Optional.ofNullable(
            anyCase.computeIfAbsent(table, this::inSmallLetters).get(id.toLowerCase(Locale.ROOT)))
        .filter(found -> !found.isEmpty());
  }

  /** The id that may be meant by one that is not there, if a single one is so near. */
  Optional<String> near(Table table, String id) {
    List<String> all =
        known.getOrDefault(table, Map.of()).keySet().stream()
            .filter(one -> Slips.areNear(one, id))
            .limit(2)
            .toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** Each id by its small letters; nothing where two differ by capitals alone. */
  private Map<String, String> inSmallLetters(Table table) {
    Map<String, String> small = new HashMap<>();
    known
        .getOrDefault(table, Map.of())
        .keySet()
        .forEach(id -> small.merge(id.toLowerCase(Locale.ROOT), id, (one, other) -> ""));
    return small;
  }

  /** The one copy of an id that all rows share. */
  String shared(Table table, String id) {
    return known.getOrDefault(table, Map.of()).getOrDefault(id, id);
  }
}
