package apparat.io.datapackage.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.Severity;
import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of the description that nobody reads, and values of a type that nobody reads. */
class KeysTest {

  private static final String FILE = "datapackage.json";

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  private List<String> told() throws IOException {
    return set.read().diagnostics().stream()
        .filter(one -> one.file().equals(FILE))
        .map(Diagnostic::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "letter, lettr, a camp",
    "colour, color, a camp",
    "colour_dark, colourDark, a camp",
    "bodies, bodys, a wing",
    "folded, foldet, a wing",
    "default_day, default-day, apparat",
    "key_moments, keymoments, apparat",
    "hierarchy, hierachy, apparat",
    "apparat, aparat, the description",
    "resources, ressources, the description",
    "title, titel, the description",
    "path, paht, a resource"
  })
  void a_misspelt_key_is_told_with_the_one_that_is_meant(String key, String slip, String owner)
      throws IOException {
    set.replaced(FILE, "\"" + key + "\":", "\"" + slip + "\":");
    String hint =
        "the key \"" + slip + "\" of " + owner + " is not read; did you mean \"" + key + "\"?";
    assertThat(told()).anyMatch(one -> one.contains(hint));
  }

  @Test
  void of_two_keys_as_near_that_is_meant_which_is_not_there_yet() throws IOException {
    set.replaced(FILE, "\"letter\": \"G\",", "\"letter\": \"G\", \"letter_r\": \"З\",");
    assertThat(told()).singleElement().asString().contains("did you mean \"letter_ru\"?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"created\": \"2026-01-01\"",
        "\"sources\": []",
        "\"keywords\": [\"a\"]",
        "\"homepage\": \"https://example.org\"",
        "\"_name\": \"aside\"",
        "\"x-title\": 7",
        "\"dcterms:title\": \"elsewhere\"",
        "\"mine\": {\"lettr\": 1}"
      })
  void what_the_standard_and_other_programs_write_is_their_own(String member) throws IOException {
    set.replaced(FILE, "\"resources\":", member + ", \"resources\":");
    assertThat(told()).isEmpty();
  }

  @Test
  void a_resource_as_other_programs_write_it_is_sound() throws IOException {
    set.replaced(
        FILE,
        "\"path\": \"people.csv\"",
        "\"path\": \"people.csv\", \"scheme\": \"file\", \"hash\": \"md5\", \"bytes\": 7,"
            + " \"encoding\": \"utf-8\", \"schema\": \"people.schema.json\","
            + " \"dialect\": {\"quoteChar\": \"'\", \"header\": true}");
    assertThat(told()).isEmpty();
  }

  @Test
  void a_key_of_apparat_that_is_near_none_is_a_note() throws IOException {
    set.replaced(FILE, "\"languages\":", "\"weather\": \"fine\", \"languages\":");
    assertThat(set.read().diagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.severity()).isEqualTo(Severity.NOTE);
              assertThat(one.toDo()).contains("period").contains("camps");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"letter\": \"G\" | \"letter\": 5 | letter is a number and not a text",
        "\"letter\": \"G\" | \"letter\": \"G\", \"letter_ru\": true | letter_ru is true or false",
        "\"order\": 1 | \"order\": \"1\" | order is a text and not a number",
        "[\"ada\"] | [7] | an item of people is a number and not a text",
        "[\"founding\", | [[], | an item of key_moments is a list and not a text",
        "[\"paper\"] } | {} } | folded is an object and not a list",
        "\"A small society\" | 5 | title is a number and not a text"
      })
  void a_value_of_another_type_is_told_once_at_its_place(String from, String to, String said)
      throws IOException {
    set.replaced(FILE, from, to);
    assertThat(told()).singleElement().asString().contains("error: " + said).contains("not read");
  }

  @Test
  void a_slip_in_each_of_many_likes_is_one_sentence() throws IOException {
    StringBuilder camps = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      camps.append("{\"id\": \"c").append(i).append("\", \"name\": \"C\", \"lettr\": \"C\",\n");
      camps.append("\"colour\": \"#3C9870\", \"colour_dark\": \"#7FD39C\"},\n");
    }
    set.replaced(FILE, "\"camps\": [", "\"camps\": [" + camps);
    assertThat(told())
        .filteredOn(one -> one.contains("lettr"))
        .singleElement()
        .asString()
        .contains("so it is in 7 more lines");
  }
}
