package apparat.io.datapackage.manifest;

import apparat.history.Panel;
import apparat.history.Wing;
import apparat.io.datapackage.rows.AllRows;
import apparat.record.Body;
import apparat.record.Membership;
import apparat.record.Supervision;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Panels for a data set that declares none: one a body, by wing, in reading order, chips where more
 * than one seat, each hanging under the first body that stood over it.
 */
final class MadePanels {

  private static final int MANY_SEATS = 30;

  private final AllRows rows;
  private final List<Wing> wings;
  private final Map<String, Integer> seats = new HashMap<>();

  MadePanels(AllRows rows, List<Wing> wings) {
    this.rows = rows;
    this.wings = wings;
    countSeats();
  }

  List<Panel> panels() {
    Map<String, Body> bodies = new HashMap<>();
    rows.bodies().forEach(body -> bodies.put(body.id(), body));
    Map<String, Panel> panels = new LinkedHashMap<>();
    for (Wing wing : wings) {
      for (String id : wing.bodies()) {
        if (!wing.folded().contains(id)) {
          panels.put(id, panel(bodies.get(id), wing));
        }
      }
    }
    for (Supervision row : rows.supervisions()) {
      Panel child = panels.get(row.child());
      if (child != null
          && child.under().isEmpty()
          && panels.containsKey(row.parent())
          && !Panels.isAbove(row.child(), row.parent(), panels)) {
        panels.put(row.child(), Panels.hung(child, row.parent()));
      }
    }
    return List.copyOf(panels.values());
  }

  private Panel panel(Body body, Wing wing) {
    return new Panel(
        body.id(), body.name(), wing.column(), form(body), List.of(body.id()), Optional.empty());
  }

  private Panel.Form form(Body body) {
    int most = seats.getOrDefault(body.id(), 0);
    if (body.kind().equals("congress")) {
      return Panel.Form.BANNER;
    }
    if (most > MANY_SEATS) {
      return Panel.Form.SQUARES;
    }
    return most > 1 ? Panel.Form.CHIPS : Panel.Form.ROWS;
  }

  /** Counts for each body how many rows hold at once at most. */
  private void countSeats() {
    Map<String, TreeMap<LocalDate, Integer>> changes = new HashMap<>();
    for (Membership row : rows.memberships()) {
      TreeMap<LocalDate, Integer> own = changes.computeIfAbsent(row.body(), b -> new TreeMap<>());
      own.merge(row.spell().firstDay(), 1, Integer::sum);
      own.merge(row.spell().endDay(), -1, Integer::sum);
    }
    changes.forEach(
        (body, days) -> {
          int now = 0;
          int most = 0;
          for (int change : days.values()) {
            now += change;
            most = Math.max(most, now);
          }
          seats.put(body, most);
        });
  }
}
