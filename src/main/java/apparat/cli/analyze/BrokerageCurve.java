package apparat.cli.analyze;

import apparat.analysis.Brokerage;
import apparat.analysis.Brokerage.Broker;
import apparat.analysis.Brokerage.Point;
import apparat.cli.table.Aligned;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.record.Person;
import apparat.session.tables.Cell;
import apparat.session.tables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How brokerage goes up and down over a span: a line for each day on which it changes. */
public record BrokerageCurve(
    History history, List<Point> points, LocalDate to, Optional<Person> only) implements Measured {

  private static final int COLUMNS = 5;
  private static final int MEAN = 8;

  /** The curve from one day to another. */
  public static BrokerageCurve between(
      History history, LocalDate from, LocalDate to, Optional<Person> only) {
    return new BrokerageCurve(history, Brokerage.curve(history, from, to), to, only);
  }

  @Override
  public List<String> text() {
    List<String> people = only.map(one -> List.of(one.id())).orElseGet(this::greatest);
    List<String> lines = new ArrayList<>();
    lines.add(
        "Brokerage from "
            + DateWords.day(points.getFirst().day())
            + " to "
            + DateWords.day(to)
            + ", in hundredths");
    lines.add("  On average over all of these days");
    lines.addAll(mean());
    lines.add("  From each day on which it changes");
    Aligned table = new Aligned();
    table.add(row("", people.stream().map(id -> history.person(id).name())));
    String last = "";
    for (Point point : points) {
      String[] row =
          row(
              DateWords.day(point.day()),
              people.stream().map(id -> BrokerageFound.percent(point.share(id)).strip()));
      String shares = String.join(" ", row).substring(row[0].length());
      if (!shares.equals(last)) {
        table.add(row);
      }
      last = shares;
    }
    lines.addAll(table.lines("    "));
    return lines;
  }

  /** Who brokered over the whole time. */
  private List<String> mean() {
    Aligned table = new Aligned();
    Brokerage.mean(points, points.getFirst().day(), to).stream()
        .filter(broker -> only.map(one -> one.id().equals(broker.person())).orElse(true))
        .filter(broker -> broker.share() >= BrokerageFound.LEAST)
        .limit(MEAN)
        .forEach(
            broker ->
                table.add(
                    history.person(broker.person()).name(),
                    BrokerageFound.percent(broker.share())));
    return table.lines("    ");
  }

  private static String[] row(String first, Stream<String> others) {
    return Stream.concat(Stream.of(first), others).toArray(String[]::new);
  }

  /** Those who ever brokered most. */
  private List<String> greatest() {
    return points.stream()
        .flatMap(point -> point.brokers().stream())
        .sorted(Comparator.comparingDouble(Broker::share).reversed().thenComparing(Broker::person))
        .map(Broker::person)
        .distinct()
        .limit(COLUMNS)
        .toList();
  }

  @Override
  public Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Point point : points) {
      for (Broker broker : point.brokers()) {
        if (only.map(one -> one.id().equals(broker.person())).orElse(true)) {
          rows.add(
              List.of(
                  Cell.of(point.day().toString()),
                  Cell.of(broker.person()),
                  Cell.of(history.person(broker.person()).name()),
                  Cell.of(broker.share())));
        }
      }
    }
    return new Table(List.of("date", "person", "name", "brokerage"), rows);
  }
}
