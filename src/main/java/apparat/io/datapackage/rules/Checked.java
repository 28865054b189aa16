package apparat.io.datapackage.rules;

import apparat.history.DataSet;
import apparat.io.datapackage.schema.Table;
import apparat.io.json.JsonValue.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules look at.
 *
 * @param apparat the block of that name in the description, for the places of what it says
 * @param broken the tables that could not be read whole
 * @param periodLost whether the period is a guess because of an error, from which nothing follows
 */
public record Checked(DataSet data, JsonObject apparat, Set<Table> broken, boolean periodLost) {

  /** The day behind all others, on which rows without an end do end, if anybody named it. */
  Optional<LocalDate> afterAll() {
    return periodLost ? Optional.empty() : Optional.of(data.manifest().lastDay().plusDays(1));
  }
}
