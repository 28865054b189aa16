package apparat.app.timebar.period;

import apparat.record.Allegiance;
import apparat.record.Faction;
import apparat.time.HistoricalDate;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A faction that speaks for a camp while the spell lasts: a group of the camp, or a bloc into which
 * a leader brings the camp.
 */
record Stand(Faction faction, Spell spell) {

  private static final List<String> KINDS = List.of("declared", "declaration", "historians");

  /** Groups before blocs; declared ones, declarations, historians' groupings; the earlier first. */
  static final Comparator<Stand> FOREMOST =
      Comparator.comparing((Stand stand) -> stand.faction.camp().isEmpty())
          .thenComparing(stand -> kind(stand.faction))
          .thenComparing(stand -> stand.spell.firstDay())
          .thenComparing(stand -> stand.faction.id());

  private static int kind(Faction faction) {
    int order = KINDS.indexOf(faction.kind());
    return order < 0 ? KINDS.size() : order;
  }

  /** All that speak for the camp, in the order of the tables. */
  static List<Stand> of(String camp, List<Faction> factions, List<Allegiance> allegiances) {
    List<Stand> stands = new ArrayList<>();
    for (Faction faction : factions) {
      if (faction.camp().equals(camp)) {
        stands.add(new Stand(faction, faction.spell()));
      } else if (faction.camp().isEmpty()) {
        led(camp, faction, allegiances).ifPresent(stands::add);
      }
    }
    return stands;
  }

  /** The bloc from the first day on which a leader of the camp is in it to the last. */
  private static Optional<Stand> led(String camp, Faction bloc, List<Allegiance> allegiances) {
    return allegiances.stream()
        .filter(row -> row.faction().equals(bloc.id()))
        .filter(row -> row.camp().equals(camp) && row.role().equals("leader"))
        .map(Allegiance::spell)
        .filter(spell -> !spell.isEmpty())
        .reduce(Stand::around)
        .flatMap(spell -> spell.intersection(bloc.spell()))
        .map(spell -> new Stand(bloc, spell));
  }

  private static Spell around(Spell one, Spell other) {
    Optional<HistoricalDate> start =
        one.firstDay().isAfter(other.firstDay()) ? other.start() : one.start();
    Optional<HistoricalDate> end = one.endDay().isBefore(other.endDay()) ? other.end() : one.end();
    return new Spell(start, end);
  }

  boolean vagueStart(LocalDate day) {
    return spell.start().filter(date -> date.first().equals(day) && !date.exact()).isPresent();
  }

  boolean vagueEnd(LocalDate day) {
    return spell.end().filter(date -> date.first().equals(day) && !date.exact()).isPresent();
  }
}
