package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.TextCell;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.table.RowReader;
import apparat.record.Claim;
import apparat.record.Row;
import java.util.List;
import java.util.Optional;

/** Reads the claims of the textbook account. */
final class Claims implements RowReader<Claim> {

  private final ValueCell<String> id;
  private final TextCell topic;
  private final TextCell statement;
  private final ValueCell<String> date;
  private final ValueCell<List<String>> people;
  private final ValueCell<List<String>> bodies;
  private final ValueCell<List<String>> rows;
  private final ValueCell<String> verdict;
  private final TextCell correction;

  Claims(Cells cells) {
    id = cells.id("id");
    topic = cells.text("quote_topic");
    statement = cells.text("statement");
    date = cells.dateOrSpan("date");
    people = cells.references("people", Table.PEOPLE);
    bodies = cells.references("bodies", Table.BODIES);
    rows = cells.list("rows");
    verdict = cells.word("verdict");
    correction = cells.text("correction");
  }

  @Override
  public Optional<Claim> read(Row row, RowProblems problems) {
    return Optional.of(
        new Claim(
            row,
            id.value(),
            topic.value(),
            statement.value(),
            date.value(),
            people.value(),
            bodies.value(),
            rows.value(),
            verdict.value(),
            correction.value()));
  }
}
