package apparat.history.sides;

import apparat.history.History;
import apparat.record.Row;
import apparat.time.HistoricalDate;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The dates of a row, found by its line. */
final class Dates {

  private Dates() {}

  /** Those that are drawn on the day. */
  static List<HistoricalDate> turning(History history, Row row, LocalDate day) {
    return spells(history, row)
        .flatMap(spell -> Stream.concat(spell.start().stream(), spell.end().stream()))
        .filter(date -> date.first().equals(day))
        .toList();
  }

  private static Stream<Spell> spells(History history, Row row) {
    return switch (row.table()) {
      case "ties" ->
          history.data().ties().stream()
              .filter(one -> one.row().equals(row))
              .map(one -> one.spell());
      case "allegiances" ->
          history.data().allegiances().stream()
              .filter(one -> one.row().equals(row))
              .map(one -> one.spell());
      default ->
          history.data().factions().stream()
              .filter(one -> one.row().equals(row))
              .map(one -> one.spell());
    };
  }
}
