package apparat.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Values are written so that they can be read again, and read as far as they go. */
class JsonWordsTest {

  @Test
  void a_value_is_written_on_one_line() throws MalformedJson {
    String text = "{\"a\": [1.50, \"é\\n\\\"\", true, null], \"b\": {}, \"c\": []}";
    assertThat(JsonWords.of(JsonFile.read("  " + text.replace(": ", " :\n")))).isEqualTo(text);
  }

  @Test
  void what_stands_before_a_slip_is_read() {
    JsonFile.AsFar read = JsonFile.readAsFar("{\"a\": [1, {\"b\": 2}, {\"c\": 3, oops");
    assertThat(JsonWords.of(read.value())).isEqualTo("{\"a\": [1, {\"b\": 2}, {\"c\": 3}]}");
    assertThat(read.stop()).isPresent();
    assertThat(JsonWords.of(JsonFile.readAsFar("").value())).isEqualTo("null");
  }
}
