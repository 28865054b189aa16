package apparat.history.sides;

import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.DateWords;
import apparat.record.Allegiance;
import apparat.record.Certainty;
import apparat.record.Faction;
import apparat.record.Row;
import apparat.record.Tie;
import apparat.time.HistoricalDate;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the rows that one sentence rests on, and says with it how sure they are. */
final class Telling {

  private final LocalDate day;
  private final Kind kind;
  private final Set<String> people = new LinkedHashSet<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<Row> rows = new LinkedHashSet<>();
  private final List<HistoricalDate> dates = new ArrayList<>();
  private Optional<String> faction = Optional.empty();
  private boolean sure;

  Telling(LocalDate day, Kind kind) {
    this.day = day;
    this.kind = kind;
  }

  Telling with(Tie row) {
    people.add(row.source());
    people.add(row.target());
    return with(row.row(), row.spell(), row.sources(), row.certainty());
  }

  Telling with(Allegiance row) {
    people.add(row.person());
    return with(row.row(), row.spell(), row.sources(), row.certainty());
  }

  /** The faction itself begins or ends. */
  Telling with(Faction row) {
    return of(row).with(row.row(), row.spell(), row.sources(), Certainty.HIGH);
  }

  /** The sentence is about that faction, which goes on. */
  Telling of(Faction row) {
    faction = Optional.of(row.id());
    return this;
  }

  private Telling with(Row row, Spell spell, List<String> keys, Certainty certainty) {
    rows.add(row);
    sources.addAll(keys);
    Stream.concat(spell.start().stream(), spell.end().stream())
        .filter(date -> date.first().equals(day))
        .forEach(dates::add);
    sure |= certainty != Certainty.LOW;
    return this;
  }

  /** Whether one of the dates that make the day is a day; without any nobody doubts it. */
  private boolean exact() {
    return dates.isEmpty() || dates.stream().anyMatch(HistoricalDate::exact);
  }

  /** What is said in brackets behind the sentence: how exact the day is, whether it is doubtful. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (!exact()) {
      dates.stream().sorted().findFirst().map(DateWords::of).ifPresent(remarks::add);
    }
    if (!sure) {
      remarks.add("doubtful");
    }
    return remarks;
  }

  /**
   * The change in words.
   *
   * @param more what stands in the brackets first
   */
  Change said(String sentence, List<String> more) {
    List<String> brackets = Stream.concat(more.stream(), remarks().stream()).toList();
    return new Change(
        day,
        kind,
        List.copyOf(people),
        Optional.empty(),
        faction,
        Names.capital(sentence)
            + (brackets.isEmpty() ? "" : " (" + String.join("; ", brackets) + ")"),
        exact(),
        List.copyOf(sources),
        List.copyOf(rows));
  }
}
