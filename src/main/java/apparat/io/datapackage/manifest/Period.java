package apparat.io.datapackage.manifest;

import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.rows.AllRows;
import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonArray;
import apparat.io.json.JsonValue.JsonObject;
import apparat.io.json.JsonValue.JsonText;
import apparat.time.HistoricalDate;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first and the last day of a data set. */
record Period(LocalDate first, LocalDate last) {

  /** As declared; without a usable declaration from the earliest to the latest date of the rows. */
  static Period read(JsonObject apparat, AllRows rows, Said said) {
    List<JsonValue> days = apparat.items("period");
    if (days.size() != 2) {
      apparat
          .get("period")
          .ifPresentOrElse(value -> notTwo(value, said), () -> missing(apparat, said));
      return of(rows);
    }
    Optional<HistoricalDate> first = day(days.getFirst(), "period", said);
    Optional<HistoricalDate> last = day(days.getLast(), "period", said);
    if (first.isEmpty() || last.isEmpty()) {
      return of(rows);
    }
    if (last.get().last().isBefore(first.get().first())) {
      said.add(
          days.getFirst().place(),
          Problem.PERIOD_BACKWARDS,
          "the period ends before it begins, so it is taken from the dates of the rows",
          "write its first and its last day in this order");
      return of(rows);
    }
    return new Period(first.get().first(), last.get().last());
  }

  private static void notTwo(JsonValue value, Said said) {
    if (value instanceof JsonArray) {
      said.add(
          value.place(),
          Problem.BAD_DESCRIPTION,
          "the period is not two days, so it is taken from the dates of the rows",
          "write its first and its last day");
    }
  }

  private static void missing(JsonObject apparat, Said said) {
    if (!apparat.members().isEmpty()) {
      said.add(
          apparat.place(),
          Problem.NO_PERIOD,
          "no period is declared, so it is taken from the dates of the rows",
          "write apparat.period");
    }
  }

  /** A day of the description, if it is one. */
  static Optional<HistoricalDate> day(JsonValue value, String name, Said said) {
    Optional<HistoricalDate> day = HistoricalDate.parse(value.asText());
    if (day.isEmpty() && value instanceof JsonText) {
      said.add(
          value.place(),
          Problem.NOT_A_DATE,
          name + " " + Shown.of(value.asText()) + " is not a date",
          "write a day, such as 1923-04-25");
    }
    return day;
  }

  /** From the earliest to the latest date of seats, ties, factions and events. */
  private static Period of(AllRows rows) {
    List<LocalDate> days =
        Stream.of(
                rows.memberships().stream().flatMap(row -> days(row.spell())),
                rows.ties().stream().flatMap(row -> days(row.spell())),
                rows.factions().stream().flatMap(row -> days(row.spell())),
                rows.events().stream().map(row -> row.date().first()))
            .flatMap(all -> all)
            .sorted()
            .toList();
    return days.isEmpty()
        ? new Period(LocalDate.of(1900, 1, 1), LocalDate.of(1900, 12, 31))
        : new Period(days.getFirst(), days.getLast());
  }

  private static Stream<LocalDate> days(Spell spell) {
    return Stream.concat(spell.start().stream(), spell.end().stream()).map(HistoricalDate::first);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
