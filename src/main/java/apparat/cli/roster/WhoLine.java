package apparat.cli.roster;

import apparat.record.Person;
import apparat.time.HistoricalDate;
import apparat.time.Qualifier;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who a person is, on a line: full names, years of life, a note. */
final class WhoLine {

  private WhoLine() {}

  static Optional<String> of(Person person) {
    String names =
        Stream.of(person.fullName(), person.nameRu(), years(person))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    String line =
        Stream.of(names, person.note())
            .filter(part -> !part.isBlank())
            .map(part -> part.endsWith(".") ? part : part + ".")
            .collect(Collectors.joining(" "));
    return Optional.of(line).filter(text -> !text.isEmpty());
  }

  /** As in {@code 1878-1953}, {@code born 1891} or {@code died about 1938}. */
  private static String years(Person person) {
    String born = person.born().map(WhoLine::year).orElse("");
    String died = person.died().map(WhoLine::year).orElse("");
    if (born.isEmpty() || died.isEmpty()) {
      return born.isEmpty() ? died.isEmpty() ? "" : "died " + died : "born " + born;
    }
    return born + "-" + died;
  }

  private static String year(HistoricalDate date) {
    return (date.qualifier() == Qualifier.NONE ? "" : "about ") + date.first().getYear();
  }
}
