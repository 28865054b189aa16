package apparat.io.datapackage.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong value of the description is named where it stands, with what to write instead. */
class WrongValuesTest {

  private static final String FILE = "datapackage.json";

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  /** Where a piece of the description begins: {@code 9:16}. */
  private String place(String piece) throws IOException {
    String text = set.text(FILE);
    int at = text.indexOf(piece);
    assertThat(at).as(piece).isNotNegative();
    String before = text.substring(0, at);
    return (before.chars().filter(c -> c == '\n').count() + 1)
        + ":"
        + (at - before.lastIndexOf('\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"1922-05-10\"   | \"May\"       | \"May\"     | not-a-date | write a day",
        "\"1922-05-10\"   | 1922          | 1922        | bad-description | in quotation marks",
        "\"1920-01-01\",  | \"early\",    | \"early\"   | not-a-date | write a day",
        "\"1924-12-31\"   | \"1924-02-30\"| \"1924-02-30\" | not-a-date | write a day",
        "[\"1920-01-01\", \"1924-12-31\"] | \"1920/1924\" | \"1920/1924\" | bad-description | use"
            + " []",
        "[\"1920-01-01\", \"1924-12-31\"] | [] | [] | bad-description | write its first and its"
            + " last day",
        "[\"founding\", \"quarrel\"] | \"founding\" | \"founding\" | bad-description | use []",
        "[\"en\", \"ru\"] | {\"en\": 1}   | {\"en\"    | bad-description | use []",
        "\"id\": \"red\"  | \"id\": \"\"  | \"\", \"name\": \"Red\" | bad-description | write one",
        "\"id\": \"red\"  | \"id\": 7     | 7, \"name\": \"Red\" | bad-description | in"
            + " quotation marks",
        "\"#BF3417\"      | \"red\"       | \"red\", \"colour_dark\" | bad-form | write one such as"
            + " #1B5FAF",
        "\"#E0664A\"      | null          | { \"id\": \"red\" | bad-form | write one such as"
            + " #1B5FAF",
        "\"left\"         | \"top\"       | \"top\"     | unknown-word | write one of left, middle,"
            + " right",
        "\"wing\": \"press\" | \"wing\": [] | [], \"name\": \"Press\" | bad-description | in"
            + " quotation marks",
        "[\"paper\"], \"folded\": [\"paper\"] | \"paper\" | \"paper\" | bad-description | use []",
        "[\"ada\"]        | [\"ada\", \"eve\"] | \"eve\" | unknown-id | add it to people.csv",
        "\"quarrel\"]     | \"quarel\"]   | \"quarel\"  | unknown-key-moment | add it to"
            + " events.csv",
        "{ \"name\": \"people\", \"path\": \"people.csv\" } | \"people.csv\" | \"people.csv\" |"
            + " bad-description | use {}",
        "\"people.csv\" } | 7 }           | 7 }         | bad-description | name one file as its"
            + " path",
        "\"people.csv\" } | \" \" }       | \" \" }      | bad-description | name one file as its"
            + " path",
        "\"people.csv\" } | [\"people.csv\", \"more.csv\"] } | [\"people.csv\" | bad-description |"
            + " name one file",
        "\"name\": \"people\" | \"name\": \"maps\" | { \"name\": \"maps\" | table-not-used |"
            + " nothing",
      })
  void it_is_one_problem_there(String from, String to, String at, String code, String remedy)
      throws IOException {
    set.replaced(FILE, from, to);
    List<Diagnostic> found = set.read().diagnostics();
    assertThat(found)
        .filteredOn(d -> d.code().equals(code) && d.file().equals(FILE))
        .isNotEmpty()
        .anySatisfy(
            d -> {
              assertThat(d.line() + ":" + d.column()).isEqualTo(place(at));
              assertThat(d.toDo()).contains(remedy);
            });
  }

  @Test
  void a_path_in_a_list_of_one_is_a_path() throws IOException {
    set.replaced(FILE, "\"people.csv\"", "[\"people.csv\"]");
    assertThat(set.found()).isEmpty();
  }

  @Test
  void characters_are_counted_not_halves_of_them() throws IOException {
    set.replaced(FILE, "\"Red\", \"letter\": \"R\"", "\"𝔄𝔅\", \"letter\": \"R\"");
    set.replaced(FILE, "#BF3417", "red");
    String line =
        set.text(FILE).lines().filter(one -> one.contains("𝔄")).findFirst().orElseThrow();
    int column = line.codePointCount(0, line.indexOf("\"red\", \"colour_dark")) + 1;
    assertThat(set.found()).containsExactly("datapackage.json:15:" + column + " bad-form");
  }

  @Test
  void a_camp_without_a_letter_has_the_first_of_its_name() throws IOException {
    set.replaced(FILE, "\"Red\", \"letter\": \"R\"", "\"𝔄lt\"");
    set.replaced(FILE, "\"name\": \"Green\", \"letter\": \"G\",", "");
    assertThat(set.read().dataSet().manifest().camps())
        .extracting(camp -> camp.letter())
        .containsExactly("g", "𝔄");
  }

  @Test
  void whatever_the_block_is_instead_the_tables_are_read() throws IOException {
    String text = set.text(FILE);
    String before = text.substring(0, text.indexOf("\"apparat\""));
    for (String value : List.of("null", "[]", "7", "\"x\"", "{}")) {
      set.with(FILE, before + "\"apparat\": " + value + "}");
      ReadResult result = set.read();
      assertThat(result.dataSet().memberships()).as(value).hasSize(4);
      assertThat(result.dataSet().manifest().wings()).as(value).isNotEmpty();
      assertThat(result.dataSet().manifest().firstDay()).isEqualTo(LocalDate.of(1920, 1, 1));
    }
  }

  @Test
  void licences_and_contributors_are_named_in_any_form() throws IOException {
    set.replaced(
        FILE,
        "\"resources\"",
        "\"licenses\": [{\"name\": \"CC0-1.0\"}, \"MIT\", 3, {}], \"contributors\": [{\"title\":"
            + " \"Ada\"}, {\"title\": \"\"}], \"version\": \"2.0\", \"description\": \"All of it\","
            + " \"resources\"");
    var manifest = set.read().dataSet().manifest();
    assertThat(manifest.licences()).containsExactly("CC0-1.0", "MIT");
    assertThat(manifest.contributors()).containsExactly("Ada");
    assertThat(manifest.version()).isEqualTo("2.0");
    assertThat(manifest.description()).isEqualTo("All of it");
  }

  @Test
  void a_key_moment_twice_is_one() throws IOException {
    set.replaced(FILE, "\"quarrel\"]", "\"quarrel\", \"quarrel\"]");
    assertThat(set.read().dataSet().manifest().keyMoments()).containsExactly("founding", "quarrel");
  }
}
