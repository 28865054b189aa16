package apparat.io.datapackage.mending;

import apparat.history.DataSet;
import apparat.io.datapackage.schema.Table;
import apparat.record.Tie;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows that a claim can refer to, by table, as it writes them. */
final class ClaimRows {

  private static final Map<String, Table> WORDS =
      Map.of(
          "event", Table.EVENTS,
          "membership", Table.MEMBERSHIPS,
          "tie", Table.TIES,
          "faction", Table.FACTIONS,
          "stance", Table.STANCES,
          "body", Table.BODIES,
          "person", Table.PEOPLE,
          "allegiance", Table.ALLEGIANCES);

  private final Map<Table, Set<String>> known = new EnumMap<>(Table.class);

  ClaimRows(DataSet data) {
    WORDS.values().forEach(table -> known.put(table, new HashSet<>()));
    data.events().forEach(row -> add(Table.EVENTS, row.id()));
    data.factions().forEach(row -> add(Table.FACTIONS, row.id()));
    data.bodies().forEach(row -> add(Table.BODIES, row.id()));
    data.people().forEach(row -> add(Table.PEOPLE, row.id()));
    Set<String> named = named(data);
    data.memberships().stream()
        .filter(row -> named.contains(row.person()))
        .forEach(row -> add(Table.MEMBERSHIPS, row.person() + "/" + row.body()));
    data.allegiances().forEach(row -> add(Table.ALLEGIANCES, row.person() + "/" + row.faction()));
    data.stances().forEach(row -> add(Table.STANCES, row.person() + "/" + row.question()));
    for (Tie tie : data.ties()) {
      add(Table.TIES, tie.source() + "/" + tie.target());
      add(Table.TIES, tie.target() + "/" + tie.source());
    }
  }

  /** Who is named first in a reference: the seats of all others need no names made for them. */
  private static Set<String> named(DataSet data) {
    return data.claims().stream()
        .flatMap(claim -> claim.rows().stream())
        .map(reference -> reference.substring(reference.indexOf(':') + 1).split("/", 2)[0])
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void add(Table table, String name) {
    known.get(table).add(name);
  }

  /** The table that a reference leads to, if it is written as one. */
  static Optional<Table> table(String reference) {
    int colon = reference.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.ofNullable(WORDS.get(reference.substring(0, colon)));
  }

  /** Whether there is such a row. */
  boolean has(String reference) {
    return table(reference)
        .map(table -> known.get(table).contains(reference.substring(reference.indexOf(':') + 1)))
        .orElse(false);
  }
}
