package apparat.history.sides;

import apparat.history.Change;
import apparat.history.History;
import apparat.record.Faction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells how people came together and fell out: factions that form and fall apart, people who join
 * and leave them or change camps, ties that begin, end and turn. What happens on one day to the
 * allies within one faction is told with it; of who dies only that is told.
 */
public final class SideChanges {

  private final History history;
  private final TieSteps ties;
  private final AllegianceSteps allegiances;

  /** Asks that history. */
  public SideChanges(History history) {
    this.history = history;
    this.ties = new TieSteps(history);
    this.allegiances = new AllegianceSteps(history);
  }

  /** What changed after the first day up to and with the second, in the order of telling. */
  public List<Change> between(LocalDate from, LocalDate to) {
    if (!from.isBefore(to)) {
      return List.of();
    }
    TreeSet<LocalDate> days = new TreeSet<>(ties.days());
    days.addAll(allegiances.days());
    history.data().factions().stream()
        .map(Faction::spell)
        .forEach(spell -> days.addAll(List.of(spell.firstDay(), spell.endDay())));
    return days.subSet(from, false, to, true).stream().flatMap(this::on).toList();
  }

  private Stream<Change> on(LocalDate day) {
    List<TieStep> rest = new ArrayList<>(ties.on(day));
    List<AllegianceStep> steps = allegiances.on(day);
    List<Change> changes = new ArrayList<>();
    changes.addAll(new FactionChanges(history, day).told(steps, rest));
    changes.addAll(new CampChanges(history, day).told(steps));
    changes.addAll(new TieChanges(history, day).told(rest));
    return new Deaths(history, day)
        .told(changes).stream().sorted(Comparator.comparing(Change::kind));
  }
}
