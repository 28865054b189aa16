package apparat.io.datapackage.text;

import apparat.io.datapackage.schema.TableSchema;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Where the heading of a table stands and what separates its cells: the first line that is not
 * blank, or, below a title, the line that names most of the columns.
 *
 * @param line from 1 on
 * @param aboveLine the number of the first line that is not blank
 * @param above what stands there
 * @param cells of the heading, as written; none in a blank file
 */
public record HeadingLine(
    int line, int aboveLine, String above, Separator separator, List<String> cells) {

  /** Further down nobody looks for a heading. */
  private static final int LOOKED_AT = 10;

  /** Looks for it in the first lines of a file. */
  public static HeadingLine of(FileStart start, Optional<Character> declared, TableSchema schema)
      throws IOException {
    List<String> lines = start.texts(LOOKED_AT);
    int first = 0;
    while (first < lines.size() && isBlank(lines.get(first))) {
      first++;
    }
    if (first == lines.size()) {
      return new HeadingLine(1, 1, "", Separator.in("", declared), List.of());
    }
    HeadingLine usual = at(first, first, lines, declared);
    for (int i = first + 1; i < lines.size() && usual.named(schema) == 0; i++) {
      HeadingLine further = at(i, first, lines, declared);
      if (further.named(schema) * 2 > schema.fields().size()) {
        return further;
      }
    }
    return usual;
  }

  private static boolean isBlank(String line) {
    return line.chars().allMatch(c -> Character.isWhitespace(c) || c == ',' || c == ';');
  }

  private static HeadingLine at(
      int index, int first, List<String> lines, Optional<Character> declared) {
    Separator separator = Separator.in(lines.get(index), declared);
    List<String> cells = CellStarts.texts(separator.sign(), lines.get(index));
    return new HeadingLine(index + 1, first + 1, title(lines.get(first)), separator, cells);
  }

  /** A line without the separators of blank cells behind it. */
  private static String title(String line) {
    return line.replaceAll("[,;\\t\\s]+$", "");
  }

  /** Whether a title stands above it. */
  public boolean isBelowTitle() {
    return aboveLine < line;
  }

  /** How many of the columns it names. */
  public long named(TableSchema schema) {
    return schema.meant(cells).stream().filter(name -> schema.field(name).isPresent()).count();
  }
}
