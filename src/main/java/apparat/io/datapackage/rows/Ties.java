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
import apparat.record.Row;
import apparat.record.Tie;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads ties. */
final class Ties implements RowReader<Tie> {

  private static final int FAINT = 1;

  private final ValueCell<String> one;
  private final ValueCell<String> other;
  private final ValueCell<Boolean> positive;
  private final ValueCell<String> kind;
  private final ValueCell<Boolean> directed;
  private final ValueCell<OptionalInt> strength;
  private final Spells spells;
  private final TextCell basis;
  private final ValueCell<List<String>> sources;
  private final ValueCell<Certainty> certainty;

  Ties(Cells cells) {
    one = cells.reference("source_person", Table.PEOPLE);
    other = cells.reference("target_person", Table.PEOPLE);
    positive = Words.either(cells, "sign", true, "+", "-");
    kind = cells.word("kind");
    directed = Words.either(cells, "directed", false, "yes", "no");
    strength = cells.number("strength", false);
    spells = new Spells(cells);
    basis = cells.text("basis");
    sources = cells.references("source", Table.SOURCES);
    certainty = Words.certainty(cells);
  }

  @Override
  public Optional<Tie> read(Row row, RowProblems problems) {
    if (one.value().equals(other.value())) {
      problems.add(
          other,
          Problem.SELF_TIE,
          "a tie of " + Shown.of(one.value()) + " with itself",
          "name two people");
      return Optional.empty();
    }
    return spells
        .strict(problems)
        .map(
            spell ->
                new Tie(
                    row,
                    one.value(),
                    other.value(),
                    positive.value(),
                    kind.value(),
                    directed.value(),
                    strength.value().orElse(FAINT),
                    spell,
                    basis.value(),
                    sources.value(),
                    certainty.value()));
  }
}
