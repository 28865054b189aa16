package apparat.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import apparat.history.Column;
import apparat.history.DataSet;
import apparat.history.Manifest;
import apparat.history.Panel;
import apparat.history.Wing;
import apparat.io.CannotRead;
import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import apparat.record.Certainty;
import apparat.record.Membership;
import apparat.record.Rank;
import apparat.time.HistoricalDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a small data set, from where, and where its problems are said to be. */
class ReadingTest {

  @TempDir private Path temporary;

  private SmallSet set() throws IOException {
    return SmallSet.in(temporary.resolve("set"));
  }

  @Test
  void a_row_becomes_a_record() throws IOException {
    Membership seat = DataPackage.read(set().folder()).dataSet().memberships().get(2);
    assertThat(seat.row().table()).isEqualTo("memberships");
    assertThat(seat.row().line()).isEqualTo(4);
    assertThat(seat.person()).isEqualTo("cleo");
    assertThat(seat.rank()).isEqualTo(Rank.CANDIDATE);
    assertThat(seat.spell().start()).isEqualTo(HistoricalDate.parse("1922-05~"));
    assertThat(seat.spell().end()).isEmpty();
    assertThat(seat.sources()).containsExactly("letters");
    assertThat(seat.certainty()).isEqualTo(Certainty.LOW);
  }

  @Test
  void the_same_comes_of_the_folder_and_of_its_description() throws IOException {
    SmallSet set = set();
    assertThat(DataPackage.read(set.file("datapackage.json")))
        .isEqualTo(DataPackage.read(set.folder()));
  }

