package apparat.io.datapackage.writing;

import apparat.history.DataSet;
import apparat.history.Manifest;
import apparat.io.datapackage.schema.DefaultSchema;
import apparat.io.json.JsonFile;
import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonObject;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes all files of a data set into a folder. */
public final class FolderWriter {

  private static final String DESCRIPTION = "datapackage.json";

  private final Path folder;
  private final SafeFiles files;

  private FolderWriter(Path folder, SafeFiles files) {
    this.folder = folder;
    this.files = files;
  }

  /** Writes the data set; either every file is replaced or, if one cannot be written, none. */
  public static void write(DataSet data, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (SafeFiles files = new SafeFiles(folder)) {
      FolderWriter writer = new FolderWriter(folder, files);
      writer.tables(data);
      writer.description(data.manifest());
      files.moveIntoPlace();
    }
  }

  private void tables(DataSet data) throws IOException {
    table("people", AllColumns.PEOPLE, data.people());
    table("bodies", AllColumns.BODIES, data.bodies());
    table("body_names", AllColumns.BODY_NAMES, data.bodyNames());
    table("supervisions", AllColumns.SUPERVISIONS, data.supervisions());
    table("memberships", AllColumns.MEMBERSHIPS, data.memberships());
    table("completeness", AllColumns.COMPLETENESS, data.completeness());
    table("factions", AllColumns.FACTIONS, data.factions());
    table("allegiances", AllColumns.ALLEGIANCES, data.allegiances());
    table("ties", AllColumns.TIES, data.ties());
    table("events", AllColumns.EVENTS, data.events());
    table("questions", AllColumns.QUESTIONS, data.questions());
    table("stances", AllColumns.STANCES, data.stances());
    table("claims", AllColumns.CLAIMS, data.claims());
    table("sources", AllColumns.SOURCES, data.sources());
  }

  private <T> void table(String name, Columns<T> columns, List<T> rows) throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(files.aside(name + ".csv"), StandardCharsets.UTF_8)) {
      csv.writeRecord(columns.heading());
      for (T row : rows) {
        csv.writeRecord(columns.cells(row));
      }
    }
  }

  private void description(Manifest manifest) throws IOException {
    JsonValue resources = JsonFile.read(new ByteArrayInputStream(DefaultSchema.json()));
    Map<String, Object> members =
        DescriptionWriter.description(manifest, Plain.of(resources), earlier());
    byte[] json =
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsBytes(members);
    Files.write(files.aside(DESCRIPTION), json);
  }

  /** The members of the description that is there already, if it can be read. */
  private Map<String, Object> earlier() {
    Map<String, Object> members = new LinkedHashMap<>();
    read(folder.resolve(DESCRIPTION))
        .ifPresent(
            object ->
                object.members().forEach((name, value) -> members.put(name, Plain.of(value))));
    return members;
  }

  private static Optional<JsonObject> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return JsonFile.read(in).asObject();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
