package apparat.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import apparat.io.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No silent loss: every line of a table is a row of the data set or has an error. */
final class Accounted {

  private static final Pattern HEADING = Pattern.compile("read from line (\\d+)");

  private final Path folder;
  private final ReadResult result;
  private final Set<String> used = new HashSet<>();
  private final Set<String> blamed = new HashSet<>();

  /** In which line the heading stands if not in the first. */
  private final Map<String, Integer> headings = new HashMap<>();

  /** How many places of a file are told with another. */
  private final Map<String, Integer> together = new HashMap<>();

  private Accounted(Path folder, ReadResult result) {
    this.folder = folder;
    this.result = result;
    RowsRead.all(result.dataSet()).forEach(row -> used.add(row.table() + ".csv:" + row.line()));
    for (Diagnostic problem : result.diagnostics()) {
      Matcher below = HEADING.matcher(problem.found());
      if (below.find()) {
        headings.put(problem.file(), Integer.parseInt(below.group(1)));
      }
      if (problem.severity() == Severity.ERROR) {
        boolean whole = problem.line() == 1 || problem.code().equals("broken-reference");
        blamed.add(problem.file() + ":" + (whole ? "whole" : problem.line()));
        together.merge(problem.file(), problem.places() - 1, Integer::sum);
      }
    }
  }

  /** Checks a table without quotation marks over several lines. */
  static void check(Path folder, ReadResult result, String table) throws IOException {
    new Accounted(folder, result).check(table);
  }

  private void check(String table) throws IOException {
    if (!Files.isRegularFile(folder.resolve(table)) || blamed.contains(table + ":whole")) {
      return;
    }
    String text = Files.readString(folder.resolve(table), StandardCharsets.ISO_8859_1);
    List<String> lines = text.lines().toList();
    List<String> silent = new ArrayList<>();
    for (int i = headings.getOrDefault(table, 1); i < lines.size(); i++) {
      String place = table + ":" + (i + 1);
      if (!lines.get(i).isEmpty() && !used.contains(place) && !blamed.contains(place)) {
        silent.add(place + " " + lines.get(i));
      }
    }
    assertThat(silent)
        .as("lost in silence, but for those told together, of%n%s", result.diagnostics())
        .hasSizeLessThanOrEqualTo(together.getOrDefault(table, 0));
  }
}
