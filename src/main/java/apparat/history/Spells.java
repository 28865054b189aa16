package apparat.history;

import apparat.record.Allegiance;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Completeness;
import apparat.record.Membership;
import apparat.record.Supervision;
import apparat.record.Tie;
import apparat.time.SpellIndex;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a data set by time. */
record Spells(
    SpellIndex<Membership> memberships,
    SpellIndex<Body> bodies,
    SpellIndex<Supervision> supervisions,
    SpellIndex<Tie> ties,
    SpellIndex<Allegiance> allegiances,
    Map<String, List<BodyName>> names,
    Map<String, List<Completeness>> completeness) {

  /** The indexes of the tables; the memberships without those of the party itself. */
  static Spells of(DataSet data) {
    Set<String> drawn =
        data.bodies().stream()
            .filter(body -> !body.kind().equals("party"))
            .map(Body::id)
            .collect(Collectors.toSet());
    List<Membership> seats =
        data.memberships().stream().filter(row -> drawn.contains(row.body())).toList();
    return new Spells(
        SpellIndex.of(seats, Membership::spell),
        SpellIndex.of(
            data.bodies().stream().filter(body -> drawn.contains(body.id())).toList(), Body::spell),
        SpellIndex.of(data.supervisions(), Supervision::spell),
        SpellIndex.of(data.ties(), Tie::spell),
        SpellIndex.of(data.allegiances(), Allegiance::spell),
        data.bodyNames().stream().collect(Collectors.groupingBy(BodyName::body)),
        data.completeness().stream().collect(Collectors.groupingBy(Completeness::body)));
  }

  /** The latest day up to {@code now} on which a row of the seat's person in its body ended. */
  LocalDate lastEnd(Seat seat, LocalDate now) {
    return rows(seat.person().id(), seat.body().id())
        .map(row -> row.spell().endDay())
        .filter(end -> !end.isAfter(now))
        .max(Comparator.naturalOrder())
        .orElse(now);
  }

  private Stream<Membership> rows(String person, String body) {
    return memberships.items().stream()
        .filter(row -> row.person().equals(person) && row.body().equals(body));
  }

  Set<String> aliveOn(LocalDate day) {
    return bodies.at(day).stream().map(Body::id).collect(Collectors.toSet());
  }

  Optional<BodyName> nameOf(String body, LocalDate day) {
    return names.getOrDefault(body, List.of()).stream()
        .filter(name -> name.spell().holdsOn(day))
        .findFirst();
  }

  List<Completeness> completeness(String body, LocalDate day) {
    return completeness.getOrDefault(body, List.of()).stream()
        .filter(row -> row.spell().holdsOn(day))
        .toList();
  }
}
