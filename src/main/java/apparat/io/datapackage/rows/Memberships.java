package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.TextCell;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.table.RowReader;
import apparat.record.Certainty;
import apparat.record.Membership;
import apparat.record.Rank;
import apparat.record.Row;
import apparat.time.Spell;
import java.util.List;
import java.util.Optional;

/** Reads seats. */
final class Memberships implements RowReader<Membership> {

  private final ValueCell<String> person;
  private final ValueCell<String> body;
  private final ValueCell<String> role;
  private final ValueCell<Rank> rank;
  private final ValueCell<String> term;
  private final Spells spells;
  private final ValueCell<String> startReason;
  private final ValueCell<String> endReason;
  private final ValueCell<List<String>> sources;
  private final ValueCell<Certainty> certainty;
  private final TextCell note;

  Memberships(Cells cells) {
    person = cells.reference("person", Table.PEOPLE);
    body = cells.reference("body", Table.BODIES);
    role = cells.word("role");
    rank = Words.rank(cells);
    term = cells.word("term");
    spells = new Spells(cells);
    startReason = cells.word("start_reason");
    endReason = cells.word("end_reason");
    sources = cells.references("source", Table.SOURCES);
    certainty = Words.certainty(cells);
    note = cells.text("note");
  }

  @Override
  public Optional<Membership> read(Row row, RowProblems problems) {
    Optional<Spell> spell = spells.strict(problems);
    return spell.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Membership(
                row,
                person.value(),
                body.value(),
                role.value(),
                rank.value(),
                term.value(),
                spell.get(),
                startReason.value(),
                endReason.value(),
                sources.value(),
                certainty.value(),
                note.value()));
  }
}
