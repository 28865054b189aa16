package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.TextCell;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.table.RowReader;
import apparat.record.Certainty;
import apparat.record.Row;
import apparat.record.Stance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads where people stood on the questions. */
final class Stances implements RowReader<Stance> {

  private final ValueCell<String> person;
  private final ValueCell<String> question;
  private final ValueCell<OptionalInt> value;
  private final Spells spells;
  private final TextCell basis;
  private final ValueCell<List<String>> sources;
  private final ValueCell<Certainty> certainty;

  Stances(Cells cells) {
    person = cells.reference("person", Table.PEOPLE);
    question = cells.reference("question", Table.QUESTIONS);
    value = cells.number("value", true);
    spells = new Spells(cells);
    basis = cells.text("basis");
    sources = cells.references("source", Table.SOURCES);
    certainty = Words.certainty(cells);
  }

  @Override
  public Optional<Stance> read(Row row, RowProblems problems) {
    return spells
        .strict(problems)
        .map(
            spell ->
                new Stance(
                    row,
                    person.value(),
                    question.value(),
                    value.value().orElseThrow(),
                    spell,
                    basis.value(),
                    sources.value(),
                    certainty.value()));
  }
}
