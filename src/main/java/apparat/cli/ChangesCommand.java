package apparat.cli;

import apparat.cli.choice.DataSetChoice;
import apparat.cli.choice.FormatChoice;
import apparat.cli.choice.Period;
import apparat.history.Change;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.sides.Chronicle;
import apparat.history.story.SeatEnd;
import apparat.record.Event;
import apparat.session.tables.ChangeRows;
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

/** Tells in words what changed from one day to another. */
@Command(
    name = "changes",
    description = {
      "Tells in words, with sources, what changed from one day to another, both included:",
      "seats and bodies, factions and camps, alliances and rivalries.",
      ""
    },
    footer = {"", "Example:", "  apparat changes --from 1926-07-01 --to 1926-11-10"})
final class ChangesCommand implements Callable<Integer> {

  @Mixin DataSetChoice dataSet;
  @Mixin FormatChoice format;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "DATE",
      description = "The first day of the changes; of a month or year its first day.")
  HistoricalDate from;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DATE",
      description = "The last day of the changes; of a month or year its last day.")
  HistoricalDate to;

  @Override
  public Integer call() throws IOException {
    History history = dataSet.open().history();
    Period period = new Period(history.manifest());
    LocalDate first = period.first(from);
    LocalDate last = period.last(to);
    Period.ordered(first, last);
    List<Change> changes = new Chronicle(history).between(before(first, history), last);
    format.write(() -> text(history, changes, first, last), () -> ChangeRows.forPrograms(changes));
    return ExitCode.DONE;
  }

  /** The day to compare with: the one before, as far as the data reach back. */
  private static LocalDate before(LocalDate first, History history) {
    boolean begins = first.equals(history.manifest().firstDay());
    return begins ? first : first.minusDays(1);
  }

  private static String span(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? "on " + DateWords.day(first)
        : "from " + DateWords.day(first) + " to " + DateWords.day(last);
  }

  /** The changes of a day under its date. */
  private static List<String> text(
      History history, List<Change> changes, LocalDate first, LocalDate last) {
    if (changes.isEmpty()) {
      return List.of("Nothing changed " + span(first, last) + ".");
    }
    List<String> lines = new ArrayList<>();
    LocalDate day = LocalDate.MIN;
    for (Change change : changes) {
      if (!change.day().equals(day)) {
        day = change.day();
        lines.add(DateWords.day(day));
      }
      String sources =
          change.sources().isEmpty() ? "" : " [" + String.join(", ", change.sources()) + "]";
      lines.add("  " + change.sentence() + sources);
      told(history, change).ifPresent(event -> lines.add("    " + also(history, event)));
    }
    return lines;
  }

  /** The event that tells of it too that somebody left a body. */
  private static Optional<Event> told(History history, Change change) {
    return change.kind() != Change.Kind.LEFT
        ? Optional.empty()
        : history.data().memberships().stream()
            .filter(row -> change.rows().contains(row.row()))
            .filter(row -> row.spell().endDay().equals(change.day()))
            .flatMap(row -> SeatEnd.told(history, row).stream())
            .findFirst();
  }

  private static String also(History history, Event event) {
    return (SeatEnd.isTable(history, event) ? "see the event \"" : "also told by the event \"")
        + event.title()
        + "\" ["
        + String.join(", ", event.sources())
        + "]";
  }
}
