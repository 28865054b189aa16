package apparat.cli.analyze;

import apparat.analysis.Brokerage;
import apparat.analysis.Brokerage.Broker;
import apparat.analysis.Brokerage.Point;
import apparat.analysis.SignedNetwork;
import apparat.cli.table.Aligned;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.record.Person;
import apparat.session.tables.Cell;
import apparat.session.tables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who connects others who are no allies of each other.
 *
 * @param point the brokers of the day
 * @param only the one person to tell of
 */
public record BrokerageFound(History history, Point point, Optional<Person> only)
    implements Measured {

  /** Below this, in hundredths, a person is named nowhere but in the tables for programs. */
  static final double LEAST = 0.0005;

  /** The brokers of the day. */
  public static BrokerageFound on(History history, LocalDate day, Optional<Person> only) {
    return new BrokerageFound(
        history, new Point(day, Brokerage.of(SignedNetwork.at(history, day))), only);
  }

  @Override
  public List<String> text() {
    String day = DateWords.day(point.day());
    List<Broker> told = told().stream().filter(broker -> broker.share() >= LEAST).toList();
    List<String> lines = new ArrayList<>();
    lines.add("Brokerage on " + day);
    lines.add(
        "  Of all pairs of other people, so many meet over the shortest chain of alliances through"
            + " this person.");
    if (told.isEmpty()) {
      lines.add("  " + only.map(Person::name).orElse("Nobody") + " joins no two others.");
    }
    Aligned table = new Aligned();
    told.forEach(
        broker -> table.add(history.person(broker.person()).name(), percent(broker.share())));
    lines.addAll(table.lines("    "));
    lines.add(
        "  "
            + point.brokers().size()
            + " people have a plain or close alliance; faint ties are left out. 'apparat ties --at"
            + " "
            + point.day()
            + "' lists the ties with their sources.");
    return lines;
  }

  private List<Broker> told() {
    return point.brokers().stream()
        .filter(broker -> only.map(one -> one.id().equals(broker.person())).orElse(true))
        .toList();
  }

  @Override
  public Table table() {
    return new Table(
        List.of("person", "name", "brokerage"),
        told().stream()
            .map(
                broker ->
                    List.of(
                        Cell.of(broker.person()),
                        Cell.of(history.person(broker.person()).name()),
                        Cell.of(broker.share())))
            .toList());
  }

  /** A share in hundredths: {@code 26.4 %}. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%4.1f %%", 100 * share);
  }
}
