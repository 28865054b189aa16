package apparat.io.datapackage.rules;

import apparat.history.DataSet;
import apparat.io.datapackage.schema.Table;
import apparat.io.json.JsonValue.JsonObject;
import java.util.Set;

/**
 * What the rules look at.
 *
 * @param apparat the block of that name in the description, for the places of what it says
 * @param broken the tables that could not be read whole
 */
public record Checked(DataSet data, JsonObject apparat, Set<Table> broken) {}
