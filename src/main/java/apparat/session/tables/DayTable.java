package apparat.session.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Whether one of the words stands in some cell but titles of works, upper or lower case. */
    boolean holdsAny(List<String> words) {
      String text =
          cells.stream()
              .filter(cell -> !(cell instanceof Cell.Works))
              .map(Cell::shown)
              .collect(Collectors.joining("\n"))
              .toLowerCase(Locale.ROOT);
      return words.stream().anyMatch(text::contains);
    }
  }

  public DayTable {
    heading = List.copyOf(heading);
    lines = List.copyOf(lines);
  }

  /** What the signs behind dates mean, where some stand in these lines. */
  public Optional<String> signs(List<Line> shown) {
    return Doubt.signs(shown.stream().flatMap(line -> line.cells().stream()).toList());
  }

  /** These lines under the heading as a spreadsheet takes them: cells parted by tabs. */
  public String tabs(List<Line> chosen) {
    return new ForSpreadsheet(this)
        .rows(chosen)
        .map(cells -> cells.stream().map(DayTable::flat).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String flat(String cell) {
    return cell.replaceAll("[\\t\\r\\n]+", " ");
  }

  /** These lines under the heading as a table in HTML. */
  public String html(List<Line> chosen) {
    List<List<String>> rows = new ForSpreadsheet(this).rows(chosen).toList();
    String head = row("th", rows.getFirst());
    return rows.stream()
        .skip(1)
        .map(cells -> row("td", cells))
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
