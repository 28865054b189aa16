package apparat.io.datapackage.writing;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Manifest;
import apparat.history.Panel;
import apparat.history.Party;
import apparat.history.Wing;
import apparat.io.datapackage.DataPackage;
import apparat.io.datapackage.DataPackageWriter;
import apparat.io.datapackage.SmallSet;
import apparat.io.datapackage.schema.PublishedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description that is written says all that the manifest does, and others can read it. */
class WrittenDescriptionTest {

  @TempDir private Path folder;

  private JsonNode written() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(folder.resolve("datapackage.json")));
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void a_new_folder_gets_a_description_with_every_table_and_its_schema() throws IOException {
    DataPackageWriter.write(Party.history().data(), folder.resolve("new/deep"));
    folder = folder.resolve("new/deep");
    JsonNode resources = written().get("resources");
    assertThat(resources.valueStream().map(one -> one.get("name").asString()))
        .isEqualTo(PublishedSchema.tables());
    assertThat(resources)
        .allSatisfy(
            one -> {
              assertThat(folder.resolve(one.get("path").asString())).isNotEmptyFile();
              assertThat(one.at("/schema/primaryKey").isMissingNode()).isFalse();
            });
  }

  @Test
  void the_block_says_what_the_manifest_does() throws IOException {
    Manifest manifest = Party.history().manifest();
    DataPackageWriter.write(Party.history().data(), folder);
    JsonNode block = written().get("apparat");
    assertThat(texts(block.get("period")))
        .containsExactly(manifest.firstDay().toString(), manifest.lastDay().toString());
    assertThat(block.get("default_day").asString()).isEqualTo(manifest.defaultDay().toString());
    assertThat(texts(block.get("key_moments"))).isEqualTo(manifest.keyMoments());
    assertThat(texts(block.get("languages"))).isEqualTo(manifest.languages());
    for (int i = 0; i < manifest.wings().size(); i++) {
      Wing wing = manifest.wings().get(i);
      JsonNode written = block.get("hierarchy").get(i);
      assertThat(written.get("wing").asString()).isEqualTo(wing.id());
      assertThat(written.get("name").asString()).isEqualTo(wing.name());
      assertThat(written.get("column").asString())
          .isEqualTo(wing.column().name().toLowerCase(Locale.ROOT));
      assertThat(texts(written.get("bodies"))).isEqualTo(wing.bodies());
      assertThat(texts(written.get("folded"))).isEqualTo(wing.folded());
    }
    for (int i = 0; i < manifest.panels().size(); i++) {
      Panel panel = manifest.panels().get(i);
      JsonNode written = block.get("panels").get(i);
      assertThat(written.get("id").asString()).isEqualTo(panel.id());
      assertThat(written.get("form").asString())
          .isEqualTo(panel.form().name().toLowerCase(Locale.ROOT));
      assertThat(texts(written.get("bodies"))).isEqualTo(panel.bodies());
      assertThat(written.path("under").asString("")).isEqualTo(panel.under().orElse(""));
    }
    for (int i = 0; i < manifest.camps().size(); i++) {
      JsonNode written = block.get("camps").get(i);
      assertThat(written.get("id").asString()).isEqualTo(manifest.camps().get(i).id());
      assertThat(written.get("colour").asString()).isEqualTo(manifest.camps().get(i).colour());
      assertThat(written.get("colour_dark").asString())
          .isEqualTo(manifest.camps().get(i).colourDark());
      assertThat(texts(written.path("people"))).isEqualTo(manifest.camps().get(i).people());
    }
  }

  @Test
  void what_an_earlier_description_says_more_is_kept_to_the_value() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.replaced(
        "datapackage.json",
        "\"resources\"",
        "\"licenses\": [{\"name\": \"CC0-1.0\", \"path\": \"https://example.org\"}],"
            + " \"contributors\": [{\"title\": \"Ada\", \"roles\": [\"author\"]}],"
            + " \"x\": [1, 2.50, true, null, {\"y\": \"𝔄\"}], \"resources\"");
    JsonNode before = written();
    DataPackageWriter.write(DataPackage.read(folder).dataSet(), folder);
    JsonNode after = written();
    assertThat(after.get("licenses")).isEqualTo(before.get("licenses"));
    assertThat(after.get("contributors")).isEqualTo(before.get("contributors"));
    assertThat(after.get("x").get(4)).isEqualTo(before.get("x").get(4));
    assertThat(after.get("x").get(3).isNull()).as("null stays null").isTrue();
    assertThat(after.get("x").get(2).asBoolean()).isTrue();
    assertThat(after.get("title").asString()).isEqualTo("A small society");
  }

  @Test
  void a_description_that_cannot_be_read_is_replaced() throws IOException {
    SmallSet set = SmallSet.in(folder);
    var data = set.read().dataSet();
    set.with("datapackage.json", "{ \"title\": oops");
    DataPackageWriter.write(data, folder);
    assertThat(DataPackage.read(folder).diagnostics()).isEmpty();
    assertThat(DataPackage.read(folder).dataSet()).isEqualTo(data);
  }

  @Test
  void writing_twice_writes_the_same_bytes() throws IOException {
    var data = SmallSet.in(folder).read().dataSet();
    DataPackageWriter.write(data, folder);
    byte[] once = Files.readAllBytes(folder.resolve("datapackage.json"));
    DataPackageWriter.write(data, folder);
    assertThat(Files.readAllBytes(folder.resolve("datapackage.json"))).isEqualTo(once);
  }

  @Test
  void all_but_the_files_of_the_data_set_are_let_be() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.with("README.md", "Notes").with("maps.csv", "id\n");
    DataPackageWriter.write(set.read().dataSet(), folder);
    assertThat(set.text("README.md")).isEqualTo("Notes");
    assertThat(set.text("maps.csv")).isEqualTo("id\n");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("."));
    }
  }
}
