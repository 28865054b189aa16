package apparat.cli;

import apparat.cli.choice.DataSetChoice;
import apparat.cli.choice.FormatChoice;
import apparat.cli.choice.Ids;
import apparat.cli.choice.Period;
import apparat.cli.table.Aligned;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.words.BondWords;
import apparat.record.Certainty;
import apparat.record.Person;
import apparat.record.Tie;
import apparat.session.Document;
import apparat.session.spelling.TakenDay;
import apparat.session.tables.TieRows;
import apparat.time.HistoricalDate;
import apparat.time.SpellIndex;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists who stood with whom and who against whom on a day. */
@Command(
    name = "ties",
    description = {"Lists who stood with whom, and who against whom, on a day.", ""},
    footer = {
      "",
      "Examples:",
      "  apparat ties --at 1923-11-15 --person trotsky",
      "  apparat ties --at 1926-08 --format json"
    })
final class TiesCommand implements Callable<Integer> {

  @Mixin DataSetChoice dataSet;
  @Mixin FormatChoice format;

  @Option(
      names = "--at",
      required = true,
      paramLabel = "DATE",
      description = "The day; of a month or year its first day that the data cover.")
  HistoricalDate at;

  @Option(
      names = "--person",
      paramLabel = "PERSON",
      description = "Only the ties of this person, by id or name.")
  Optional<String> person = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Document document = dataSet.open();
    History history = document.history();
    TakenDay taken = new Period(history.manifest()).taken(at);
    LocalDate day = taken.day();
    Optional<Person> only = person.map(new Ids(document)::person);
    Predicate<Tie> wanted = tie -> only.map(one -> tie.touches(one.id())).orElse(true);
    List<Tie> ties = history.at(day).ties().stream().filter(wanted).toList();
    format.write(() -> text(history, day, ties), () -> TieRows.forPrograms(ties));
    String subject =
        only.map(one -> "who stands with " + one.name()).orElse("who stands with whom");
    taken.remark(subject, taken.others(changes(history, wanted))).ifPresent(dataSet.err()::println);
    return ExitCode.DONE;
  }

  /** The days on which ties begin or end. */
  private static List<LocalDate> changes(History history, Predicate<Tie> wanted) {
    List<Tie> ties = history.data().ties().stream().filter(wanted).toList();
    return SpellIndex.of(ties, Tie::spell).boundaries();
  }

  private static List<String> text(History history, LocalDate day, List<Tie> ties) {
    if (ties.isEmpty()) {
      return List.of("No tie is recorded on " + DateWords.day(day) + ".");
    }
    Aligned table = new Aligned();
    group(table, history, "Together", ties.stream().filter(Tie::positive).toList());
    group(
        table,
        history,
        "Against each other",
        ties.stream().filter(tie -> !tie.positive()).toList());
    List<String> lines = new ArrayList<>();
    lines.add("Ties on " + DateWords.day(day));
    lines.addAll(table.lines("    "));
    return lines;
  }

  private static void group(Aligned table, History history, String title, List<Tie> ties) {
    if (ties.isEmpty()) {
      return;
    }
    table.line("  " + title + " (" + ties.size() + ")");
    for (Tie tie : ties) {
      String to = tie.directed() ? " to " : " and ";
      table.add(
          history.person(tie.source()).name() + to + history.person(tie.target()).name(),
          BondWords.of(tie),
          DateWords.span(tie.spell()),
          tie.certainty() == Certainty.LOW ? "doubtful" : "",
          tie.basis() + " [" + String.join(", ", tie.sources()) + "]");
    }
  }
}
