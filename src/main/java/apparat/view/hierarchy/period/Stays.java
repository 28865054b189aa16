package apparat.view.hierarchy.period;

import apparat.history.DataSet;
import apparat.history.History;
import apparat.layout.seating.Stay;
import apparat.record.Membership;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The stays of people in bodies, cut to the period: what was before it takes no places. */
final class Stays {

  /** A stretch of days on which a person's strongest rank in a body is of one class. */
  record Stretch(
      String person, LocalDate start, LocalDate end, Rank rank, String role, int order) {}

  private final Map<String, List<Membership>> byBody = new LinkedHashMap<>();
  private final Map<String, List<Stretch>> stretches = new HashMap<>();
  private final LocalDate first;
  private final LocalDate after;

  Stays(History history) {
    DataSet data = history.data();
    first = history.manifest().firstDay();
    after = history.manifest().lastDay().plusDays(1);
    for (Membership row : data.memberships()) {
      if (row.spell().firstDay().isBefore(after) && first.isBefore(row.spell().endDay())) {
        byBody.computeIfAbsent(row.body(), id -> new ArrayList<>()).add(row);
      }
    }
  }

  /** The stretches in a body, in the order of the table; a change of rank begins a new one. */
  List<Stretch> in(String body) {
    return stretches.computeIfAbsent(body, this::found);
  }

  private List<Stretch> found(String body) {
    Map<String, List<Membership>> byPerson = new LinkedHashMap<>();
    for (Membership row : byBody.getOrDefault(body, List.of())) {
      byPerson.computeIfAbsent(row.person(), id -> new ArrayList<>()).add(row);
    }
    List<Stretch> found = new ArrayList<>();
    int order = 0;
    for (Map.Entry<String, List<Membership>> entry : byPerson.entrySet()) {
      found.addAll(stretches(entry.getKey(), entry.getValue(), order++));
    }
    return List.copyOf(found);
  }

  private List<Stretch> stretches(String person, List<Membership> rows, int order) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Membership row : rows) {
      days.add(later(row.spell().firstDay()));
      days.add(earlier(row.spell().endDay()));
    }
    Holding holding = new Holding(rows);
    List<Stretch> found = new ArrayList<>();
    for (LocalDate day : days.headSet(days.last())) {
      LocalDate next = days.higher(day);
      holding
          .strongest(day)
          .ifPresent(
              row -> found.add(new Stretch(person, day, next, row.rank(), row.role(), order)));
    }
    return found;
  }

  private LocalDate later(LocalDate day) {
    return day.isBefore(first) ? first : day;
  }

  private LocalDate earlier(LocalDate day) {
    return day.isAfter(after) ? after : day;
  }

  /** Joins stretches of one person that follow each other without a gap into stays. */
  static List<Stay> joined(List<Stretch> stretches) {
    List<Stay> stays = new ArrayList<>();
    for (Stretch stretch : stretches) {
      int last = stays.size() - 1;
      if (last >= 0
          && stays.get(last).person().equals(stretch.person())
          && stays.get(last).end().equals(stretch.start())) {
        Stay before = stays.get(last);
        stays.set(
            last, new Stay(before.person(), before.start(), stretch.end(), before.precedence()));
      } else {
        stays.add(new Stay(stretch.person(), stretch.start(), stretch.end(), precedence(stretch)));
      }
    }
    return stays;
  }

  /** Heads before deputies and secretaries before others, then the order of the table. */
  private static int precedence(Stretch stretch) {
    int first =
        switch (stretch.rank()) {
          case HEAD -> 0;
          case VOTING -> stretch.role().startsWith("deputy") ? 1 : 2;
          case STAFF -> 1;
          case CANDIDATE -> 3;
        };
    return first * 10_000 + stretch.order();
  }
}
