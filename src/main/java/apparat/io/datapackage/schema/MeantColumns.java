package apparat.io.datapackage.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which columns a heading means: a name is one of a column but for capitals and signs, or but for a
 * slip of the pen where only one name is near that column and only that column near the name.
 */
final class MeantColumns {

  private final List<String> columns;
  private final List<String> names;

  private MeantColumns(List<String> written, List<String> columns) {
    this.columns = columns;
    names = new ArrayList<>(written);
  }

  /** The names of a heading, each that means a column as that is called. */
  static List<String> of(List<String> written, List<String> columns) {
    MeantColumns meant = new MeantColumns(written, columns);
    meant.match((name, column) -> plain(name).equals(plain(column)));
    meant.match(MeantColumns::near);
    return List.copyOf(meant.names);
  }

  /** Gives each name that is like a single column, and that column like no other name, its own. */
  private void match(BiPredicate<String, String> like) {
    Set<String> free = new HashSet<>(columns);
    names.forEach(free::remove);
    List<String> before = List.copyOf(names);
    for (int i = 0; i < before.size(); i++) {
      String name = before.get(i);
      if (columns.contains(name) || plain(name).isEmpty()) {
        continue;
      }
      List<String> candidates = free.stream().filter(one -> like.test(name, one)).toList();
      if (candidates.size() == 1) {
        String column = candidates.getFirst();
        boolean alone =
            before.stream().filter(one -> !columns.contains(one) && like.test(one, column)).count()
                == 1;
        names.set(i, alone ? column : name);
      }
    }
  }

  private static boolean near(String name, String column) {
    return Slips.areNear(plain(name), plain(column));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
