package apparat.cli.analyze;

import apparat.session.tables.Table;
import java.util.List;

/** A measure that has been taken. */
public interface Measured {

  /** For people. */
  List<String> text();

  /** For programs, with ids. */
  Table table();

  /** What a program that reads the table must not overlook. */
  default List<String> reserves() {
    return List.of();
  }
}
