package apparat.cli;

import apparat.cli.choice.DataSetChoice;
import apparat.cli.choice.FormatChoice;
import apparat.cli.choice.Ids;
import apparat.cli.choice.Period;
import apparat.cli.roster.RosterText;
import apparat.history.History;
import apparat.record.Body;
import apparat.record.Person;
import apparat.session.Document;
import apparat.session.spelling.TakenDay;
import apparat.session.tables.Roster;
import apparat.session.tables.RosterRows;
import apparat.time.HistoricalDate;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists who sat where on a day. */
@Command(
    name = "roster",
    description = {"Lists who sat where on a day.", ""},
    footer = {
      "",
      "Examples:",
      "  apparat roster --at 1924-06-10 --body politburo --sources",
      "  apparat roster --at 1922-04-10 --person stalin --format csv"
    })
final class RosterCommand implements Callable<Integer> {

  @Mixin DataSetChoice dataSet;
  @Mixin FormatChoice format;

  @Option(
      names = "--at",
      required = true,
      paramLabel = "DATE",
      description = "The day; of a month or year its first day that the data cover.")
  HistoricalDate at;

  @Option(names = "--body", paramLabel = "BODY", description = "Only this body, by id or name.")
  Optional<String> body = Optional.empty();

  @Option(
      names = "--person",
      paramLabel = "PERSON",
      description = "Only this person, by id or name.")
  Optional<String> person = Optional.empty();

  @Option(
      names = "--sources",
      description = "Under the text, the works that it cites; a person's are listed anyway.")
  boolean sources;

  @Override
  public Integer call() throws IOException {
    Document document = dataSet.open();
    History history = document.history();
    Ids ids = new Ids(document);
    TakenDay taken = new Period(history.manifest()).taken(at);
    Optional<Body> wantedBody = body.map(ids::body);
    Optional<Person> wantedPerson = person.map(ids::person);
    Roster roster = Roster.of(history, taken.day(), wantedBody, wantedPerson);
    RosterText text = new RosterText(roster, sources);
    format.write(text::lines, () -> RosterRows.forPrograms(roster));
    if (format.forPrograms()) {
      text.reserves().forEach(dataSet.err()::println);
    }
    taken
        .remark(text.subject(), roster.changes(taken.others(history.keyframes())))
        .ifPresent(dataSet.err()::println);
    return ExitCode.DONE;
  }
}
