package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.RowProblems;
import apparat.io.datapackage.cell.TextCell;
import apparat.io.datapackage.cell.TwoDates;
import apparat.io.datapackage.cell.ValueCell;
import apparat.io.datapackage.table.RowReader;
import apparat.record.Person;
import apparat.record.Row;
import java.util.Optional;

/** Reads people. */
final class People implements RowReader<Person> {

  private final ValueCell<String> id;
  private final TextCell name;
  private final TextCell fullName;
  private final TextCell nameRu;
  private final TwoDates life;
  private final TextCell birthplace;
  private final TextCell note;
  private final ValueCell<String> wikidata;

  People(Cells cells) {
    id = cells.id("id");
    name = cells.text("name");
    fullName = cells.text("full_name");
    nameRu = cells.text("name_ru");
    life = cells.dates("born", "died");
    birthplace = cells.text("birthplace");
    note = cells.text("note");
    wikidata = cells.word("wikidata");
  }

  @Override
  public Optional<Person> read(Row row, RowProblems problems) {
    life.count();
    return Optional.of(
        new Person(
            row,
            id.value(),
            Names.orId(name, id),
            fullName.value(),
            nameRu.value(),
            life.from().value(),
            life.to().value(),
            birthplace.value(),
            note.value(),
            wikidata.value()));
  }
}
