package apparat.io.datapackage;

import apparat.history.Camp;
import apparat.history.DataSet;
import apparat.history.Manifest;
import apparat.io.CannotRead;
import apparat.io.Problem;
import apparat.io.ReadResult;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.manifest.Camps;
import apparat.io.datapackage.manifest.Keys;
import apparat.io.datapackage.manifest.ManifestReader;
import apparat.io.datapackage.mending.Mending;
import apparat.io.datapackage.rows.AllRows;
import apparat.io.datapackage.rows.Tables;
import apparat.io.datapackage.rules.Checked;
import apparat.io.datapackage.rules.Report;
import apparat.io.datapackage.rules.Rules;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.table.TableFile;
import apparat.io.datapackage.text.Places;
import apparat.io.json.JsonValue.JsonObject;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A data set as a folder of tables with a {@code datapackage.json} (Frictionless Data Package v2).
 */
public final class DataPackage {

  private static final Set<Problem> SPOILT =
      EnumSet.of(Problem.MALFORMED_JSON, Problem.BAD_DESCRIPTION, Problem.MISSPELT_KEY);

  private DataPackage() {}

  /**
   * Reads all that can be read of a data set, and says what cannot.
   *
   * @param path the folder, or the {@code datapackage.json} in it
   * @throws CannotRead if there is nothing to read at all
   */
  public static ReadResult read(Path path) throws CannotRead {
    Findings findings = new Findings();
    Folder folder = Folder.of(path);
    JsonObject description = new Description(folder, findings).read();
    Keys.check(description, findings);
    Map<Table, TableFile> files = new Resources(folder, findings).find(description);
    if (files.isEmpty() && description.members().isEmpty()) {
      throw Folder.nothing(path);
    }
    List<Camp> camps = Camps.read(description, findings);
    AllRows rows = Tables.read(files, camps.stream().map(Camp::id).toList(), findings);
    Manifest manifest = new ManifestReader(description, rows, camps, findings).read();
    Report report = new Report(rows.headings(), findings);
    DataSet data = Mending.mend(rows.with(manifest), report);
    JsonObject apparat = ManifestReader.block(description);
    boolean periodLost = apparat.get("period").isEmpty() && isSpoilt(findings);
    Rules.check(new Checked(data, apparat, rows.broken(), periodLost), rows.headings(), findings);
    return new ReadResult(data, places(files).find(findings.all()));
  }

  /** Whether something that the description means to say could not be read. */
  private static boolean isSpoilt(Findings findings) {
    return findings.each().anyMatch(one -> SPOILT.contains(one.problem()));
  }

  private static Places places(Map<Table, TableFile> files) {
    Map<String, Places.TableText> byName = new LinkedHashMap<>();
    files
        .values()
        .forEach(
            file ->
                byName.put(
                    file.name(),
                    new Places.TableText(file.path(), file.separator(), file.schema())));
    return new Places(byName);
  }
}
