package apparat.io.datapackage;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.datapackage.finding.Findings;
import apparat.io.json.JsonFile;
import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonObject;
import apparat.io.json.MalformedJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a data set says of itself; without that, it says nothing and its tables are read by
 * their names.
 */
final class Description {

  private static final JsonObject NOTHING = new JsonObject(Place.START, Map.of());

  private final Folder folder;
  private final Findings findings;

  Description(Folder folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /** The object that {@code datapackage.json} holds. */
  JsonObject read() {
    Optional<Path> file = folder.file(Folder.DESCRIPTION);
    if (file.isEmpty()) {
      add(
          Place.START,
          Problem.NO_DATAPACKAGE,
          "the file is missing, so the tables are found by their names",
          "describe the data set in a " + Folder.DESCRIPTION);
      return NOTHING;
    }
    if (!folder.reallyHolds(file.get())) {
      add(
          Place.START,
          Problem.PATH_LEADS_OUT,
          "the file is a link that leads out of the folder and is not followed",
          "put the file itself here");
      return NOTHING;
    }
    return parse(file.get());
  }

  private JsonObject parse(Path file) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      String text = JsonFile.text(in);
      sayDamage(text);
      JsonValue value = JsonFile.read(text);
      if (value.asObject().isEmpty()) {
        add(value.place(), Problem.BAD_DESCRIPTION, "this is no object", "begin with {");
      }
      return value.asObject().orElse(NOTHING);
    } catch (MalformedJson e) {
      add(
          e.place(),
          Problem.MALFORMED_JSON,
          "this is not JSON (" + e.getMessage() + "), so the tables are found by their names",
          "correct it here or a little before");
    } catch (IOException e) {
      add(
          Place.START,
          Problem.UNREADABLE_FILE,
          "the file cannot be read",
          "see whether you may read it");
    }
    return NOTHING;
  }

  private void sayDamage(String text) {
    int at = text.indexOf('\ufffd');
    if (at >= 0) {
      add(
          Place.in(text, at),
          Problem.NOT_UTF_8,
          "the file is not in UTF-8",
          "save it again as UTF-8");
    }
  }

  private void add(Place place, Problem problem, String found, String toDo) {
    findings.add(Folder.DESCRIPTION, place, problem, found, toDo);
  }
}
