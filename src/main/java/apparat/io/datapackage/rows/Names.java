package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.TextCell;
import apparat.io.datapackage.cell.ValueCell;

/** What a row without a name is called. */
final class Names {

  private Names() {}

  /** The name; without one the id, so that what is drawn can be told apart. */
  static String orId(TextCell name, ValueCell<String> id) {
    return name.value().isEmpty() ? id.value() : name.value();
  }
}
