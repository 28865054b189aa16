package apparat.io.datapackage.text;

import apparat.io.Diagnostic;
import apparat.io.datapackage.finding.Finding;
import apparat.io.datapackage.schema.TableSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks up in which column the cells of problems begin: only files with problems are read again,
 * each once.
 */
public final class Places {

  /**
   * The text of a table.
   *
   * @param separator between cells, if the data set declares one
   * @param schema its columns
   */
  public record TableText(Path path, Optional<Character> separator, TableSchema schema) {}

  private final Map<String, TableText> files;

  /** For tables by the name that messages show. */
  public Places(Map<String, TableText> files) {
    this.files = files;
  }

  /** The problems with their lines and columns, in the order of these. */
  public List<Diagnostic> find(List<Finding> findings) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, List<Finding>> open = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.place().column() > 0) {
        found.add(finding.at(finding.place().line(), finding.place().column()));
      } else {
        open.computeIfAbsent(finding.file(), file -> new ArrayList<>()).add(finding);
      }
    }
    open.forEach((file, list) -> findIn(file, list, found));
    found.sort(null);
    return List.copyOf(found);
  }

  private void findIn(String file, List<Finding> findings, List<Diagnostic> found) {
    Map<Integer, List<Finding>> byLine = new TreeMap<>();
    findings.forEach(
        finding ->
            byLine.computeIfAbsent(finding.place().line(), l -> new ArrayList<>()).add(finding));
    if (files.containsKey(file)) {
      TableText table = files.get(file);
      try {
        FileStart start = FileStart.of(table.path());
        HeadingLine heading = HeadingLine.of(start, table.separator(), table.schema());
        char separator = heading.separator().sign();
        RowNames names = new RowNames(heading.cells(), table.schema());
        try (Lines lines = new Lines(start)) {
          scan(lines, separator, names, byLine, found);
        }
      } catch (IOException e) {
        // the file went away meanwhile: the line must do
      }
    }
    byLine.values().stream()
        .flatMap(List::stream)
        .forEach(finding -> found.add(finding.at(finding.place().line(), 1)));
  }

  private static void scan(
      Lines lines,
      char separator,
      RowNames names,
      Map<Integer, List<Finding>> byLine,
      List<Diagnostic> found)
      throws IOException {
    Optional<Line> line = lines.next();
    while (line.isPresent() && !byLine.isEmpty()) {
      List<Finding> here = byLine.remove(line.get().number());
      if (here == null) {
        line = lines.next();
        continue;
      }
      CellStarts starts = new CellStarts(separator, line.get());
      Optional<Line> next = lines.next();
      while (starts.open() && next.isPresent() && !byLine.containsKey(next.get().number())) {
        starts.read(next.get());
        next = lines.next();
      }
      here.forEach(finding -> found.add(starts.at(finding, names)));
      line = next;
    }
  }
}
