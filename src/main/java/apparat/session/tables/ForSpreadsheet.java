package apparat.session.tables;

import apparat.session.tables.DayTable.Line;
import apparat.time.HistoricalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines of a table as a spreadsheet takes them: a date is a plain day, the first that it can mean,
 * and how exactly it is known stands in a column of its own.
 */
final class ForSpreadsheet {

  private final List<String> heading;
  private final List<Boolean> dated;

  ForSpreadsheet(DayTable table) {
    this.heading = table.heading();
    this.dated =
        IntStream.range(0, heading.size())
            .mapToObj(
                at ->
                    table.lines().stream().anyMatch(line -> date(line.cells().get(at)).isPresent()))
            .toList();
  }

  private static Optional<HistoricalDate> date(Cell cell) {
    return cell instanceof Cell.Date(HistoricalDate date) ? Optional.of(date) : Optional.empty();
  }

  /** The heading, then the lines. */
  Stream<List<String>> rows(List<Line> chosen) {
    return Stream.concat(Stream.of(heading()), chosen.stream().map(this::row));
  }

  private List<String> heading() {
    List<String> all = new ArrayList<>();
    for (int at = 0; at < heading.size(); at++) {
      all.add(heading.get(at));
      if (dated.get(at)) {
        all.add(heading.get(at) + ": how exact");
      }
    }
    return all;
  }

  private List<String> row(Line line) {
    List<String> all = new ArrayList<>();
    for (int at = 0; at < heading.size(); at++) {
      Cell cell = line.cells().get(at);
      Optional<HistoricalDate> date = date(cell);
      all.add(date.map(one -> one.first().toString()).orElse(cell.shown()));
      if (dated.get(at)) {
        all.add(date.map(Doubt::of).orElse(""));
      }
    }
    return all;
  }
}
