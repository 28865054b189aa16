package apparat.io.datapackage.rules;

import apparat.io.Problem;
import apparat.record.Person;
import apparat.record.Row;
import apparat.time.HistoricalDate;
import apparat.time.Qualifier;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** From when to when people lived, taken as wide as their dates can mean. */
final class Lives {

  /** What is said to be about a date may be some way off. */
  private static final int ABOUT_IN_DAYS = 183;

  private record Life(Person person, LocalDate born, LocalDate dead) {}

  private final Map<String, Life> lives = new HashMap<>();

  /** Where rows without an end do end, if that is known. */
  private final Optional<LocalDate> afterAll;

  Lives(Checked checked) {
    afterAll = checked.afterAll();
    checked.data().people().forEach(person -> lives.put(person.id(), life(person)));
  }

  private static Life life(Person person) {
    LocalDate born =
        person.born().map(day -> day.first().minusDays(reserve(day))).orElse(LocalDate.MIN);
    LocalDate dead =
        person.died().map(day -> day.last().plusDays(1L + reserve(day))).orElse(LocalDate.MAX);
    return new Life(person, born, dead);
  }

  private static int reserve(HistoricalDate day) {
    return day.qualifier() == Qualifier.NONE ? 0 : ABOUT_IN_DAYS;
  }

  /** Reports a row of a person that begins before the birth or goes on after the death. */
  void check(String id, Row row, Spell spell, Report report) {
    Life life = lives.get(id);
    if (life == null) {
      return;
    }
    if (spell.start().isPresent() && latest(spell.start()).isBefore(life.born)) {
      report.add(
          row,
          "start",
          Problem.BEFORE_BIRTH,
          "the row begins before the birth of "
              + life.person.name()
              + " ("
              + life.person.born().orElseThrow()
              + ")",
          "correct the start or the date of birth");
    }
    if (life.person.died().isPresent() && goesOn(spell, life.dead)) {
      report.add(
          row,
          "end",
          Problem.AFTER_DEATH,
          "the row goes on after the death of "
              + life.person.name()
              + " ("
              + life.person.died().get()
              + ")",
          "correct the end or the date of death");
    }
  }

  private static LocalDate latest(Optional<HistoricalDate> date) {
    return date.orElseThrow().last();
  }

  /** Whether a spell holds on a day after the death, however its dates are read. */
  private boolean goesOn(Spell spell, LocalDate dead) {
    return spell.end().isEmpty()
        ? afterAll.filter(day -> day.isAfter(dead)).isPresent()
        : spell.endDay().isAfter(dead);
  }
}
