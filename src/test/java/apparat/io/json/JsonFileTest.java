package apparat.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import apparat.io.Place;
import apparat.io.json.JsonValue.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON values know where they stand; what is no JSON says where it stops being some. */
class JsonFileTest {

  private static JsonValue read(String text) throws MalformedJson {
    return JsonFile.read(text);
  }

  @Test
  void every_value_has_its_place() throws MalformedJson {
    JsonObject object =
        read("{ \"a\": [1,\n  \"é\", true], \"b\": null }").asObject().orElseThrow();
    assertThat(object.place()).isEqualTo(Place.at(1, 1));
    assertThat(object.items("a"))
        .extracting(JsonValue::place)
        .containsExactly(Place.at(1, 9), Place.at(2, 3), Place.at(2, 8));
    assertThat(object.get("b")).isEmpty();
    assertThat(object.get("c")).isEmpty();
  }

  @Test
  void what_is_of_another_kind_counts_as_missing() throws MalformedJson {
    JsonObject object =
        read("{\"text\": 7, \"list\": \"x\", \"object\": []}").asObject().orElseThrow();
    assertThat(object.text("text")).isEmpty();
    assertThat(object.items("list")).isEmpty();
    assertThat(object.object("object")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\": 1,}      | 1 | 9",
        "{\"a\": 1        | 1 | 8",
        "{} {}            | 1 | 4",
        "{\"a\":1,\"a\":2} | 1 | 8",
        "nothing          | 1 | 1",
      })
  void a_slip_is_named_with_its_place(String text, int line, int column) {
    MalformedJson malformed = catchThrowableOfType(MalformedJson.class, () -> read(text));
    assertThat(malformed).isNotNull();
    assertThat(malformed.place().line()).isEqualTo(line);
    assertThat(malformed.place().column()).isBetween(column - 1, column + 7);
    assertThat(malformed.getMessage()).isNotBlank().doesNotContain("\n");
  }

  @Test
  void an_empty_file_is_none() {
    assertThat(catchThrowableOfType(MalformedJson.class, () -> read("")).place())
        .isEqualTo(Place.START);
  }

  @Test
  void depth_and_length_have_bounds() {
    assertThat(catchThrowableOfType(MalformedJson.class, () -> read("[".repeat(10_000))))
        .isNotNull();
    assertThat(
            catchThrowableOfType(
                MalformedJson.class, () -> read("\"" + "x".repeat(2_000_000) + "\"")))
        .isNotNull();
  }
}
