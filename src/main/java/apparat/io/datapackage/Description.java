package apparat.io.datapackage;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.text.Coding;
import apparat.io.datapackage.text.FileStart;
import apparat.io.datapackage.text.Line;
import apparat.io.datapackage.text.Lines;
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
    try {
      JsonFile.AsFar read = JsonFile.readAsFar(text(file));
      read.stop().ifPresent(this::sayMalformed);
      JsonValue value = read.value();
      if (value.asObject().isEmpty() && read.stop().isEmpty()) {
        add(value.place(), Problem.BAD_DESCRIPTION, "this is no object", "begin with {");
      }
      JsonObject object = value.asObject().orElse(NOTHING);
      return read.stop().isPresent() ? WholeMembers.of(object) : object;
    } catch (MalformedJson e) {
      sayMalformed(e);
    } catch (IOException e) {
      add(
          Place.START,
          Problem.UNREADABLE_FILE,
          "the file cannot be read",
          "see whether you may read it");
    }
    return NOTHING;
  }

  private void sayMalformed(MalformedJson why) {
    add(
        why.place(),
        Problem.MALFORMED_JSON,
        "this is not JSON (" + why.getMessage() + "), so it is read only up to here",
        "correct it here or a little before");
  }

  /** The text, whatever it was saved as. */
  private String text(Path file) throws IOException {
    FileStart start = FileStart.of(file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      String text = JsonFile.text(in);
      return start.isWide() || text.indexOf('\ufffd') >= 0 ? recoded(start, text) : text;
    }
  }

  /** The text as the lines of tables are read, which know what programs save. */
  private String recoded(FileStart start, String damaged) throws IOException {
    StringBuilder text = new StringBuilder();
    Optional<Line> odd = Optional.empty();
    try (Lines lines = new Lines(start)) {
      Optional<Line> line = lines.next();
      while (line.isPresent()) {
        if (line.get().tooLong()) {
          return damaged;
        }
        odd = odd.isPresent() ? odd : line.filter(one -> one.coding() != Coding.UTF_8);
        text.append(line.get().text()).append(line.get().end());
        line = lines.next();
      }
    }
    odd.ifPresent(this::sayCoding);
    return text.toString();
  }

  private void sayCoding(Line line) {
    add(
        Place.at(line.number(), 1 + line.text().codePointCount(0, line.firstOdd())),
        Problem.NOT_UTF_8,
        "the file is not in UTF-8 but seems to be " + line.coding().title(),
        "save it again as UTF-8");
  }

  private void add(Place place, Problem problem, String found, String toDo) {
    findings.add(Folder.DESCRIPTION, place, problem, found, toDo);
  }
}
