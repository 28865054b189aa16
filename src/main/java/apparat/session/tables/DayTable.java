package apparat.session.tables;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table for readers: what holds on a day, or happened around it.
 *
 * @param caption what the table is, in a sentence
 * @param heading the names of the columns
 */
public record DayTable(Kind kind, String caption, List<String> heading, List<Line> lines) {

  /** What a table lists. */
  public enum Kind {
    ROSTERS,
    TIES,
    FACTIONS,
    CHANGES,
    EVENTS;

    /** As it stands on a button. */
    public String words() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A line.
   *
   * @param key what it is about, as in pictures: {@code person/stalin}, {@code tie/a/b}
   * @param mentions all that it speaks of, by such keys
   * @param cells as many as there are columns
   */
  public record Line(String key, Set<String> mentions, List<Cell> cells) {
    public Line {
      mentions = Set.copyOf(mentions);
      cells = List.copyOf(cells);
    }

    /** Whether each of the words stands in some cell, upper or lower case. */
    public boolean holds(List<String> words) {
      String text =
          cells.stream()
              .map(Cell::written)
              .collect(Collectors.joining("\n"))
              .toLowerCase(Locale.ROOT);
      return words.stream().allMatch(text::contains);
    }
  }

  public DayTable {
    heading = List.copyOf(heading);
    lines = List.copyOf(lines);
  }

  /** These lines under the heading as a spreadsheet takes them: cells parted by tabs. */
  public String tabs(List<Line> chosen) {
    return Stream.concat(
            Stream.of(heading),
            chosen.stream().map(line -> line.cells().stream().map(Cell::written).toList()))
        .map(cells -> cells.stream().map(DayTable::flat).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String flat(String cell) {
    return cell.replaceAll("[\\t\\r\\n]+", " ");
  }

  /** These lines under the heading as a table in HTML. */
  public String html(List<Line> chosen) {
    String head = row("th", heading);
    return chosen.stream()
        .map(line -> row("td", line.cells().stream().map(Cell::written).toList()))
        .collect(Collectors.joining("", "<table>" + head, "</table>"));
  }

  private static String row(String tag, List<String> cells) {
    return cells.stream()
        .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
