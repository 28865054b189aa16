package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.TextCell;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.table.RowReader;
import apparat.record.Allegiance;
import apparat.record.Certainty;
import apparat.record.Row;
import java.util.List;
import java.util.Optional;

/** Reads who belonged to which faction. */
final class Allegiances implements RowReader<Allegiance> {

  private final ValueCell<String> person;
  private final ValueCell<String> faction;
  private final ValueCell<String> role;
  private final ValueCell<String> camp;
  private final Spells spells;
  private final ValueCell<List<String>> sources;
  private final ValueCell<Certainty> certainty;
  private final TextCell note;

  Allegiances(Cells cells) {
    person = cells.reference("person", Table.PEOPLE);
    faction = cells.reference("faction", Table.FACTIONS);
    role = cells.word("role");
    camp = cells.camp("camp");
    spells = new Spells(cells);
    sources = cells.references("source", Table.SOURCES);
    certainty = Words.certainty(cells);
    note = cells.text("note");
  }

  @Override
  public Optional<Allegiance> read(Row row, RowProblems problems) {
    return spells
        .strict(problems)
        .map(
            spell ->
                new Allegiance(
                    row,
                    person.value(),
                    faction.value(),
                    role.value(),
                    camp.value(),
                    spell,
                    sources.value(),
                    certainty.value(),
                    note.value()));
  }
}
