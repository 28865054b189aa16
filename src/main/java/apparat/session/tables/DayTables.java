package apparat.session.tables;

import apparat.history.DateWords;
import apparat.history.sides.Chronicle;
import apparat.session.tables.DayTable.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** The tables of a day: all that its pictures show, and what happened around it. */
public final class DayTables {

  private static final int MONTHS_AROUND = 3;

  private DayTables() {}

  /** The table of that kind. */
  public static DayTable of(Kind kind, LocalDate day, Reading reading) {
    return switch (kind) {
      case ROSTERS -> rosters(day, reading);
      case TIES ->
          TieRows.forReaders(
              reading.history().at(day).ties(), reading, "Who stands with whom on " + words(day));
      case FACTIONS ->
          FactionRows.forReaders(
              reading.history().at(day), reading, "Factions and their people on " + words(day));
      case CHANGES -> changes(day, reading);
      case EVENTS -> events(day, reading);
    };
  }

  private static DayTable rosters(LocalDate day, Reading reading) {
    Roster roster = Roster.of(reading.history(), day, Optional.empty(), Optional.empty());
    return RosterRows.forReaders(
        roster, reading, "Who is recorded as sitting where on " + words(day));
  }

  private static DayTable changes(LocalDate day, Reading reading) {
    LocalDate since = reading.history().compared(day).day();
    boolean itself = !since.isBefore(day);
    return ChangeRows.forReaders(
        new Chronicle(reading.history()).between(itself ? day.minusDays(1) : since, day),
        reading,
        itself
            ? onTheDay(day, reading)
            : "What changed after " + words(since) + ", up to " + words(day));
  }

  /** Where there is no earlier day to compare with, the day stands for itself. */
  private static String onTheDay(LocalDate day, Reading reading) {
    String begins =
        day.equals(reading.history().manifest().firstDay())
            ? "The period begins on " + words(day) + ". "
            : "";
    return begins + "What changed on " + (begins.isEmpty() ? words(day) : "that day");
  }

  private static DayTable events(LocalDate day, Reading reading) {
    return EventRows.forReaders(
        reading.history().events(day.minusMonths(MONTHS_AROUND), day.plusMonths(MONTHS_AROUND)),
        reading,
        "Events of three months before and after " + words(day));
  }

  private static String words(LocalDate day) {
    return DateWords.day(day);
  }
}
