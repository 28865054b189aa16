package apparat.history.sides;

import apparat.record.Allegiance;
import apparat.record.Faction;
import java.util.List;
import java.util.Optional;

/**
 * What happens on a day to a person's place in a faction; where the role stays, the person may yet
 * bring another camp.
 *
 * @param before the role the day before; empty when in none
 * @param after the role on the day; empty when in none
 * @param rows the rows that begin or end on the day
 */
record AllegianceStep(
    String person,
    Faction faction,
    Optional<String> before,
    Optional<String> after,
    List<Allegiance> rows) {
  AllegianceStep {
    rows = List.copyOf(rows);
  }

  /** Whether the person comes, goes or has another role. */
  boolean moves() {
    return !before.equals(after);
  }

  /** Whether the person leads the faction, or led it until then. */
  boolean leads() {
    return after.or(() -> before).orElse("").equals("leader");
  }
}
