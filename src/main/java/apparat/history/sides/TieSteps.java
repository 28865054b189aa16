package apparat.history.sides;

import apparat.history.History;
import apparat.history.sides.TieStep.Bond;
import apparat.record.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The days on which ties begin, end, grow or weaken. A row that goes on as strong as the one before
 * it is no step.
 */
final class TieSteps {

  private final NavigableMap<LocalDate, List<TieStep>> byDay = new TreeMap<>();

  TieSteps(History history) {
    Map<Bond, List<Tie>> bonds = new LinkedHashMap<>();
    for (Tie tie : history.data().ties()) {
      boolean known =
          history.findPerson(tie.source()).isPresent()
              && history.findPerson(tie.target()).isPresent();
      if (known && !tie.spell().isEmpty()) {
        bonds.computeIfAbsent(Bond.of(tie), bond -> new ArrayList<>()).add(tie);
      }
    }
    bonds.forEach(this::add);
  }

  private void add(Bond bond, List<Tie> rows) {
    NavigableSet<LocalDate> turns = new TreeSet<>();
    rows.forEach(row -> turns.add(row.spell().firstDay()));
    rows.forEach(row -> turns.add(row.spell().endDay()));
    turns.remove(LocalDate.MIN);
    turns.remove(LocalDate.MAX);
    for (LocalDate day : turns) {
      int before = strength(rows, day.minusDays(1));
      int after = strength(rows, day);
      if (before != after) {
        List<Tie> turned =
            rows.stream()
                .filter(
                    row -> row.spell().firstDay().equals(day) || row.spell().endDay().equals(day))
                .toList();
        byDay
            .computeIfAbsent(day, key -> new ArrayList<>())
            .add(new TieStep(bond, before, after, turned));
      }
    }
  }

  private static int strength(List<Tie> rows, LocalDate day) {
    return rows.stream()
        .filter(row -> row.spell().holdsOn(day))
        .mapToInt(Tie::strength)
        .max()
        .orElse(0);
  }

  NavigableSet<LocalDate> days() {
    return byDay.navigableKeySet();
  }

  /** The steps of the day in the order in which the table first names the ties. */
  List<TieStep> on(LocalDate day) {
    return byDay.getOrDefault(day, List.of());
  }
}
