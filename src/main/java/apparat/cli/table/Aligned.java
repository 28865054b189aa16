package apparat.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines for people whose columns stand under each other, two spaces apart. */
public final class Aligned {

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a line of cells; lines may have different numbers of them. */
  public void add(String... cells) {
    rows.add(List.of(cells));
  }

  /** Adds a line that takes no part in the alignment. */
  public void line(String text) {
    rows.add(List.of(text));
  }

  /** The lines, cells indented, without blanks at its end. */
  public List<String> lines(String indent) {
    List<Integer> widths = widths();
    return rows.stream()
        .map(row -> row.size() == 1 ? row.getFirst() : indent + line(row, widths))
        .map(String::stripTrailing)
        .toList();
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.size() == 1) {
        continue;
      }
      for (int i = 0; i < row.size(); i++) {
        if (i == widths.size()) {
          widths.add(0);
        }
        widths.set(i, Math.max(widths.get(i), length(row.get(i))));
      }
    }
    return widths;
  }

  private static String line(List<String> row, List<Integer> widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(row.get(i) + " ".repeat(widths.get(i) - length(row.get(i))));
    }
    return cells.stream().collect(Collectors.joining("  "));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
