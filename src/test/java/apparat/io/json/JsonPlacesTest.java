package apparat.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import apparat.io.Place;
import apparat.io.json.JsonValue.JsonArray;
import apparat.io.json.JsonValue.JsonNull;
import apparat.io.json.JsonValue.JsonNumber;
import apparat.io.json.JsonValue.JsonObject;
import apparat.io.json.JsonValue.JsonText;
import apparat.io.json.JsonValue.JsonTruth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file is read as another library reads it, and each value knows with which character it begins.
 */
class JsonPlacesTest {

  private static final JsonMapper OTHERS = JsonMapper.shared();

  /** Values as plain Java has them. */
  @Provide
  Arbitrary<Object> values() {
    return values(3);
  }

  private static Arbitrary<Object> values(int depth) {
    Arbitrary<Object> leaves =
        Arbitraries.oneOf(
            words().map(word -> word),
            Arbitraries.integers().map(number -> number),
            Arbitraries.of(true, false),
            Arbitraries.doubles().between(-1e6, 1e6).ofScale(3).map(number -> number));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Object> inner = Arbitraries.lazy(() -> values(depth - 1));
    return Arbitraries.oneOf(
        leaves,
        inner.list().ofMaxSize(3).map(list -> list),
        Arbitraries.maps(words(), inner).ofMaxSize(3).map(map -> map));
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of(
        "", "a", "b c", "Ёж", "𝔄𝔅", "say \"so\"", "back\\slash", "two\nlines", "{[,:]}");
  }

  @Property(tries = 150)
  void another_library_reads_the_same(@ForAll("values") Object value, @ForAll boolean pretty)
      throws MalformedJson {
    String text = written(value, pretty);
    assertThat(plain(JsonFile.read(text))).isEqualTo(OTHERS.readTree(text));
  }

  private static String written(Object value, boolean pretty) {
    return pretty
        ? OTHERS.writerWithDefaultPrettyPrinter().writeValueAsString(value)
        : OTHERS.writeValueAsString(value);
  }

  @Property(tries = 150)
  void on_one_line_another_library_reads_the_same(
      @ForAll("values") Object value, @ForAll boolean pretty) throws MalformedJson {
    String text = written(value, pretty);
    String line = JsonWords.of(JsonFile.read(text));
    assertThat(line.lines().count()).isLessThanOrEqualTo(1);
    assertThat(OTHERS.readTree(line)).isEqualTo(OTHERS.readTree(text));
  }

  private static JsonNode plain(JsonValue value) {
    return switch (value) {
      case JsonObject object -> {
        var node = OTHERS.createObjectNode();
        object.members().forEach((name, member) -> node.set(name, plain(member)));
        yield node;
      }
      case JsonArray array -> {
        var node = OTHERS.createArrayNode();
        array.values().forEach(one -> node.add(plain(one)));
        yield node;
      }
      case JsonText text -> OTHERS.getNodeFactory().stringNode(text.text());
      case JsonNumber number -> OTHERS.readTree(number.number().toString());
      case JsonTruth truth -> OTHERS.getNodeFactory().booleanNode(truth.truth());
      case JsonNull _ -> OTHERS.getNodeFactory().nullNode();
    };
  }

  @Property(tries = 150)
  void a_value_begins_at_its_place(@ForAll("values") Object value, @ForAll boolean pretty)
      throws MalformedJson {
    String text = written(value, pretty);
    check(JsonFile.read(text), text.lines().toList());
  }

  /** The signs at the place are those with which such a value begins. */
  private static void check(JsonValue value, List<String> lines) {
    String line = lines.get(value.place().line() - 1);
    String rest = line.substring(line.offsetByCodePoints(0, value.place().column() - 1));
    switch (value) {
      case JsonObject object -> {
        assertThat(rest).startsWith("{");
        object.members().values().forEach(member -> check(member, lines));
      }
      case JsonArray array -> {
        assertThat(rest).startsWith("[");
        array.values().forEach(one -> check(one, lines));
      }
      case JsonText text -> assertThat(rest).startsWith(JsonWords.quoted(text.text()));
      case JsonNumber _ -> assertThat(rest).matches("-?[0-9].*");
      case JsonTruth truth -> assertThat(rest).startsWith(String.valueOf(truth.truth()));
      case JsonNull _ -> assertThat(rest).startsWith("null");
    }
  }

  @Example
  void a_slip_is_at_its_character_too() {
    String text = "{\n  \"𝔄𝔅\": \"𝔄\", oops }";
    MalformedJson slip = catchThrowableOfType(MalformedJson.class, () -> JsonFile.read(text));
    assertThat(slip.place().line()).isEqualTo(2);
    assertThat(slip.place().column()).isBetween(13, 14);
  }

  @Example
  void lines_may_end_in_any_way() throws MalformedJson {
    for (String end : List.of("\n", "\r\n", "\r")) {
      JsonObject object =
          JsonFile.read("{" + end + end + "  \"a\":" + end + " 1}").asObject().orElseThrow();
      assertThat(object.get("a").orElseThrow().place()).isEqualTo(Place.at(4, 2));
    }
  }

  @Example
  void a_byte_order_mark_and_damaged_bytes_are_no_end() throws IOException {
    byte[] bytes = "\ufeff{\"a\": \"x\u00e4y\"}".getBytes(StandardCharsets.UTF_8);
    JsonValue read = JsonFile.read(new ByteArrayInputStream(bytes));
    assertThat(read.asObject().orElseThrow().text("a")).isEqualTo("xäy");
    assertThat(read.place()).isEqualTo(Place.START);
    byte[] latin = "{\"a\": \"x\u00e4y\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(JsonFile.read(new ByteArrayInputStream(latin)).asObject().orElseThrow().text("a"))
        .isEqualTo("x\ufffdy");
  }

  @Example
  void numbers_are_kept_to_the_digit() throws MalformedJson {
    for (String number : List.of("0", "-1", "2.50", "1E+3", "12345678901234567890.123")) {
      assertThat(JsonWords.of(JsonFile.read(number))).isEqualTo(number);
    }
  }

  @Example
  void of_a_file_that_breaks_off_all_before_is_read() {
    String text = written(Map.of("list", List.of(1, 2, List.of("x", Map.of("y", 3)))), false);
    for (int length = 0; length < text.length(); length++) {
      JsonFile.AsFar read = JsonFile.readAsFar(text.substring(0, length));
      assertThat(read.stop()).as(text.substring(0, length)).isPresent();
      String kept = JsonWords.of(read.value()).replaceAll("[\\[\\]{} ]", "");
      assertThat(text.replaceAll("[\\[\\]{} ]", "")).contains(kept.equals("null") ? "" : kept);
    }
  }
}
