package apparat.io.datapackage.cell;

import java.util.ArrayList;
import java.util.List;

/** Lists inside a cell, separated by semicolons. */
final class Lists {

  private Lists() {}

  /** The items of a list, without those that are blank. */
  static List<String> split(String text) {
    List<String> items = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf(';', start);
      end = end < 0 ? text.length() : end;
      String item = text.substring(start, end).strip();
      if (!item.isEmpty()) {
        items.add(item);
      }
      start = end + 1;
    }
    return items;
  }
}
