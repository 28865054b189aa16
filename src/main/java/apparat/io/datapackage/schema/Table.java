package apparat.io.datapackage.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables of a data set, each after those that it refers to. */
public enum Table {
  SOURCES,
  PEOPLE,
  BODIES,
  FACTIONS,
  QUESTIONS,
  EVENTS,
  BODY_NAMES,
  SUPERVISIONS,
  MEMBERSHIPS,
  COMPLETENESS,
  ALLEGIANCES,
  TIES,
  STANCES,
  CLAIMS;

  private static final Map<String, Table> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(Table::word, table -> table));

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The name as written in {@code datapackage.json}; one text for all rows. */
  public String word() {
    return word;
  }

  /** The file that holds it unless the data set says otherwise. */
  public String file() {
    return word() + ".csv";
  }

  /** What its rows are called. */
  public String many() {
    return word().replace('_', ' ');
  }

  /** What one of its rows is called. */
  public String one() {
    return switch (this) {
      case PEOPLE -> "person";
      case BODIES -> "body";
      case COMPLETENESS -> "row";
      default -> many().replaceFirst("s$", "");
    };
  }

  /** The table of that name. */
  public static Optional<Table> named(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
