package apparat.io.datapackage.finding;

import apparat.io.Place;
import apparat.io.datapackage.schema.Table;

/**
 * A reference to a row that its table does not have.
 *
 * @param table the one that lacks the row
 * @param id what is written
 * @param lost whether the row that refers is left out
 * @param alone what is said of it if it is one of few
 */
public record Reference(Table table, String id, boolean lost, Finding alone) {

  String file() {
    return alone.file();
  }

  Place place() {
    return alone.place();
  }
}
