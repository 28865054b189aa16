package apparat.session.tables;

import java.util.List;

/**
 * A table for a program.
 *
 * @param heading the names of the columns
 * @param rows as many cells each as there are columns
 */
public record Table(List<String> heading, List<List<Cell>> rows) {
  public Table {
    heading = List.copyOf(heading);
    rows = List.copyOf(rows);
  }
}
