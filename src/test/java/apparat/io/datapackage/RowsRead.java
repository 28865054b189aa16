package apparat.io.datapackage;

import apparat.history.DataSet;
import apparat.record.Row;
import java.util.List;
import java.util.stream.Stream;

/** From which rows of which tables a data set was made. */
public final class RowsRead {

  private RowsRead() {}

  /** The rows of all tables. */
  public static Stream<Row> all(DataSet data) {
    return Stream.of(
            data.people().stream().map(row -> row.row()),
            data.bodies().stream().map(row -> row.row()),
            data.bodyNames().stream().map(row -> row.row()),
            data.supervisions().stream().map(row -> row.row()),
            data.memberships().stream().map(row -> row.row()),
            data.completeness().stream().map(row -> row.row()),
            data.factions().stream().map(row -> row.row()),
            data.allegiances().stream().map(row -> row.row()),
            data.ties().stream().map(row -> row.row()),
            data.events().stream().map(row -> row.row()),
            data.questions().stream().map(row -> row.row()),
            data.stances().stream().map(row -> row.row()),
            data.claims().stream().map(row -> row.row()),
            data.sources().stream().map(row -> row.row()))
        .flatMap(rows -> rows);
  }

  /** The lines of one table. */
  public static List<Integer> lines(DataSet data, String table) {
    return all(data).filter(row -> row.table().equals(table)).map(Row::line).toList();
  }
}
