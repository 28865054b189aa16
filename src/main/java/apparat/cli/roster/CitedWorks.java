package apparat.cli.roster;

import apparat.record.Source;
import apparat.session.tables.Roster;
import java.util.ArrayList;
import java.util.List;

/** The works behind the keys that a roster cites, in the order in which it cites them. */
final class CitedWorks {

  private CitedWorks() {}

  static List<String> of(Roster roster) {
    List<String> lines = new ArrayList<>();
    roster.seats().stream()
        .flatMap(seat -> seat.rows().stream())
        .flatMap(row -> row.sources().stream())
        .distinct()
        .map(key -> "  " + key + ": " + citation(roster, key))
        .forEach(lines::add);
    if (!lines.isEmpty()) {
      lines.addFirst("Sources");
    }
    return lines;
  }

  private static String citation(Roster roster, String key) {
    return roster.history().findSource(key).map(Source::citation).orElse("not among the sources");
  }
}
