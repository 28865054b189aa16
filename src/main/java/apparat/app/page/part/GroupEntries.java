package apparat.app.page.part;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.history.DateWords;
import apparat.history.naming.NameOrder;
import apparat.record.Allegiance;
import apparat.record.Faction;
import apparat.view.frame.SideColour;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** People in groups, and groups, each with its time. */
public record GroupEntries(Reading reading) {

  private static final List<String> ROLES = List.of("leader", "member", "signatory", "sympathiser");

  private static final Comparator<Allegiance> BY_ROLE =
      Comparator.comparingInt(row -> order(row.role()));

  private static int order(String role) {
    int order = ROLES.indexOf(role);
    return order < 0 ? ROLES.size() : order;
  }

  /** The groups of a person by date. */
  public List<Entry> of(String person) {
    return reading.history().data().allegiances().stream()
        .filter(row -> row.person().equals(person))
        .sorted(Comparator.comparing(row -> row.spell().firstDay()))
        .flatMap(row -> reading.history().findFaction(row.faction()).map(f -> in(row, f)).stream())
        .toList();
  }

  private Entry in(Allegiance row, Faction faction) {
    String camp = row.camp().isEmpty() ? faction.camp() : row.camp();
    return about(row, faction.name(), new Selection.OfFaction(faction.id()), sign(camp));
  }

  /** The people of a group on the day, leaders first. */
  public List<Entry> today(Faction faction) {
    return rows(faction).stream()
        .filter(row -> row.spell().holdsOn(reading.day()))
        .map(row -> who(row).marked(false))
        .toList();
  }

  /** Everyone who was ever in a group, leaders first. */
  public List<Entry> overTime(Faction faction) {
    return rows(faction).stream().map(this::who).toList();
  }

  private List<Allegiance> rows(Faction faction) {
    return reading.history().data().allegiances().stream()
        .filter(row -> row.faction().equals(faction.id()))
        .sorted(
            BY_ROLE
                .thenComparing(row -> row.spell().firstDay())
                .thenComparing(
                    row -> reading.history().person(row.person()).name(), new NameOrder()))
        .toList();
  }

  private Entry who(Allegiance row) {
    return about(
        row,
        reading.history().person(row.person()).name(),
        new Selection.OfPerson(row.person()),
        reading.signs().of(row.person()));
  }

  private Entry about(Allegiance row, String name, Selection target, Optional<SideColour> sign) {
    return Entry.of(
            name + Reading.doubt(row.certainty()),
            Words.joined(row.role() + ", " + DateWords.span(row.spell()), row.note()))
        .signed(sign)
        .to(target)
        .from(reading.sources().of(row.sources()))
        .marked(row.spell().holdsOn(reading.day()))
        .showing(new Figure.Bar(row.spell(), sign));
  }

  /** A group with its time. */
  public Entry dated(Faction faction) {
    Optional<SideColour> sign = sign(faction.camp());
    return Entry.of(faction.name(), DateWords.span(faction.spell()))
        .signed(sign)
        .to(new Selection.OfFaction(faction.id()))
        .from(reading.sources().of(faction.sources()))
        .marked(faction.spell().holdsOn(reading.day()))
        .showing(new Figure.Bar(faction.spell(), sign));
  }

  /** The time of a group alone. */
  public Entry when(Faction faction) {
    return Entry.of(DateWords.span(faction.spell()), "")
        .from(reading.sources().of(faction.sources()))
        .marked(faction.spell().holdsOn(reading.day()))
        .showing(new Figure.Bar(faction.spell(), sign(faction.camp())));
  }

  /** The sign of a camp; none for a bloc. */
  public Optional<SideColour> sign(String camp) {
    return reading.signs().ofCamp(reading.history(), camp);
  }
}
