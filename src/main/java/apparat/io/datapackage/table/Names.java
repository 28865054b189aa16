package apparat.io.datapackage.table;

import apparat.io.Shown;
import java.util.List;
import java.util.stream.Collectors;

/** Names of columns in a sentence. */
final class Names {

  private Names() {}

  static String shown(String name) {
    return Shown.of(name);
  }

  /** All names in quotation marks. */
  static String shown(List<String> names) {
    return names.stream().map(Shown::of).collect(Collectors.joining(", "));
  }

  /** With the verb that so many need. */
  static String are(List<String> names) {
    return names.size() == 1 ? " is" : " are";
  }

  /** With the noun for so many. */
  static String columns(List<String> names) {
    return names.size() == 1 ? "the column " : "the columns ";
  }
}