  @Test
  void the_folder_itself_may_be_a_link() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), set().folder());
    assertThat(DataPackage.read(link).diagnostics()).isEmpty();
  }

  @Test
  void where_there_is_nothing_one_sentence_says_so() throws IOException {
    Path file = Files.writeString(temporary.resolve("notes.txt"), "?");
    Path empty = Files.createDirectory(temporary.resolve("empty"));
    for (Path path : List.of(file, empty, temporary.resolve("nowhere"))) {
      assertThatThrownBy(() -> DataPackage.read(path))
          .isInstanceOf(CannotRead.class)
          .hasMessageContaining(path.toString())
          .message()
          .endsWith(".")
          .doesNotContain("\n");
    }
  }

  @Test
  void who_chose_a_file_or_the_wrong_folder_is_led_to_the_data_set() throws IOException {
    SmallSet set = set();
    Path zip = Files.writeString(temporary.resolve("set.zip"), "PK");
    Path book = Files.writeString(temporary.resolve("set.xlsx"), "PK");
    Path other = Files.createDirectory(temporary.resolve("other"));
    Files.writeString(other.resolve("Persons.csv"), "id,name\n");
    assertThat(refusal(zip)).hasMessageContaining("is an archive: unpack it");
    assertThat(refusal(book)).hasMessageContaining("save each of its sheets as CSV in UTF-8");
    assertThat(refusal(other)).hasMessageContaining("There is Persons.csv, but tables go by their");
    assertThat(refusal(set.file("ties.csv")).instead()).contains(set.folder());
    assertThat(refusal(temporary).instead()).contains(set.folder());
    assertThat(refusal(temporary)).hasMessageContaining("The folder in it, " + set.folder());
  }

  private static CannotRead refusal(Path path) {
    return catchThrowableOfType(CannotRead.class, () -> DataPackage.read(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "../outside.csv",
        "a/../../outside.csv",
        "http://example.org/people.csv",
        "file:///etc/passwd",
        "C:\\\\people.csv",
        "\\\\\\\\server\\\\people.csv"
      })
  void a_path_that_leads_out_is_never_followed(String path) throws IOException {
    SmallSet set = set();
    Files.copy(set.file("people.csv"), temporary.resolve("outside.csv"));
    set.replaced("datapackage.json", "\"people.csv\"", "\"" + path + "\"");
    ReadResult result = DataPackage.read(set.folder());
    assertThat(result.dataSet().people()).isEmpty();
    assertThat(result.diagnostics())
        .filteredOn(d -> d.code().equals("path-leads-out"))
        .singleElement()
        .extracting(d -> d.file() + ":" + d.line() + ":" + d.column())
        .isEqualTo("datapackage.json:5:33");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly("path-leads-out", "broken-reference");
  }

  @Test
  void a_path_may_go_about_inside() throws IOException {
    SmallSet set = set();
    Files.createDirectory(set.file("tables"));
    Files.move(set.file("people.csv"), set.file("tables/persons.csv"));
    set.replaced("datapackage.json", "\"people.csv\"", "\"tables/../tables/persons.csv\"");
    set.replaced("memberships.csv", "ada,paper", "eve,paper");
    assertThat(DataPackage.read(set.folder()).diagnostics())
        .map(Diagnostic::text)
        .singleElement()
        .asString()
        .startsWith("memberships.csv:5:1: error: person \"eve\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"people.csv", "datapackage.json"})
  void a_link_that_leads_out_is_never_followed(String name) throws IOException {
    SmallSet set = set();
    Path outside = Files.move(set.file(name), temporary.resolve(name));
    Files.createSymbolicLink(set.file(name), outside);
    ReadResult result = DataPackage.read(set.folder());
    assertThat(result.diagnostics())
        .anySatisfy(d -> assertThat(d.text()).startsWith(name + ":1:1: error: the file is a link"));
    assertThat(result.dataSet().people()).hasSize(name.equals("people.csv") ? 0 : 3);
  }

  @Test
  void a_link_inside_is_followed() throws IOException {
    SmallSet set = set();
    Files.move(set.file("people.csv"), set.file("persons.csv"));
    Files.createSymbolicLink(set.file("people.csv"), Path.of("persons.csv"));
    assertThat(DataPackage.read(set.folder()).diagnostics()).isEmpty();
  }

  @Test
  void a_folder_without_a_description_is_read_by_the_names_of_its_tables() throws IOException {
    SmallSet set = set();
    DataSet described = DataPackage.read(set.folder()).dataSet();
    Files.delete(set.file("datapackage.json"));
    ReadResult result = DataPackage.read(set.folder());
    assertThat(result.errors()).isZero();
    assertThat(result.dataSet().memberships()).isEqualTo(described.memberships());
    Manifest manifest = result.dataSet().manifest();
    assertThat(manifest.firstDay()).isEqualTo(LocalDate.of(1920, 1, 1));
    assertThat(manifest.lastDay()).isEqualTo(LocalDate.of(1924, 1, 1));
    assertThat(manifest.defaultDay()).isEqualTo(manifest.firstDay());
    assertThat(manifest.wings()).extracting(Wing::id).containsExactly("party", "press");
    assertThat(manifest.wings())
        .extracting(Wing::column)
        .containsExactly(Column.MIDDLE, Column.LEFT);
    assertThat(manifest.camps()).extracting(camp -> camp.letter()).containsExactly("G", "R");
  }

  @Test
  void a_data_set_without_panels_gets_one_a_body() throws IOException {
    List<Panel> panels = DataPackage.read(set().folder()).dataSet().manifest().panels();
    assertThat(panels)
        .extracting(panel -> panel.id() + " " + panel.form() + " " + panel.under().orElse("-"))
        .containsExactly("assembly BANNER -", "council CHIPS assembly");
  }

  @Test
  void panels_that_hang_in_a_circle_are_cut_apart() throws IOException {
    SmallSet set = set();
    set.replaced(
        "datapackage.json",
        "\"hierarchy\"",
        """
        "panels": [
          {"id": "a", "column": "left", "form": "chips", "bodies": ["council"], "under": "b"},
          {"id": "b", "column": "left", "form": "rows", "bodies": ["paper"], "under": "a"},
          {"id": "c", "column": "up", "form": "rows", "bodies": ["assembly"], "under": "z"}
        ],
        "hierarchy\"\
        """);
    ReadResult result = DataPackage.read(set.folder());
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactlyInAnyOrder("supervision-cycle", "unknown-word", "unknown-id");
    assertThat(result.dataSet().manifest().panels())
        .extracting(panel -> panel.under().orElse("-"))
        .containsExactly("b", "-", "-");
  }

  @Test
  void a_problem_is_placed_at_the_character_where_its_cell_begins() throws IOException {
    SmallSet set = set();
    set.with(
        "memberships.csv",
        """
        person,body,role,rank,term,start,end,start_reason,end_reason,source,certainty,note
        ada,council,chair,head,,1920-01-01,1923-06-10,"went, and
        came ""back\""",moved,nobody,high,
        ben,council,member,voting,,1920,1923,"a, b",x,minutes,perhaps,
        cleo,council,member,voting,,1920,1923,ёж,𝔄,minutes,perhaps,
        """);
    assertThat(DataPackage.read(set.folder()).diagnostics())
        .filteredOn(d -> d.file().equals("memberships.csv"))
        .extracting(d -> d.line() + ":" + d.column() + " " + d.code())
        .containsExactly("3:22 unknown-source", "4:55 unknown-word", "5:52 unknown-word");
  }

  @Test
  void a_declared_separator_is_no_problem() throws IOException {
    SmallSet set = set();
    set.with("people.csv", "id;name;note\nada;Ada;\"a;b\"\nben;Ben;\ncleo;Cleo;x,y\n");
    set.replaced(
        "datapackage.json",
        "\"path\": \"people.csv\"",
        "\"path\": \"people.csv\", \"dialect\": {\"delimiter\": \";\"}, \"schema\": {\"fields\":"
            + " [{\"name\": \"id\"}, {\"name\": \"name\"}, {\"name\": \"note\"}]}");
    ReadResult result = DataPackage.read(set.folder());
    assertThat(result.diagnostics()).map(Diagnostic::text).isEmpty();
    assertThat(result.dataSet().people().getFirst().note()).isEqualTo("a;b");
  }

  @Test
  void words_for_no_value_are_those_of_the_schema() throws IOException {
    SmallSet set = set();
    set.with("people.csv", "id,name,born,note\nada,Ada,n/a,n/a\nben,Ben,1875,\ncleo,Cleo,,\n");
    set.replaced(
        "datapackage.json",
        "\"path\": \"people.csv\"",
        "\"path\": \"people.csv\", \"schema\": {\"missingValues\": [\"\", \"n/a\"], \"fields\":"
            + " [{\"name\": \"id\"}, {\"name\": \"name\"}, {\"name\": \"born\"}, {\"name\":"
            + " \"note\"}]}");
    ReadResult result = DataPackage.read(set.folder());
    assertThat(result.diagnostics()).map(Diagnostic::text).isEmpty();
    assertThat(result.dataSet().people().getFirst().born()).isEmpty();
    assertThat(result.dataSet().people().getFirst().note()).isEmpty();
  }

  @Test
  void an_unclosed_quotation_costs_its_own_line_only() throws IOException {
    SmallSet set = set();
    set.replaced("ties.csv", "Founded it together", "\"Founded it together");
    ReadResult result = DataPackage.read(set.folder());
    assertThat(result.dataSet().ties()).hasSize(1);
    assertThat(result.diagnostics())
        .map(Diagnostic::text)
        .singleElement()
        .asString()
        .startsWith("ties.csv:2:47: error: the quotation mark is never closed");
  }

  @Test
  void the_schema_of_the_program_is_that_of_the_shipped_data_set() throws IOException {
    var shipped = Path.of("graphs/bolshevik-party/datapackage.json");
    var mapper = new tools.jackson.databind.json.JsonMapper();
    assertThat(mapper.readTree(apparat.io.datapackage.schema.DefaultSchema.json()))
        .isEqualTo(mapper.readTree(Files.readString(shipped)).get("resources"));
  }
}
