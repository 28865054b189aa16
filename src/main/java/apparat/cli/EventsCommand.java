package apparat.cli;

import apparat.cli.choice.DataSetChoice;
import apparat.cli.choice.EventSpan;
import apparat.cli.choice.FormatChoice;
import apparat.cli.choice.Period;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.record.Certainty;
import apparat.record.Event;
import apparat.session.tables.EventRows;
import apparat.time.HistoricalDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what happened. */
@Command(
    name = "events",
    description = {
      "Lists what happened: everything, prehistory and sequel too, or from one day to another.",
      ""
    },
    footer = {"", "Example:", "  apparat events --from 1926-10 --to 1926-11"})
final class EventsCommand implements Callable<Integer> {

  @Mixin DataSetChoice dataSet;
  @Mixin FormatChoice format;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "The first day; of a month or year its first.")
  Optional<HistoricalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "The last day; of a month or year its last.")
  Optional<HistoricalDate> to = Optional.empty();

  @Override
  public Integer call() throws IOException {
    History history = dataSet.open().history();
    EventSpan span = EventSpan.of(history);
    LocalDate first = from.map(span::first).orElse(LocalDate.MIN);
    LocalDate last = to.map(span::last).orElse(LocalDate.MAX);
    Period.ordered(first, last);
    List<Event> events = history.events(first, last);
    format.write(() -> text(events), () -> EventRows.forPrograms(events));
    return ExitCode.DONE;
  }

  private static List<String> text(List<Event> events) {
    if (events.isEmpty()) {
      return List.of("No event is recorded between these days.");
    }
    List<String> lines = new ArrayList<>();
    for (Event event : events) {
      String mark = event.weight() == 3 ? "  (key moment)" : "";
      String doubt = event.certainty() == Certainty.LOW ? " Doubtful." : "";
      lines.add(DateWords.of(event) + "  " + event.title() + mark);
      lines.add(
          "    " + event.description() + doubt + " [" + String.join(", ", event.sources()) + "]");
    }
    return lines;
  }
}
