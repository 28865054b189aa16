package apparat.io.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.json.JsonFile;
import apparat.io.json.JsonValue.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The published schema, the guide's example, and what is read and written are one. */
class SchemaTest {

  private static final Path GUIDE = Path.of("src/site/markdown/guide.md");

  private static JsonObject schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LectureFile.class.getResourceAsStream("lecture.schema.json"))) {
      return JsonFile.read(in).asObject().orElseThrow();
    }
  }

  private static Set<String> members(JsonObject type) {
    return new TreeSet<>(type.object("properties").orElseThrow().members().keySet());
  }

  /** The block of the guide that begins with the format. */
  private static String example() throws IOException {
    var block =
        Pattern.compile("(?m)^    \\{\n(?:    .*\n)*?    }\n").matcher(Files.readString(GUIDE));
    assertThat(block.find()).isTrue();
    return block.group().indent(-4);
  }

  @Test
  void the_example_of_the_guide_opens_without_a_problem_and_is_written_as_we_write()
      throws IOException {
    ReadLecture read =
        LectureFile.read("guide", example(), Known.everything("bolshevik-party-1921-1927"));
    assertThat(read.problems()).isEmpty();
    assertThat(LectureFile.write(read.lecture())).isEqualTo(example());
  }

  @Test
  void the_schema_names_every_member() throws IOException {
    JsonObject written = JsonFile.read(example()).asObject().orElseThrow();
    Set<String> moment = new TreeSet<>();
    written
        .items("moments")
        .forEach(one -> moment.addAll(one.asObject().orElseThrow().members().keySet()));

    assertThat(members(schema())).isEqualTo(new TreeSet<>(written.members().keySet()));
    assertThat(
            members(schema().object("$defs").flatMap(defs -> defs.object("moment")).orElseThrow()))
        .isEqualTo(moment);
  }

  @Test
  void the_schema_knows_the_format() throws IOException {
    JsonObject properties = schema().object("properties").orElseThrow();
    assertThat(properties.object("format").orElseThrow().text("const"))
        .isEqualTo(LectureFile.FORMAT);
  }
}
