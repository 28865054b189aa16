package apparat.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.session.tables.Cell;
import apparat.session.tables.Table;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written as CSV and JSON is read the same by the readers of others. */
class TableTest {

  private static final List<String> HEADING = List.of("words", "number", "ids");

  private static final Table SMALL =
      new Table(
          HEADING,
          List.of(
              List.of(Cell.of("a, \"b\""), Cell.of(3), Cell.of(List.of("x", "y"))),
              List.of(Cell.of(""), Cell.of(-1), Cell.of(List.of()))));

  @Test
  void csv_quotes_what_must_be_quoted() {
    assertThat(Format.CSV.written(SMALL))
        .isEqualTo("words,number,ids\n\"a, \"\"b\"\"\",3,x;y\n,-1,\n");
  }

  @Test
  void json_has_an_object_a_line() {
    assertThat(Format.JSON.written(SMALL))
        .isEqualTo(
            """
            [
            {"words":"a, \\"b\\"","number":3,"ids":["x","y"]},
            {"words":"","number":-1,"ids":[]}
            ]
            """);
  }

  @Test
  void an_empty_table_is_one_too() {
    Table empty = new Table(HEADING, List.of());
    assertThat(Format.CSV.written(empty)).isEqualTo("words,number,ids\n");
    assertThat(JsonMapper.shared().readTree(Format.JSON.written(empty)).isEmpty()).isTrue();
  }

  @Test
  void an_open_date_is_an_empty_cell() {
    assertThat(Cell.of(Optional.empty()).written()).isEmpty();
  }

  @Property
  void csv_is_read_back(@ForAll("tables") Table table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> records;
    try (var parser = format.parse(new StringReader(Format.CSV.written(table)))) {
      records = parser.getRecords();
    }
    assertThat(records).hasSameSizeAs(table.rows());
    for (int i = 0; i < records.size(); i++) {
      List<String> cells = table.rows().get(i).stream().map(Cell::written).toList();
      assertThat(records.get(i).toList()).isEqualTo(cells);
    }
  }

  @Property
  void json_is_read_back(@ForAll("tables") Table table) {
    JsonNode rows = JsonMapper.shared().readTree(Format.JSON.written(table));
    assertThat(rows.size()).isEqualTo(table.rows().size());
    for (int i = 0; i < rows.size(); i++) {
      List<Cell> cells = table.rows().get(i);
      assertThat(rows.get(i).get("words").asString()).isEqualTo(cells.get(0).written());
      assertThat(rows.get(i).get("number").asInt()).hasToString(cells.get(1).written());
      assertThat(rows.get(i).get("ids").valueStream().map(JsonNode::asString))
          .isEqualTo(((Cell.Ids) cells.get(2)).ids());
    }
  }

  @Provide
  static Arbitrary<Table> tables() {
    Arbitrary<String> words =
        Arbitraries.strings()
            .withChars("ab \",;\n\r\t'\\")
            .withChars('а', 'я')
            .withChars('\u00e4', '\u2020', '\u2028')
            .ofMaxLength(8);
    Arbitrary<String> ids = Arbitraries.strings().withCharRange('a', 'z').ofLength(3);
    return words
        .flatMap(
            text ->
                Arbitraries.integers()
                    .flatMap(
                        number ->
                            ids.list()
                                .ofMaxSize(3)
                                .map(
                                    list ->
                                        List.of(Cell.of(text), Cell.of(number), Cell.of(list)))))
        .list()
        .ofMaxSize(4)
        .map(rows -> new Table(HEADING, rows));
  }
}
