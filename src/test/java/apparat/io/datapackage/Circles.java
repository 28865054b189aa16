package apparat.io.datapackage;

import apparat.record.Supervision;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The plainest way to see a circle: peel off what has nothing over it until nothing changes. */
final class Circles {

  private Circles() {}

  static boolean in(List<Supervision> rows, int year) {
    LocalDate day = LocalDate.of(year, 6, 1);
    List<Supervision> left = rows.stream().filter(row -> row.spell().holdsOn(day)).toList();
    int before;
    do {
      before = left.size();
      Set<String> children = new HashSet<>();
      left.forEach(row -> children.add(row.child()));
      left = left.stream().filter(row -> children.contains(row.parent())).toList();
    } while (left.size() < before);
    return !left.isEmpty();
  }
}
