package apparat.io.datapackage.rows;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import apparat.io.datapackage.RowsRead;
import apparat.io.datapackage.SmallSet;
import apparat.io.datapackage.schema.PublishedSchema;
import apparat.io.datapackage.schema.PublishedSchema.Column;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the published schema asks of a column is asked, at the cell, and costs what the guide says.
 */
class EveryColumnTest {

  /** Columns besides ids and references without which a row is of no use (problems.md). */
  private static final Set<String> ESSENTIAL =
      Set.of(
          "memberships.rank",
          "ties.sign",
          "completeness.statement",
          "events.date",
          "stances.value");

  /** Lists of ids, which the schema cannot declare as keys. */
  private static final Map<String, String> LISTS =
      Map.of(
          "events.people", "people",
          "events.bodies", "bodies",
          "claims.people", "people",
          "claims.bodies", "bodies",
          "factions.against", "factions",
          "factions.camp", "camps",
          "allegiances.camp", "camps");

  @TempDir private static Path folder;
  private static SmallSet set = new SmallSet(Path.of(""));

  @BeforeAll
  static void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  static List<Column> columns() {
    return PublishedSchema.columns();
  }

  private static boolean essential(Column column) {
    boolean reference = column.target().isPresent() && !column.name().equals("source");
    boolean id = PublishedSchema.primaryKey(column.table()).equals(List.of(column.name()));
    boolean start = column.name().equals("start") && !column.table().equals("factions");
    return id || reference || start || ESSENTIAL.contains(column.toString());
  }

  @ParameterizedTest
  @MethodSource("columns")
  void a_blank_cell_is_a_problem_where_the_schema_requires_a_value(Column column)
      throws IOException {
    ReadResult result = readWith(column, "");
    String code = column.toString().equals("events.date") ? "event-without-date" : "missing-value";
    assertThat(result.diagnostics().stream().map(Diagnostic::code).filter(code::equals))
        .hasSize(column.required() ? 1 : 0);
    if (column.required()) {
      assertThat(codesAtTheCell(result)).contains(code);
    }
    assertUsed(result, column, column.required() && essential(column));
  }

  private List<String> codesAtTheCell(ReadResult result) {
    return result.diagnostics().stream()
        .filter(d -> d.file().equals(file) && d.line() == 2 && d.column() == character)
        .map(Diagnostic::code)
        .toList();
  }

  private String file = "";
  private int character;

  private ReadResult readWith(Column column, String text) throws IOException {
    file = column.table() + ".csv";
    character = set.withCell(column.table(), column.name(), text);
    ReadResult result = set.read();
    set.mended(file);
    return result;
  }

  /** The row is read, or its problem says that it is not. */
  private void assertUsed(ReadResult result, Column column, boolean lost) {
    assertThat(RowsRead.lines(result.dataSet(), column.table()).contains(2))
        .as("row used")
        .isEqualTo(!lost);
    assertThat(
            result.diagnostics().stream()
                .filter(d -> d.file().equals(file) && d.line() == 2)
                .anyMatch(d -> d.found().endsWith(", the row is left out")))
        .as("said to be left out")
        .isEqualTo(lost);
  }

  /** A text that the column cannot hold, with the code of what is wrong with it. */
  private static Optional<Map.Entry<String, String>> wrong(Column column) {
    if (LISTS.containsKey(column.toString()) || column.target().isPresent()) {
      boolean source = column.name().equals("source");
      return Optional.of(Map.entry("nobody-known", source ? "unknown-source" : "unknown-id"));
    }
    if (column.date() || column.toString().equals("claims.date")) {
      return Optional.of(Map.entry("soon", "not-a-date"));
    }
    if (column.number()) {
      return Optional.of(Map.entry("several", "bad-number"));
    }
    if (column.words()) {
      return Optional.of(Map.entry("nonsense", "unknown-word"));
    }
    if (column.form()) {
      return Optional.of(Map.entry("Not In Form", "bad-form"));
    }
    return column.toString().equals("claims.rows")
        ? Optional.of(Map.entry("event:nothing", "unknown-id"))
        : column.longest().map(length -> Map.entry("x".repeat(length + 1), "text-too-long"));
  }

  static List<Column> particular() {
    return PublishedSchema.columns().stream().filter(one -> wrong(one).isPresent()).toList();
  }

  @ParameterizedTest
  @MethodSource("particular")
  void a_cell_that_the_column_cannot_hold_is_a_problem_there(Column column) throws IOException {
    Map.Entry<String, String> wrong = wrong(column).orElseThrow();
    ReadResult result = readWith(column, wrong.getKey());
    assertThat(codesAtTheCell(result)).containsExactly(wrong.getValue());
    boolean spell = Set.of("start", "end").contains(column.name());
    boolean kept = Set.of("bodies", "factions", "events").contains(column.table());
    boolean lost = spell ? !kept : essential(column) && !wrong.getValue().equals("bad-form");
    assertUsed(result, column, lost);
  }

  static List<Column> free() {
    return PublishedSchema.columns().stream().filter(one -> wrong(one).isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("free")
  void all_other_columns_hold_any_text(Column column) throws IOException {
    assertThat(readWith(column, "Ünd so — weiter; 7/8 «да» 𝔄").diagnostics())
        .map(Diagnostic::text)
        .isEmpty();
  }

  static List<Column> dates() {
    return PublishedSchema.columns().stream().filter(Column::date).toList();
  }

  @ParameterizedTest
  @MethodSource("dates")
  void a_day_that_is_not_in_the_calendar_is_told_from_what_is_no_date(Column column)
      throws IOException {
    assertThat(codesAtTheCell(readWith(column, "1922-02-30"))).containsExactly("impossible-date");
    assertThat(codesAtTheCell(readWith(column, "1922-13?"))).containsExactly("impossible-date");
    assertThat(codesAtTheCell(readWith(column, "winter 1922"))).containsExactly("not-a-date");
    assertThat(codesAtTheCell(readWith(column, "30.1.1922"))).containsExactly("read-as");
  }

  static List<Column> limits() {
    return PublishedSchema.columns().stream().filter(one -> one.longest().isPresent()).toList();
  }

  @ParameterizedTest
  @MethodSource("limits")
  void a_text_may_be_as_long_as_the_schema_says_and_is_never_cut(Column column) throws IOException {
    int length = column.longest().orElseThrow();
    assertThat(codesAtTheCell(readWith(column, "y".repeat(length)))).isEmpty();
    ReadResult longer = readWith(column, "y".repeat(length + 1));
    assertThat(codesAtTheCell(longer)).containsExactly("text-too-long");
    assertThat(longer.dataSet().toString()).contains("y".repeat(length + 1));
    assertThat(longer.errors()).as("a warning, for nothing is lost").isZero();
  }
}
