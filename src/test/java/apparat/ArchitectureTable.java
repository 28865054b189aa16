package apparat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two tables of {@code architecture.md}: which package may use what. */
record ArchitectureTable(List<Row> rows, Map<String, List<String>> libraries) {

  /** The library of the second table that needs no mention in the first. */
  static final String EVERYWHERE = "everywhere";

  /** A package, what it is for, and what it may import. */
  record Row(String name, String holds, List<String> imports, List<String> libraries) {

    /** Whether each package below is a leaf that the others never see. */
    boolean hasLeaves() {
      return name.endsWith(".*");
    }

    /** The package as Java knows it. */
    String packageName() {
      String own = hasLeaves() ? name.substring(0, name.length() - 2) : name;
      return own.equals("apparat") ? own : "apparat." + own;
    }

    /** Whether the row speaks of this package; the longest such row counts. */
    boolean covers(String packageName) {
      if (packageName().equals("apparat")) {
        return packageName.equals("apparat");
      }
      return packageName.startsWith(packageName() + ".")
          || (!hasLeaves() && packageName.equals(packageName()));
    }

    /** The leaf that a package belongs to, or the row's own package where there are no leaves. */
    String leaf(String packageName) {
      int start = packageName().length() + 1;
      if (!hasLeaves() || packageName.length() < start) {
        return packageName();
      }
      int end = packageName.indexOf('.', start);
      return end < 0 ? packageName : packageName.substring(0, end);
    }
  }

  static ArchitectureTable read(Path page) throws IOException {
    List<Row> rows = new ArrayList<>();
    Map<String, List<String>> libraries = new LinkedHashMap<>();
    for (List<String> cells : cells(page)) {
      if (cells.size() == 4) {
        rows.add(
            new Row(cells.get(0), cells.get(1), imports(cells.get(2), rows), words(cells.get(3))));
      } else if (cells.size() == 3) {
        libraries.put(cells.get(0), words(cells.get(1)));
      }
    }
    return new ArchitectureTable(List.copyOf(rows), libraries);
  }

  /** The row that speaks of a package. */
  Optional<Row> rowOf(String packageName) {
    return rows.stream()
        .filter(row -> row.covers(packageName))
        .max(Comparator.comparingInt(row -> row.name().length()));
  }

  /** Whether code in one package may use code in another. */
  boolean allows(String from, String to) {
    Row row = rowOf(from).orElseThrow();
    if (to.equals("apparat") || to.startsWith("apparat.")) {
      return rowOf(to).map(target -> allowsOurs(row, from, target, to)).orElse(false);
    }
    return library(to)
        .filter(name -> name.equals(EVERYWHERE) || row.libraries().contains(name))
        .isPresent();
  }

  /** The library that a package of others belongs to. */
  Optional<String> library(String packageName) {
    return libraries.entrySet().stream()
        .filter(library -> library.getValue().stream().anyMatch(name -> within(packageName, name)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean within(String packageName, String name) {
    return packageName.equals(name) || packageName.startsWith(name + ".");
  }

  private static boolean allowsOurs(Row row, String from, Row target, String to) {
    return row.equals(target)
        ? row.leaf(from).equals(row.leaf(to))
        : row.imports().contains(target.name());
  }

  /** The rows of every table on the page, headings left out. */
  private static List<List<String>> cells(Path page) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    List<String> lines = Files.readAllLines(page);
    for (int i = 2; i < lines.size(); i++) {
      boolean heading = i + 1 < lines.size() && lines.get(i + 1).startsWith("| ---");
      if (lines.get(i).startsWith("| ") && !lines.get(i).startsWith("| ---") && !heading) {
        cells.add(
            Arrays.stream(lines.get(i).substring(2).split("\\|"))
                .map(cell -> cell.strip().replace("`", ""))
                .toList());
      }
    }
    return cells;
  }

  /** The rows named by a cell; one that names a row not above its own is a mistake in the page. */
  private static List<String> imports(String cell, List<Row> above) {
    List<String> all = above.stream().map(Row::name).toList();
    if (cell.startsWith("all above")) {
      String except = cell.substring("all above".length()).replace(" but ", "");
      return all.stream().filter(name -> !name.equals(except)).toList();
    }
    List<String> named = new ArrayList<>();
    for (String word : words(cell)) {
      List<String> found =
          all.stream().filter(name -> name.equals(word) || name.equals(word + ".*")).toList();
      if (found.isEmpty()) {
        throw new IllegalArgumentException("No row above is called '" + word + "'");
      }
      named.addAll(found);
    }
    return named;
  }

  private static List<String> words(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(", *"));
  }
}
