package apparat.io.datapackage.mending;

import apparat.io.Problem;
import apparat.io.datapackage.rules.Report;
import apparat.record.Supervision;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes out each row by which a body would stand over itself on some day.
 *
 * <p>First all bodies are peeled off that have nothing over or nothing under them at any time: what
 * is left is little. Its rows are then added one by one, and a row that closes a circle on a day on
 * which all rows of the circle hold is left out.
 */
final class SupervisionCycles {

  /** Enough for every real data set; beyond it rows are judged without regard to days. */
  private static final int MOST_STEPS = 5_000_000;

  private final Report report;
  private final List<Supervision> accepted = new ArrayList<>();
  private int steps;

  private SupervisionCycles(Report report) {
    this.report = report;
  }

  static List<Supervision> takenOut(List<Supervision> rows, Report report) {
    return new SupervisionCycles(report).takeOut(rows);
  }

  private List<Supervision> takeOut(List<Supervision> rows) {
    Set<Supervision> suspects = new HashSet<>(core(rows));
    List<Supervision> kept = new ArrayList<>();
    for (Supervision row : rows) {
      if (!suspects.contains(row)) {
        kept.add(row);
      } else if (closesCircle(row)) {
        report.add(
            row.row(),
            "parent",
            Problem.SUPERVISION_CYCLE,
            row.child() + " stands over itself by way of " + row.parent() + ", the row is left out",
            "correct the parent or the dates of one of the rows");
      } else {
        accepted.add(row);
        kept.add(row);
      }
    }
    return List.copyOf(kept);
  }

  /** The rows between bodies that have others both over and under them, again and again. */
  private static List<Supervision> core(List<Supervision> rows) {
    List<Supervision> left = rows;
    int before;
    do {
      before = left.size();
      Set<String> children = new HashSet<>();
      Set<String> parents = new HashSet<>();
      left.forEach(row -> children.add(row.child()));
      left.forEach(row -> parents.add(row.parent()));
      left =
          left.stream()
              .filter(row -> parents.contains(row.child()) && children.contains(row.parent()))
              .toList();
    } while (left.size() < before);
    return left;
  }

  private boolean closesCircle(Supervision row) {
    if (row.child().equals(row.parent())) {
      return true;
    }
    if (steps > MOST_STEPS) {
      return true;
    }
    Set<LocalDate> days = new TreeSet<>();
    days.add(row.spell().firstDay());
    for (Supervision other : accepted) {
      if (row.spell().holdsOn(other.spell().firstDay())) {
        days.add(other.spell().firstDay());
      }
    }
    return days.stream().anyMatch(day -> leads(row.parent(), row.child(), day));
  }

  /** Whether one body has the other somewhere over it on a day. */
  private boolean leads(String from, String to, LocalDate day) {
    Map<String, List<String>> above = new HashMap<>();
    for (Supervision row : accepted) {
      steps++;
      if (row.spell().holdsOn(day)) {
        above.computeIfAbsent(row.child(), c -> new ArrayList<>()).add(row.parent());
      }
    }
    Deque<String> open = new ArrayDeque<>(List.of(from));
    Set<String> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      String body = open.remove();
      if (body.equals(to)) {
        return true;
      }
      above.getOrDefault(body, List.of()).stream().filter(seen::add).forEach(open::add);
    }
    return false;
  }
}
