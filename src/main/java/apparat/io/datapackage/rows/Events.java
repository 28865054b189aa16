package apparat.io.datapackage.rows;

import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.TextCell;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.table.RowReader;
import apparat.record.Certainty;
import apparat.record.Event;
import apparat.record.Row;
import apparat.time.HistoricalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads events. */
final class Events implements RowReader<Event> {

  private final ValueCell<String> id;
  private final ValueCell<Optional<HistoricalDate>> date;
  private final ValueCell<Optional<HistoricalDate>> end;
  private final TextCell title;
  private final TextCell description;
  private final ValueCell<String> kind;
  private final ValueCell<OptionalInt> weight;
  private final ValueCell<List<String>> people;
  private final ValueCell<List<String>> bodies;
  private final ValueCell<List<String>> sources;
  private final ValueCell<Certainty> certainty;

  Events(Cells cells) {
    id = cells.id("id");
    date = cells.essentialDate("date", Problem.EVENT_WITHOUT_DATE, "an event without a date");
    end = cells.date("end");
    title = cells.text("title");
    description = cells.text("description");
    kind = cells.word("kind");
    weight = cells.number("weight", false);
    people = cells.references("people", Table.PEOPLE);
    bodies = cells.references("bodies", Table.BODIES);
    sources = cells.references("source", Table.SOURCES);
    certainty = Words.certainty(cells);
  }

  @Override
  public Optional<Event> read(Row row, RowProblems problems) {
    return date.value().map(day -> event(row, day, problems));
  }

  private Event event(Row row, HistoricalDate day, RowProblems problems) {
    return new Event(
        row,
        id.value(),
        day,
        end(day, problems),
        title.value().isEmpty() ? id.value() : title.value(),
        description.value(),
        kind.value(),
        weight.value().orElse(1),
        people.value(),
        bodies.value(),
        sources.value(),
        certainty.value());
  }

  private Optional<HistoricalDate> end(HistoricalDate day, RowProblems problems) {
    if (end.value().isPresent() && !day.first().isBefore(end.value().get().first())) {
      problems.add(
          end,
          Problem.END_NOT_AFTER_START,
          "the end " + Shown.of(end.text()) + " is not after the date " + Shown.of(date.text()),
          "correct one of them; the end is the first day after the event");
      return Optional.empty();
    }
    return end.value();
  }
}
