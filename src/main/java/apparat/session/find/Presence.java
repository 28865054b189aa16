package apparat.session.find;

import apparat.history.DateWords;
import apparat.history.History;
import apparat.record.Membership;
import apparat.record.Person;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of what is not there on a day when it is. */
public record Presence(History history) {

  private static final String PARTY = "party";
  private static final String NO_SEAT = "has no recorded seat";
  private static final String IS_NOT = "does not exist";

  /**
   * Something is not there on a day.
   *
   * @param sentence that says so
   * @param nearest the nearest day of the period on which it is there, if there is any
   */
  public record Absence(String sentence, Optional<LocalDate> nearest) {}

  /** A person who has no seat on the day. */
  public Optional<Absence> ofPerson(String id, LocalDate day) {
    List<Spell> seats =
        history.data().memberships().stream()
            .filter(row -> row.person().equals(id))
            .filter(row -> history.findBody(row.body()).isPresent() && !ofParty(row))
            .map(Membership::spell)
            .toList();
    return history
        .findPerson(id)
        .flatMap(one -> absence(one.name(), NO_SEAT, seats, day).map(gone -> told(one, gone, day)));
  }

  /** Of the dead it is not said that nothing is recorded of them. */
  private static Absence told(Person person, Absence absence, LocalDate day) {
    return person
        .deadBy(day)
        .map(date -> person.name() + " died " + DateWords.of(date) + ".")
        .map(sentence -> new Absence(sentence, absence.nearest()))
        .orElse(absence);
  }

  private boolean ofParty(Membership row) {
    return history.body(row.body()).kind().equals(PARTY);
  }

  /** A body that does not exist on the day. */
  public Optional<Absence> ofBody(String id, LocalDate day) {
    return history
        .findBody(id)
        .flatMap(body -> absence(body.name(), IS_NOT, List.of(body.spell()), day));
  }

  /** A faction that does not exist on the day. */
  public Optional<Absence> ofFaction(String id, LocalDate day) {
    return history
        .findFaction(id)
        .flatMap(group -> absence(group.name(), IS_NOT, List.of(group.spell()), day));
  }

  private Optional<Absence> absence(String name, String not, List<Spell> spells, LocalDate day) {
    if (spells.stream().anyMatch(spell -> spell.holdsOn(day))) {
      return Optional.empty();
    }
    Optional<LocalDate> nearest = nearest(spells, day);
    String sentence =
        nearest
            .map(there -> name + " " + not + " on " + DateWords.day(day) + ".")
            .orElse(name + " " + not + " in the period shown.");
    return Optional.of(new Absence(sentence, nearest));
  }

  /** The day of the period nearest to this one on which one of the spells holds. */
  private Optional<LocalDate> nearest(List<Spell> spells, LocalDate day) {
    return spells.stream()
        .flatMap(this::ends)
        .min(
            Comparator.comparingLong(
                    (LocalDate end) -> Math.abs(day.toEpochDay() - end.toEpochDay()))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** The first and the last day of the period on which a spell holds. */
  private Stream<LocalDate> ends(Spell spell) {
    LocalDate first = later(spell.firstDay(), history.manifest().firstDay());
    LocalDate end = spell.endDay();
    LocalDate last = history.manifest().lastDay();
    LocalDate lastHeld = end.isAfter(last) ? last : end.minusDays(1);
    return first.isAfter(lastHeld) ? Stream.of() : Stream.of(first, lastHeld);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
